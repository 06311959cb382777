import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import mysql from 'mysql2/promise';
import { buildIfStale, ROOT, SERVER_BUILD } from '../../scripts/lib.mjs';
import { createDatabase, freePort, HOW_TO_GET_MARIADB, startMariadb } from '../support/mariadb.mjs';
import { startNode } from './processes.mjs';
import { DAY_MS, ids, insertRows } from './seed-rows.mjs';

const MONTHS = 2;
const A_MONTH = 100_000;
const UNITS = 120;
const GOAL_MS = 2000;
const RUNS = 5;
const CITY_MS = 8 * 3_600_000;

/** Times the score sheet of a month with 100,000 requests over HTTP; returns the exit code. */
export async function bench() {
  const stops = [];
  try {
    await buildIfStale(SERVER_BUILD);
    const mariadb = await startMariadb({ durable: false });
    if (!mariadb) {
      console.error(`no measurement: ${HOW_TO_GET_MARIADB}`);
      return 69;
    }
    stops.push(() => mariadb.stop());
    const databaseUrl = await createDatabase(mariadb.url(''), 'linli_score');
    const base = await startServer(databaseUrl, stops);
    const connection = await mysql.createConnection({
      uri: databaseUrl.replace('mariadb://', 'mysql://'),
      timezone: 'Z',
    });
    stops.push(() => connection.end());
    console.log(`filling it with ${MONTHS} months of ${A_MONTH} requests …`);
    const days = await fill(connection);
    const token = await signIn(base);
    return await measure(base, token, days);
  } finally {
    for (const stop of stops.reverse()) await stop().catch((error) => console.error(String(error)));
  }
}

async function startServer(databaseUrl, stops) {
  const port = await freePort();
  const dataDir = await mkdtemp(join(tmpdir(), 'linli-score-'));
  stops.push(() => rm(dataDir, { recursive: true, force: true }));
  const secret = () => randomBytes(32).toString('hex');
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
      AUTH_SECRET: secret(),
      DATA_KEY: secret(),
    },
  });
  stops.push(() => server.stop());
  return `http://127.0.0.1:${port}`;
}

const dayOf = (at) => new Date(at.getTime() + CITY_MS).toISOString().slice(0, 10);

/** Facts as the listener would have written them; the latest month is the one that is measured. */
async function fill(connection) {
  const [communities] = await connection.query("SELECT code FROM region WHERE level = 'COMMUNITY'");
  const [units] = await connection.query('SELECT id FROM unit');
  const id = ids();
  const now = Date.now();
  const unitIds = Array.from({ length: UNITS }, (_, n) => units[n % units.length].id);
  for (let month = 0; month < MONTHS; month++) {
    for (let part = 0; part < A_MONTH; part += 10_000) {
      const rows = Array.from({ length: 10_000 }, (_, n) =>
        factOf(month, part + n, { communities, unitIds, id, now }),
      );
      await insertRows(
        connection,
        'request_fact',
        rows.map(({ fact }) => fact),
      );
      await insertRows(
        connection,
        'order_fact',
        rows.map(({ order }) => order),
      );
    }
  }
  await connection.query('ANALYZE TABLE request_fact, order_fact');
  return { from: dayOf(new Date(now - 29 * DAY_MS)), to: dayOf(new Date(now)) };
}

function factOf(month, n, { communities, unitIds, id, now }) {
  const filed = new Date(now - (month * 30 + (n % 30)) * DAY_MS);
  const { code } = communities[(n * 7) % communities.length];
  const unit = unitIds[(n * 13) % unitIds.length];
  const requestId = id();
  const done = n % 11 !== 0;
  const at = (days) => new Date(filed.getTime() + days * DAY_MS);
  const answers = n % 3 === 0 ? 0 : 1;
  const fact = {
    request_id: requestId,
    revision: 1,
    filed_day: Number(dayOf(filed).replaceAll('-', '')),
    community_code: code,
    street_code: code.slice(0, 9),
    tile: ['lighting', 'rubbish', 'drain', 'road', 'noise'][n % 5],
    lead_unit_id: unit,
    due_at: at(5),
    handled_at: done ? at(1 + (n % 6)) : null,
    closed_at: done ? at(2 + (n % 6)) : null,
    handlings: done ? 1 : 0,
    reworks: n % 17 === 0 ? 1 : 0,
    reopenings: 0,
    answers,
    solved: n % 8 === 0 ? 0 : answers,
    satisfied: n % 6 === 0 ? 0 : answers,
    low: 0,
    contact_answers: answers,
    contacted: n % 20 === 0 ? 0 : answers,
    suspended_at: null,
    excluded_from: n % 14 === 0 ? filed : null,
    excluded_until: n % 14 === 0 ? at(60) : null,
  };
  return {
    fact,
    order: { order_id: id(), request_id: requestId, unit_id: unit, returns: n % 25 === 0 ? 1 : 0 },
  };
}

async function signIn(base) {
  const people = await (await fetch(`${base}/api/v1/demo/people`)).json();
  const { personId } = people.find(({ role }) => role === 'SUPERVISOR');
  const answer = await fetch(`${base}/api/v1/demo/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': 'bench-score' },
    body: JSON.stringify({ personId }),
  });
  return (await answer.json()).accessToken;
}

async function measure(base, token, { from, to }) {
  let slow = false;
  const time = async (name, path) => {
    const took = [];
    for (let run = 0; run < RUNS; run++) {
      const started = performance.now();
      const answer = await fetch(`${base}/api/v1/indicators/${path}`, {
        headers: { authorization: `Bearer ${token}` },
      });
      const text = await answer.text();
      took.push(performance.now() - started);
      if (!answer.ok) throw new Error(`${name}: ${answer.status} ${text}`);
    }
    const middle = took.sort((a, b) => a - b)[Math.floor(RUNS / 2)];
    slow ||= middle > GOAL_MS;
    console.log(`${name.padEnd(28)} ${Math.round(middle)} ms (slowest ${Math.round(took.at(-1))})`);
  };
  const span = `from=${from}&to=${to}`;
  for (const by of ['unit', 'street', 'community', 'tile'])
    await time(`sheet by ${by}`, `sheet?${span}&by=${by}`);
  await time(
    'trend of 8 weeks',
    `trend?from=${dayOf(new Date(Date.now() - 55 * DAY_MS))}&to=${to}&indicator=resolutionRate&step=week`,
  );
  await time('list behind a number', `cases?${span}&measure=unresolved&basis=adjusted`);
  console.log(
    slow
      ? `slower than ${GOAL_MS} ms`
      : `all within ${GOAL_MS} ms; each sheet counts the period before as well`,
  );
  return slow ? 1 : 0;
}
