import { execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';
import mysql from 'mysql2/promise';

const START_TIMEOUT_MS = 60_000;

export const HOW_TO_GET_MARIADB = 'mariadbd is not installed (Debian: apt-get install mariadb-server)';

/** The full path of a program, also where only administrators look; undefined when it is not installed. */
export function findProgram(name) {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin', '/usr/bin'];
  return folders.map((folder) => join(folder, name)).find((file) => existsSync(file));
}

/** A port of 127.0.0.1 that nobody listens on. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/**
 * Starts a MariaDB of our own in a temporary folder; undefined when it is not installed.
 * `url(name)` is the address of a database in it, `stop()` ends it and removes everything.
 * `durable` keeps the disk habits of a production server (for measurements); tests do without. `memory` is what InnoDB may
 * keep of the data.
 */
export async function startMariadb({ durable = false, memory = '64M' } = {}) {
  const daemon = findProgram('mariadbd');
  const installer = findProgram('mariadb-install-db');
  if (!daemon || !installer) return undefined;

  const folder = await mkdtemp(join(tmpdir(), 'linli-mariadb-'));
  const data = join(folder, 'data');
  const user = userInfo().username;
  // A server that starts clears away the temporary tables it finds; in a shared folder those of another one, too.
  const env = { ...process.env, TMPDIR: join(folder, 'tmp') };
  await mkdir(env.TMPDIR);
  const options = [
    '--no-defaults',
    `--datadir=${data}`,
    `--user=${user}`,
    '--auth-root-authentication-method=normal',
    '--skip-test-db',
  ];
  await promisify(execFile)(installer, options, { env });
  const port = await freePort();
  const speed = durable
    ? []
    : ['--innodb-flush-log-at-trx-commit=0', '--innodb-doublewrite=0', `--innodb-buffer-pool-size=${memory}`];
  const child = spawn(
    daemon,
    [
      '--no-defaults',
      `--datadir=${data}`,
      `--user=${user}`,
      '--bind-address=127.0.0.1',
      `--port=${port}`,
      `--socket=${join(folder, 'socket')}`,
      `--pid-file=${join(folder, 'pid')}`,
      '--skip-networking=0',
      '--max-connections=500',
      ...speed,
    ],
    { env, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  let log = '';
  child.stderr.on('data', (chunk) => (log = (log + chunk).slice(-4000)));
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);

  const server = {
    port,
    pid: child.pid,
    url: (name) => `mariadb://root@127.0.0.1:${port}/${name}`,
    stop: async () => {
      process.off('exit', kill);
      child.kill('SIGTERM');
      await Promise.race([ended, delay(10_000, undefined, { ref: false }).then(kill)]);
      await rm(folder, { recursive: true, force: true });
    },
  };
  const deadline = Date.now() + START_TIMEOUT_MS;
  while (!(await answers(port))) {
    if (child.exitCode !== null || Date.now() > deadline) {
      await server.stop();
      throw new Error(`mariadbd did not start:\n${log}`);
    }
    await delay(50);
  }
  return server;
}

/** Makes an empty database and returns its address. */
export async function createDatabase(serverUrl, name) {
  const connection = await mysql.createConnection(serverUrl.replace('mariadb://', 'mysql://'));
  await connection.query(`CREATE DATABASE \`${name}\``);
  await connection.end();
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.href;
}

/** Removes every database whose name begins like this; one that is still in use stays. */
export async function dropDatabases(serverUrl, prefix) {
  const connection = await mysql.createConnection(serverUrl.replace('mariadb://', 'mysql://'));
  await connection.query('SET SESSION lock_wait_timeout = 5');
  const [rows] = await connection.query(
    'SELECT schema_name AS name FROM information_schema.schemata WHERE LEFT(schema_name, ?) = ?',
    [prefix.length, prefix],
  );
  for (const { name } of rows) await connection.query(`DROP DATABASE \`${name}\``).catch(() => undefined);
  await connection.end();
}

async function answers(port) {
  try {
    const connection = await mysql.createConnection({ host: '127.0.0.1', port, user: 'root' });
    await connection.end();
    return true;
  } catch {
    return false;
  }
}
