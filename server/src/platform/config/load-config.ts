import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  type CalendarData,
  CalendarFileError,
  defaultCalendar,
  readCalendar,
} from '../working-time/index.js';
import {
  Config,
  ConfigError,
  LOG_LEVELS,
  type DatabaseTarget,
  type LogLevel,
  type WechatApp,
} from './config.js';
import { localSecrets, parseSecret, type SecretName } from './secrets.js';

/** Beside the workspaces, whichever of them npm runs a command in. */
const DEFAULT_DATA_DIR = fileURLToPath(new URL('../../../../.data', import.meta.url));

type Env = Readonly<Record<string, string | undefined>>;

const TRUE = ['1', 'true', 'yes', 'on'];
const FALSE = ['0', 'false', 'no', 'off'];

/** Reads the configuration. Throws a `ConfigError` that names every variable that is wrong. */
export function loadConfig(env: Env): Config {
  const problems: string[] = [];
  const read = (name: string): string | undefined => env[name]?.trim() || undefined;

  const integer = (name: string, fallback: number, min: number, max: number): number => {
    const text = read(name);
    const value = text === undefined ? fallback : Number(text);
    if (Number.isInteger(value) && value >= min && value <= max) return value;
    problems.push(`${name} must be a whole number from ${min} to ${max}`);
    return fallback;
  };
  const flag = (name: string, fallback: boolean): boolean => {
    const text = read(name)?.toLowerCase();
    if (text === undefined) return fallback;
    if (!TRUE.includes(text) && !FALSE.includes(text)) problems.push(`${name} must be 1 or 0`);
    return TRUE.includes(text);
  };

  const production = read('NODE_ENV') === 'production';
  const dataDir = resolve(read('DATA_DIR') ?? DEFAULT_DATA_DIR);
  const logLevel = (read('LOG_LEVEL') ?? 'info') as LogLevel;
  if (!LOG_LEVELS.includes(logLevel)) problems.push(`LOG_LEVEL must be one of ${LOG_LEVELS.join(', ')}`);

  const secret = (name: SecretName): Buffer => {
    const text = read(name) ?? (production ? undefined : localSecrets(dataDir)[name]);
    const bytes = text === undefined ? undefined : parseSecret(text);
    if (bytes) return bytes;
    const need = text === undefined ? 'is required in production' : 'is not usable';
    problems.push(`${name} ${need}: give 32 random bytes in hex or base64 (openssl rand -hex 32)`);
    return Buffer.alloc(0);
  };

  const values = {
    production,
    demo: flag('DEMO', !production),
    host: read('HOST') ?? '127.0.0.1',
    port: integer('PORT', 3000, 0, 65535),
    dataDir,
    database: databaseTarget(read('DATABASE_URL') ?? `sqlite:${dataDir}/linli.sqlite`, problems),
    databasePool: integer('DATABASE_POOL', 20, 2, 1000),
    databaseAttempts: integer('DATABASE_ATTEMPTS', 8, 1, 1000),
    authSecret: secret('AUTH_SECRET'),
    dataKey: secret('DATA_KEY'),
    wechat: wechatApp(read, problems),
    workingTime: workingTime(read('WORKING_TIME_FILE'), problems),
    open311: {
      jurisdiction: read('OPEN311_JURISDICTION') ?? '360702',
      contact: read('OPEN311_CONTACT') ?? '区指挥中心，电话 12345',
      mediaHosts: (read('OPEN311_MEDIA_HOSTS') ?? '')
        .toLowerCase()
        .split(/[\s,]+/)
        .filter(Boolean),
    },
    printFont: fontFile(read('PRINT_FONT'), problems),
    logLevel,
  };
  if (problems.length > 0) throw new ConfigError(problems);
  return new Config(values);
}

function workingTime(file: string | undefined, problems: string[]): CalendarData {
  if (file === undefined) return defaultCalendar();
  try {
    return readCalendar(readFileSync(resolve(file), 'utf8'));
  } catch (error) {
    const wrong = error instanceof CalendarFileError ? error.problems : ['cannot be read'];
    problems.push(...wrong.map((each) => `WORKING_TIME_FILE ${file}: ${each}`));
    return defaultCalendar();
  }
}

function fontFile(file: string | undefined, problems: string[]): string | undefined {
  if (file === undefined || existsSync(resolve(file))) return file && resolve(file);
  problems.push(`PRINT_FONT ${file}: there is no such file`);
  return undefined;
}

function wechatApp(read: (name: string) => string | undefined, problems: string[]): WechatApp | undefined {
  const [appId, secret] = [read('WECHAT_APP_ID'), read('WECHAT_APP_SECRET')];
  const base = read('WECHAT_API_BASE') ?? 'https://api.weixin.qq.com';
  if (!appId && !secret) return undefined;
  if (!appId || !secret) problems.push('WECHAT_APP_ID and WECHAT_APP_SECRET go together');
  return { appId: appId ?? '', secret: secret ?? '', base: base.replace(/\/$/, '') };
}

function databaseTarget(text: string, problems: string[]): DatabaseTarget {
  const file = /^sqlite:(?:\/\/(?=\/))?(.+)$/.exec(text)?.[1];
  if (file) return { kind: 'sqlite', file: resolve(file) };
  if (/^(mysql|mariadb):\/\//.test(text) && URL.canParse(text)) {
    const url = new URL(text);
    if (url.hostname && url.pathname.length > 1) return { kind: 'mariadb', url };
  }
  problems.push('DATABASE_URL must be sqlite:FILE or mysql://USER:PASSWORD@HOST:PORT/DATABASE');
  return { kind: 'sqlite', file: '' };
}
