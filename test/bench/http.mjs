import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import mysql from 'mysql2/promise';
import { buildIfStale, ROOT, SERVER_BUILD } from '../../scripts/lib.mjs';
import { createDatabase, freePort, HOW_TO_GET_MARIADB, startMariadb } from '../support/mariadb.mjs';
import { CASES, prepareCases } from './cases.mjs';
import { compare } from './load.mjs';
import { startNode } from './processes.mjs';
import { printReport } from './report.mjs';
import { seed } from './seed.mjs';
import { settler, statementCount } from './settle.mjs';

const RUN = { connections: 20, seconds: 4, warmUp: 2, rounds: 3 };
const TIME_LIMIT_MS = 15 * 60_000;

/** Compares both servers on the named cases (all of them without names); returns the exit code. */
export async function bench(names) {
  const unknown = names.filter((name) => !CASES.includes(name));
  if (unknown.length > 0) {
    console.error(`unknown case ${unknown.join(', ')}; there are ${CASES.join(', ')}`);
    return 64;
  }
  const stops = [];
  const stopAll = async () => {
    for (const stop of stops.splice(0).reverse()) await stop().catch((error) => console.error(String(error)));
  };
  const giveUp = (why, code) => () => {
    console.error(why);
    void stopAll().then(() => process.exit(code));
  };
  const limit = setTimeout(giveUp('the bench took too long and was stopped', 1), TIME_LIMIT_MS);
  process.once('SIGINT', giveUp('stopped', 130)).once('SIGTERM', giveUp('stopped', 143));
  try {
    await buildIfStale(SERVER_BUILD);
    const results = await measure(names.length > 0 ? names : CASES, (stop) => stops.push(stop));
    if (!results) {
      console.error(`no measurement: ${HOW_TO_GET_MARIADB}`);
      return 69;
    }
    printReport(results);
    return 0;
  } finally {
    clearTimeout(limit);
    await stopAll();
  }
}

async function measure(names, onStop) {
  console.log('starting a private MariaDB with the disk habits of production …');
  const mariadb = await startMariadb({ durable: true });
  if (!mariadb) return undefined;
  onStop(() => mariadb.stop());
  const databaseUrl = await createDatabase(mariadb.url(''), 'linli_bench');
  const real = await startReal(databaseUrl, onStop);

  console.log('filling it with requests, people and tasks …');
  const connection = await mysql.createConnection({
    uri: databaseUrl.replace('mariadb://', 'mysql://'),
    timezone: 'Z',
  });
  onStop(() => connection.end());
  const cases = prepareCases(real, await seed(connection));
  const sizes = {};
  for (const name of names) sizes[name] = await cases[name].answerSize();
  const bare = await startBare(databaseUrl, sizes, onStop);

  const settle = settler(connection);
  const results = {};
  for (const name of names) {
    const setup = await cases[name].begin();
    console.log(`${name}: ${RUN.rounds} rounds of ${RUN.seconds} s each, ${sizes[name]} bytes an answer …`);
    results[name] = await compare(
      { real, bare },
      { ...RUN, setup, settle, statements: () => statementCount(connection) },
    );
  }
  return results;
}

async function startReal(databaseUrl, onStop) {
  const port = await freePort();
  const dataDir = await mkdtemp(join(tmpdir(), 'linli-bench-'));
  onStop(() => rm(dataDir, { recursive: true, force: true }));
  const server = await startNode([...nodeOptions(), join(ROOT, 'server/dist/main.js')], {
    label: 'the server',
    ready: `http://127.0.0.1:${port}`,
    env: {
      NODE_ENV: 'production',
      DEMO: '1',
      LOG_LEVEL: 'error',
      HOST: '127.0.0.1',
      PORT: String(port),
      DATA_DIR: dataDir,
      DATABASE_URL: databaseUrl,
      AUTH_SECRET: randomBytes(32).toString('hex'),
      DATA_KEY: randomBytes(32).toString('hex'),
    },
  });
  onStop(() => server.stop());
  return `http://127.0.0.1:${port}`;
}

async function startBare(databaseUrl, sizes, onStop) {
  const port = await freePort();
  const server = await startNode([join(ROOT, 'test/bench/bare-server.mjs')], {
    label: 'the bare server',
    ready: 'bare server ready',
    env: {
      NODE_ENV: 'production',
      PORT: String(port),
      DATABASE_URL: databaseUrl,
      SIZES: JSON.stringify(sizes),
    },
  });
  onStop(() => server.stop());
  return `http://127.0.0.1:${port}`;
}

/** `BENCH_PROFILE=FOLDER` makes the server leave a CPU profile there when it ends. */
function nodeOptions() {
  const folder = process.env.BENCH_PROFILE;
  return folder ? ['--cpu-prof', `--cpu-prof-dir=${folder}`] : [];
}
