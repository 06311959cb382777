import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import mysql from 'mysql2/promise';
import { buildIfStale, ROOT, SERVER_BUILD } from '../../scripts/lib.mjs';
import { createDatabase, freePort, HOW_TO_GET_MARIADB, startMariadb } from '../support/mariadb.mjs';
import { startNode } from './processes.mjs';
import { REQUEST_CASES } from './requests-cases.mjs';
import { seedMany } from './requests-seed.mjs';

const SIZES = [10_000, 1_000_000];
const CALLS = 100;
const ROUNDS = 5;
const WARM_UP = 60;
const TIME_LIMIT_MS = 20 * 60_000;
const GOALS = { list: { ratio: 1.5 }, search: { p99: 20 }, nearby: { p99: 20 } };

/**
 * Lists, search and nearby at ten thousand and at a million requests, on a private MariaDB with the memory of a small
 * production server. Options: sizes other than those two.
 */
export async function bench(options) {
  const sizes = options.length > 0 ? options.map(Number) : SIZES;
  if (sizes.some((size) => !Number.isInteger(size) || size < 1000)) {
    console.error('sizes are whole numbers from 1000 on');
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
    const mariadb = await startMariadb({ memory: '4G' });
    if (!mariadb) {
      console.error(`no measurement: ${HOW_TO_GET_MARIADB}`);
      return 69;
    }
    stops.push(() => mariadb.stop());
    const results = {};
    for (const size of sizes) results[size] = await measure(mariadb, size, (stop) => stops.push(stop));
    report(results, sizes);
    return 0;
  } finally {
    clearTimeout(limit);
    await stopAll();
  }
}

async function measure(mariadb, size, onStop) {
  const databaseUrl = await createDatabase(mariadb.url(''), `linli_${size}`);
  const server = await startServer(databaseUrl);
  onStop(server.stop);
  const connection = await mysql.createConnection({
    uri: databaseUrl.replace('mariadb://', 'mysql://'),
    timezone: 'Z',
  });
  onStop(() => connection.end());
  const began = Date.now();
  const seeded = await seedMany(connection, size);
  const seconds = ((Date.now() - began) / 1000).toFixed(0);
  console.log(`${size} requests and ${seeded.tokens} tokens entered in ${seconds} s`);
  const token = await signIn(server.url, 'DISPATCHER');
  const figures = {};
  for (const [name, makeCall] of Object.entries(REQUEST_CASES)) {
    figures[name] = await time(server.url, token, makeCall(seeded));
    const { p50, p99 } = figures[name];
    console.log(`${String(size).padStart(9)}  ${name.padEnd(22)} p50 ${p50} ms  p99 ${p99} ms`);
  }
  await server.stop();
  return figures;
}

/**
 * One call after the other, so that each is measured and not the line before it. The figures are those of the round in the
 * middle: a moment in which the machine did something else spoils one round.
 */
async function time(url, token, call) {
  const headers = { authorization: `Bearer ${token}` };
  const once = async (n) => {
    const began = performance.now();
    const answer = await fetch(url + call(n), { headers });
    const text = await answer.text();
    if (answer.status !== 200) throw new Error(`${call(n)}: ${answer.status} ${text.slice(0, 200)}`);
    return performance.now() - began;
  };
  for (let n = 0; n < WARM_UP; n++) await once(n);
  const rounds = [];
  for (let round = 0; round < ROUNDS; round++) {
    const taken = [];
    for (let n = 0; n < CALLS; n++) taken.push(await once(n));
    taken.sort((a, b) => a - b);
    rounds.push({ p50: taken[Math.floor(CALLS * 0.5)], p99: taken[Math.floor(CALLS * 0.99) - 1] });
  }
  const middle = (name) => {
    const sorted = rounds.map((one) => one[name]).sort((a, b) => a - b);
    return Number(sorted[Math.floor(ROUNDS / 2)].toFixed(1));
  };
  return { p50: middle('p50'), p99: middle('p99') };
}

function report(results, sizes) {
  const [small, large] = [sizes[0], sizes.at(-1)];
  console.log('');
  console.log(`| case | p50 ${small} | p99 ${small} | p50 ${large} | p99 ${large} | ratio of p99 | goal |`);
  console.log('| --- | --- | --- | --- | --- | --- | --- |');
  for (const name of Object.keys(REQUEST_CASES)) {
    const [a, b] = [results[small][name], results[large][name]];
    const goal = GOALS[name.split(' ')[0]];
    const ratio = b.p99 / a.p99;
    const met = goal.ratio ? ratio <= goal.ratio : b.p99 <= goal.p99;
    const words = goal.ratio ? `${goal.ratio} ×` : `${goal.p99} ms`;
    console.log(
      `| ${name} | ${a.p50} | ${a.p99} | ${b.p50} | ${b.p99} | ${ratio.toFixed(2)} | ${words}${met ? '' : ' missed'} |`,
    );
  }
  console.log(JSON.stringify(results));
}

async function signIn(url, role) {
  const people = await (await fetch(`${url}/api/v1/demo/people`)).json();
  const person = people.find((one) => one.role === role);
  const answer = await fetch(`${url}/api/v1/demo/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() },
    body: JSON.stringify({ personId: person.personId }),
  });
  return (await answer.json()).accessToken;
}

async function startServer(databaseUrl) {
  const port = await freePort();
  const dataDir = await mkdtemp(join(tmpdir(), 'linli-bench-'));
  const server = await startNode([join(ROOT, 'server/dist/main.js')], {
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
  let stopped;
  const stop = () => (stopped ??= server.stop().then(() => rm(dataDir, { recursive: true, force: true })));
  return { url: `http://127.0.0.1:${port}`, stop };
}
