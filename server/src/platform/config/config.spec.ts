import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseUnavailableError } from '../database/index.js';
import { startFailure } from '../start-failure.js';
import { ConfigError, loadConfig } from './index.js';

describe('loadConfig', () => {
  let dataDir: string;
  const secrets = { AUTH_SECRET: 'ab'.repeat(32), DATA_KEY: Buffer.alloc(32, 7).toString('base64') };
  const problemsOf = (env: Record<string, string>): readonly string[] => {
    try {
      loadConfig({ DATA_DIR: dataDir, ...env });
    } catch (error) {
      if (error instanceof ConfigError) return error.problems;
      throw error;
    }
    return [];
  };

  beforeEach(() => {
    dataDir = mkdtempSync(join(tmpdir(), 'linli-config-'));
  });
  afterEach(() => rmSync(dataDir, { recursive: true }));

  it('needs nothing in development', () => {
    const config = loadConfig({ DATA_DIR: dataDir });
    expect(config).toMatchObject({
      production: false,
      demo: true,
      host: '127.0.0.1',
      port: 3000,
      logLevel: 'info',
    });
    expect(config.database).toEqual({ kind: 'sqlite', file: join(dataDir, 'linli.sqlite') });
  });

  it('makes the secrets once, for this user only', () => {
    const first = loadConfig({ DATA_DIR: dataDir });
    const second = loadConfig({ DATA_DIR: dataDir });
    expect(second.authSecret).toEqual(first.authSecret);
    expect(first.dataKey).not.toEqual(first.authSecret);
    const file = join(dataDir, 'secrets.json');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(JSON.parse(readFileSync(file, 'utf8')).DATA_KEY).toBe(first.dataKey.toString('hex'));
  });

  it('wants the secrets in production, and no demo there', () => {
    expect(problemsOf({ NODE_ENV: 'production' })).toHaveLength(2);
    const config = loadConfig({ DATA_DIR: dataDir, NODE_ENV: 'production', ...secrets });
    expect(config).toMatchObject({ production: true, demo: false });
    expect(config.dataKey).toEqual(Buffer.alloc(32, 7));
    expect(loadConfig({ DATA_DIR: dataDir, NODE_ENV: 'production', DEMO: '1', ...secrets }).demo).toBe(true);
  });

  it.each(['mysql', 'mariadb'])('takes a %s address', (scheme) => {
    const { database } = loadConfig({ DATA_DIR: dataDir, DATABASE_URL: `${scheme}://u:p%40@db:3307/linli` });
    expect(database.kind).toBe('mariadb');
  });

  it('takes SQLite files by relative and absolute path', () => {
    const file = (url: string): unknown => loadConfig({ DATA_DIR: dataDir, DATABASE_URL: url }).database;
    expect(file('sqlite:x/y.sqlite')).toEqual({ kind: 'sqlite', file: join(process.cwd(), 'x/y.sqlite') });
    expect(file('sqlite:/x/y.sqlite')).toEqual({ kind: 'sqlite', file: '/x/y.sqlite' });
    expect(file('sqlite:///x/y.sqlite')).toEqual({ kind: 'sqlite', file: '/x/y.sqlite' });
  });

  it('names every variable that is wrong, and the process ends with 78', () => {
    const wrong = {
      PORT: '99999',
      DEMO: 'maybe',
      DATABASE_URL: 'postgres://x/y',
      AUTH_SECRET: 'short',
      LOG_LEVEL: 'loud',
      DATABASE_POOL: '1.5',
    };
    const problems = problemsOf(wrong);
    expect(problems.map((line) => line.split(' ')[0]).sort()).toEqual(Object.keys(wrong).sort());
    expect(startFailure(new ConfigError(problems))).toMatchObject({ exitCode: 78 });
    expect(startFailure(new DatabaseUnavailableError('away'))).toEqual({ message: 'away', exitCode: 69 });
    expect(startFailure(new Error('other'))).toMatchObject({ exitCode: 1 });
  });

  it('reads when the city works, and says what is wrong in the file', () => {
    const file = join(dataDir, 'calendar.json');
    writeFileSync(file, '{"hours":[{"from":"2026-01-01","spans":[["9:00","17:00"]]}]}');
    expect(loadConfig({ DATA_DIR: dataDir, WORKING_TIME_FILE: file }).workingTime.hours).toEqual([
      { from: '2026-01-01', spans: [[540, 1020]] },
    ]);
    writeFileSync(file, '{"hours":[]}');
    expect(() => loadConfig({ DATA_DIR: dataDir, WORKING_TIME_FILE: file })).toThrow(
      `WORKING_TIME_FILE ${file}: hours: there must be at least one version`,
    );
    const missing = join(dataDir, 'none.json');
    expect(() => loadConfig({ DATA_DIR: dataDir, WORKING_TIME_FILE: missing })).toThrow('cannot be read');
  });
});
