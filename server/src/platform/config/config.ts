import type { CalendarData } from '../working-time/index.js';

/** Where the data lives. */
export type DatabaseTarget =
  { readonly kind: 'sqlite'; readonly file: string } | { readonly kind: 'mariadb'; readonly url: URL };

export const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** Who we are to WeChat's servers. */
export interface WechatApp {
  readonly appId: string;
  readonly secret: string;
  /** Address of WeChat's interfaces, without a slash at the end. */
  readonly base: string;
}

/** What the Open311 interface says of itself. */
export interface Open311Settings {
  /** Our jurisdiction_id; calls with another one are refused. */
  readonly jurisdiction: string;
  /** Whom a developer asks, in words. */
  readonly contact: string;
  /** Hosts whose pictures a media_url may point to; those of others are left out. */
  readonly mediaHosts: readonly string[];
}

/** Everything the environment decides, read once at start. */
export class Config {
  /** True with `NODE_ENV=production`. */
  readonly production!: boolean;
  /** Demo people and their one-click sign-in. */
  readonly demo!: boolean;
  readonly host!: string;
  readonly port!: number;
  /** Folder of the embedded database, the uploaded files and the generated secrets. */
  readonly dataDir!: string;
  readonly database!: DatabaseTarget;
  /** Connections to MariaDB or MySQL; SQLite does not use it. */
  readonly databasePool!: number;
  /** How often to try a database that is away at start. */
  readonly databaseAttempts!: number;
  /** 32 bytes: signs sessions and short-lived codes. */
  readonly authSecret!: Buffer;
  /** 32 bytes: encrypts sensitive columns. Losing it loses them. */
  readonly dataKey!: Buffer;
  /** The mini-program as WeChat knows it; without it people sign in by WeChat only in the demo. */
  readonly wechat!: WechatApp | undefined;
  /** When the city works; see `server/data/working-time`. */
  readonly workingTime!: CalendarData;
  readonly open311!: Open311Settings;
  /** OpenType file that papers are printed in, instead of the shipped one. */
  readonly printFont!: string | undefined;
  readonly logLevel!: LogLevel;

  constructor(values: { readonly [K in keyof Config]: Config[K] }) {
    Object.assign(this, values);
  }
}

/** The environment cannot be used; one line per variable. Exit code 78 (EX_CONFIG). */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';

  constructor(readonly problems: readonly string[]) {
    super(`the configuration is not usable:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`);
  }
}
