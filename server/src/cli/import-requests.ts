import { createReadStream } from 'node:fs';
import { access, mkdir, rm, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { entities } from '../entities.js';
import { migrations } from '../migrations/index.js';
import { type BadLine, importRequests } from '../modules/request/index.js';
import { loadConfig } from '../platform/config/index.js';
import { Database, migrateUp, openDataSource } from '../platform/database/index.js';
import { startFailure } from '../platform/start-failure.js';

const USAGE = 'usage: npm run import:requests -- FILE.jsonl';
const EX_USAGE = 64;
const EX_NO_INPUT = 66;

/** Takes a file of messages with official replies as closed requests. Safe to repeat and to break off. */
async function main([file]: string[]): Promise<number> {
  if (!file) {
    console.error(USAGE);
    return EX_USAGE;
  }
  // npm runs the script in the workspace; the path was meant from where the person stands.
  const path = resolve(process.env.INIT_CWD ?? process.cwd(), file);
  const readable = await access(path).then(
    () => true,
    () => false,
  );
  if (!readable) {
    console.error(`cannot read ${path}`);
    return EX_NO_INPUT;
  }
  const config = loadConfig(process.env);
  const dataSource = await openDataSource(config, { entities, migrations }, console.error);
  try {
    const database = new Database(dataSource);
    await migrateUp(database);
    const lines = createInterface({ input: createReadStream(path, 'utf8'), crlfDelay: Infinity });
    const started = Date.now();
    const { read, added, present, bad } = await importRequests(database, lines, {
      now: new Date(),
      onProgress: (so) =>
        console.log(`${so.read} lines read, ${so.added} added, ${so.present} already there`),
    });
    const seconds = ((Date.now() - started) / 1000).toFixed(1);
    console.log(
      `done in ${seconds} s: ${read} lines, ${added} added, ${present} already there, ${bad.length} bad`,
    );
    await report(join(config.dataDir, 'imports'), `${basename(path)}.errors`, bad);
    return bad.length > 0 ? 1 : 0;
  } finally {
    await dataSource.destroy();
  }
}

/** The lines that were left out, for people to put right; the file of an earlier run goes when there are none. */
async function report(folder: string, name: string, bad: readonly BadLine[]): Promise<void> {
  const path = join(folder, name);
  if (bad.length === 0) return rm(path, { force: true });
  await mkdir(folder, { recursive: true });
  const sorted = [...bad].sort((a, b) => a.line - b.line);
  await writeFile(path, sorted.map(({ line, reason }) => `${line}\t${reason}\n`).join(''));
  console.log(`bad lines with their reasons: ${path}`);
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  const { message, exitCode } = startFailure(error);
  console.error(message);
  process.exitCode = exitCode;
}
