import { execFile, spawn } from 'node:child_process';
import { createReadStream } from 'node:fs';
import { copyFile, cp, mkdir, mkdtemp, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { DatabaseKind } from './databases.js';
import { createDatabase, findProgram } from './mariadb.mjs';

/** A database with the demo in it, and the folder with its pictures. */
export interface DemoPlace {
  readonly url: string;
  readonly dataDir: string;
}

const TEMPLATE = 'demo_template';
const LONGEST_WAIT_MS = 240_000;

/**
 * Loading the demo takes most of the time of a short suite. So the first suite of a run makes one of each kind, by starting
 * and stopping a server (`make`), and every suite begins with a copy. Null where copying is not possible.
 */
export async function copyOfDemo(
  kind: DatabaseKind,
  empty: () => Promise<string>,
  make: (place: DemoPlace) => Promise<void>,
): Promise<DemoPlace | null> {
  const run = process.env.TEST_TEMPLATES;
  const client = findProgram('mariadb');
  const dumper = findProgram('mariadb-dump');
  if (!run || (kind === 'mariadb' && (!client || !dumper))) return null;
  const folder = join(run, kind);
  const files = join(folder, 'files');
  const done = join(folder, 'done');
  const dump = join(folder, 'demo.sql');
  const sqlite = join(folder, 'demo.sqlite');

  const isMine = await mkdir(folder).then(
    () => true,
    () => false,
  );
  if (isMine) {
    await mkdir(files);
    const server = process.env.TEST_MARIADB_URL ?? '';
    const made = join(folder, 'made.sqlite');
    const url = kind === 'sqlite' ? `sqlite:${made}` : await createDatabase(server, TEMPLATE);
    await make({ url, dataDir: files });
    if (kind === 'mariadb') await dumpInto(dumper!, url, dump);
    // Not the file itself: part of it may still stand in its log.
    else snapshot(made, sqlite);
    await writeFile(done, '');
  }
  for (const until = Date.now() + LONGEST_WAIT_MS; !(await exists(done)); await delay(100)) {
    if (Date.now() > until) throw new Error(`the demo of ${kind} was not ready in time`);
  }
  const url = await empty();
  if (kind === 'sqlite') await copyFile(sqlite, url.slice('sqlite:'.length));
  else await load(client!, url, dump);
  const dataDir = await mkdtemp(join(tmpdir(), 'linli-data-'));
  await cp(files, dataDir, { recursive: true });
  return { url, dataDir };
}

/** The server's own library: it makes one file of a database and its log. */
function snapshot(from: string, to: string): void {
  const { href } = pathToFileURL(join(process.cwd(), 'server/package.json'));
  const Libsql = createRequire(href)('libsql') as new (file: string) => {
    exec(sql: string): void;
    close(): void;
  };
  const database = new Libsql(from);
  database.exec(`VACUUM INTO '${to}'`);
  database.close();
}

const exists = (file: string): Promise<boolean> =>
  stat(file).then(
    () => true,
    () => false,
  );

const connection = (url: string): string[] => {
  const { hostname, port, username, pathname } = new URL(url);
  return ['--no-defaults', `--host=${hostname}`, `--port=${port}`, `--user=${username}`, pathname.slice(1)];
};

async function dumpInto(dumper: string, url: string, file: string): Promise<void> {
  const [first, ...rest] = connection(url);
  const options = [
    '--single-transaction',
    '--skip-comments',
    '--hex-blob',
    '--triggers',
    `--result-file=${file}`,
  ];
  await promisify(execFile)(dumper, [first!, ...options, ...rest]);
}

async function load(client: string, url: string, file: string): Promise<void> {
  const child = spawn(client, connection(url), { stdio: ['pipe', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  child.stdin.write('SET unique_checks = 0, foreign_key_checks = 0;\n');
  createReadStream(file).pipe(child.stdin);
  if ((await ended) !== 0) throw new Error(`the demo could not be copied: ${said}`);
}
