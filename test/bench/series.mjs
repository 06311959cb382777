import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildIfStale, ROOT, SERVER_BUILD } from '../../scripts/lib.mjs';
import { createDatabase, freePort, HOW_TO_GET_MARIADB, startMariadb } from '../support/mariadb.mjs';
import { startNode } from './processes.mjs';

const DAY_MS = 86_400_000;
const PUBLISH_GOAL_MS = 1000;
const MONTH_GOAL_MS = 50;
const PUBLISHINGS = 5;
const TASKS = 5000;
const WARM_UP = 20;
const CALLS = 300;

/** Times publishing a patrol for a year and the month view of 5,000 tasks, on both databases; returns the exit code. */
export async function bench() {
  await buildIfStale(SERVER_BUILD);
  const mariadb = await startMariadb({ durable: true });
  if (!mariadb) {
    console.error(`no measurement: ${HOW_TO_GET_MARIADB}`);
    return 69;
  }
  try {
    const url = await createDatabase(mariadb.url(''), 'linli_series');
    const results = [await on('SQLite', undefined), await on('MariaDB', url)];
    return results.every(Boolean) ? 0 : 1;
  } finally {
    await mariadb.stop();
  }
}

async function on(name, databaseUrl) {
  const stops = [];
  try {
    const call = await caller(await startServer(databaseUrl, stops));
    console.log(name);
    const publishing = await times(PUBLISHINGS, () => call.publish('FREQ=WEEKLY;BYDAY=FR', 364));
    say('  a year of Fridays, 52 × 3 places', publishing, PUBLISH_GOAL_MS);
    for (let tasks = 0; tasks < TASKS; tasks += call.daysOfMonth) await call.publish('FREQ=DAILY', 0);
    const month = async () => {
      const { days } = await call.month();
      if (days.reduce((sum, day) => sum + day.tasks, 0) < TASKS) throw new Error('the month is not full');
    };
    await times(WARM_UP, month);
    const reading = await times(CALLS, month);
    say(`  month of ${TASKS} tasks, slowest of 100`, [reading[Math.ceil(CALLS * 0.99) - 1]], MONTH_GOAL_MS);
    say('  month, in the middle', [reading[CALLS / 2]], MONTH_GOAL_MS);
    return publishing.at(-1) <= PUBLISH_GOAL_MS && reading[Math.ceil(CALLS * 0.99) - 1] <= MONTH_GOAL_MS;
  } finally {
    for (const stop of stops.reverse()) await stop().catch((error) => console.error(String(error)));
  }
}

const say = (what, sorted, goal) =>
  console.log(`${what.padEnd(40)} ${sorted.map((ms) => ms.toFixed(1)).join(' ')} ms (goal ${goal})`);

/** Milliseconds of each run, shortest first. */
async function times(runs, work) {
  const took = [];
  for (let run = 0; run < runs; run++) {
    const started = performance.now();
    await work();
    took.push(performance.now() - started);
  }
  return took.sort((a, b) => a - b);
}

async function startServer(databaseUrl, stops) {
  const port = await freePort();
  const dataDir = await mkdtemp(join(tmpdir(), 'linli-series-'));
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
      AUTH_SECRET: secret(),
      DATA_KEY: secret(),
      ...(databaseUrl ? { DATABASE_URL: databaseUrl } : {}),
    },
  });
  stops.push(() => server.stop());
  return `http://127.0.0.1:${port}`;
}

/** The committee that publishes and reads. */
async function caller(base) {
  const json = async (path, init) => {
    const answer = await fetch(base + path, init);
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return answer.json();
  };
  const post = (path, body, token) =>
    json(path, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'idempotency-key': randomUUID(),
        ...(token ? { authorization: `Bearer ${token}` } : {}),
      },
      body: JSON.stringify(body),
    });
  const people = await json('/api/v1/demo/people');
  const signIn = async (named) => {
    const { personId } = people.find(({ displayName }) => displayName === named);
    return (await post('/api/v1/demo/sign-in', { personId })).accessToken;
  };
  const get = (path, token) => json(path, { headers: { authorization: `Bearer ${token}` } });
  const [committee, volunteer] = [await signIn('钟女士'), await signIn('曾叔叔')];
  const home = await get('/api/v1/me/data', volunteer);
  const now = new Date();
  const next = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 2, 1));
  const daysOfMonth = new Date(Date.UTC(next.getUTCFullYear(), next.getUTCMonth() + 1, 0)).getUTCDate();
  const day = (days) => new Date(next.getTime() + days * DAY_MS).toISOString().slice(0, 10);
  return {
    daysOfMonth,
    publish: (rrule, days) =>
      post(
        '/api/v1/series',
        {
          rrule,
          firstDay: day(0),
          lastDay: day(days || daysOfMonth - 1),
          startTime: '19:30',
          minutes: 120,
          holidays: 'KEEP',
          task: taskAt(home),
        },
        committee,
      ),
    month: () => get(`/api/v1/task-calendar/month?month=${day(0).slice(0, 7)}`, committee),
  };
}

const taskAt = ({ homeLat, homeLng }) => ({
  title: '楼栋夜间巡查',
  summary: '看消防通道、楼道杂物和路灯',
  kind: 'PATROL',
  meetingPoint: '社区门口',
  lat: homeLat,
  lng: homeLng,
  roles: [
    { name: '队长', demand: 1, skills: ['LEADING'], leader: true },
    { name: '巡查员', demand: 4, skills: ['PATROL'], fit: true },
    { name: '志愿者', demand: 1, skills: [] },
  ],
  riskNote: '夜里路黑，请穿平底鞋、带手电。',
  insured: true,
  signupMode: 'OFFER',
});
