// The ledger on a private MariaDB with durable commits: postings, readers of the total meanwhile, a long statement, a check of everything.
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildIfStale, ROOT, SERVER_BUILD } from '../../scripts/lib.mjs';
import { createDatabase, HOW_TO_GET_MARIADB, startMariadb } from '../support/mariadb.mjs';
import { bareRates } from './ledger-bare.mjs';
import { fillLedger } from './ledger-fill.mjs';

const WRITERS = 64;
const READERS = 4;
const READS = 100_000;
const MOST_SECONDS = Number(process.env.BENCH_SECONDS ?? 120);
const BARE_SECONDS = 10;
const ISSUERS = 20;
const PEOPLE = 2000;
const LONG_ACCOUNT = 100_000;
const ENTRIES = Number(process.env.BENCH_ENTRIES ?? 1_000_000);

const dist = (path) => import(pathToFileURL(join(ROOT, 'server/dist', path)).href);

/** Runs all parts, or those named by the options: write, statement, verify. */
export async function bench(options) {
  await buildIfStale(SERVER_BUILD);
  const maria = await startMariadb({ durable: true });
  if (!maria) {
    console.error(HOW_TO_GET_MARIADB);
    return 69;
  }
  const parts = { write, statement, verify };
  const results = {};
  try {
    for (const [name, part] of Object.entries(parts)) {
      if (options.length > 0 && !options.includes(name)) continue;
      const world = await open(await createDatabase(maria.url(''), `bench_${name}`));
      results[name] = await part(world);
      await world.database.dataSource.destroy();
      console.log(name, results[name]);
    }
  } finally {
    await maria.stop();
  }
  console.log(JSON.stringify({ ledger: results }));
  return Object.values(results).every(({ wrong, faults }) => !wrong && !faults) ? 0 : 1;
}

async function open(url) {
  const database = await dist('platform/database/index.js');
  const { entities } = await dist('entities.js');
  const { migrations } = await dist('migrations/index.js');
  const { Clock } = await dist('platform/clock.js');
  const { LedgerMac } = await dist('modules/points/ledger/ledger.mac.js');
  const target = {
    database: { kind: 'mariadb', url: new URL(url) },
    databasePool: WRITERS + READERS,
    databaseAttempts: 3,
  };
  const source = await database.openDataSource(target, { entities, migrations });
  const db = new database.Database(source);
  await database.migrateUp(db);
  const world = {
    url,
    database: db,
    clock: new Clock(),
    mac: new LedgerMac({ dataKey: Buffer.alloc(32, 1) }),
    lib: database,
  };
  world.people = Array.from({ length: PEOPLE }, () => randomUUID());
  await fillLedger.people(world);
  return world;
}

/** 64 writers and readers of the total; a total that is not zero would be a posting seen by halves. */
async function write(world) {
  const { Ledger } = await dist('modules/points/ledger/ledger.js');
  const { Lots } = await dist('modules/points/ledger/lots.js');
  const { issuer, mint, volunteer } = await dist('modules/points/ledger/ledger.account.js');
  const ledger = new Ledger(world.clock, world.mac);
  const lots = new Lots(world.clock);
  const units = Array.from({ length: ISSUERS }, () => randomUUID());
  const expiresAt = new Date(Date.now() + 400 * 86_400_000);
  const said = { title: '楼栋夜间巡查', source: '19:23 扫码签到，2 小时，钟女士确认' };
  for (const unit of units) {
    await world.database.transaction((tx) =>
      ledger.post(tx, { kind: 'BUDGET', eventId: randomUUID(), personId: null, ...said }, [
        { account: mint(2026), amount: -50_000_000 },
        { account: issuer(unit, 2026), amount: 50_000_000 },
      ]),
    );
  }
  const pick = (rows) => rows[Math.floor(Math.random() * rows.length)];
  let [postings, reads, wrong] = [0, 0, 0];
  const so = { done: false };
  const started = performance.now();
  const writer = async () => {
    while (!so.done) {
      const personId = pick(world.people);
      await world.database.transaction(async (tx) => {
        const award = {
          kind: 'AWARD',
          eventId: randomUUID(),
          ruleVersion: 1,
          personId,
          earned: 20,
          day: '2026-11-20',
          ...said,
        };
        const { posting } = await ledger.post(tx, award, [
          { account: issuer(pick(units), 2026), amount: -20 },
          { account: volunteer(personId), amount: 20 },
        ]);
        await lots.create(tx, posting, personId, 20, expiresAt);
      });
      postings++;
    }
  };
  const reader = async () => {
    while (!so.done) {
      const [row] = await world.lib.queryRows(
        world.database.read,
        'SELECT SUM(balance) AS total FROM points_account',
        [],
      );
      reads++;
      if (Number(row.total) !== 0) wrong++;
      if (reads >= READS || performance.now() - started > MOST_SECONDS * 1000) so.done = true;
    }
  };
  const work = [...Array.from({ length: WRITERS }, writer), ...Array.from({ length: READERS }, reader)];
  await Promise.all(work);
  const seconds = (performance.now() - started) / 1000;
  const bare = await bareRates(world.url, { people: world.people, writers: WRITERS, seconds: BARE_SECONDS });
  return {
    seconds: Math.round(seconds),
    postingsPerSecond: Math.round(postings / seconds),
    reads,
    wrong,
    ...bare,
  };
}

/** A page of an account with 100,000 entries: the first, one far back, one of a kind, one of a month. */
async function statement(world) {
  const { StatementService } = await dist('modules/points/statement/statement.service.js');
  const personId = world.people[0];
  await fillLedger.postings(world, LONG_ACCOUNT, () => personId);
  const service = new StatementService(world.database, world.clock);
  const times = [];
  let cursor;
  for (let n = 0; n < 500; n++) {
    const asked = [{}, cursor ? { cursor } : {}, { show: 'used' }, { show: 'got', month: '2026-06' }][n % 4];
    const started = performance.now();
    const page = await service.entries({ personId }, asked);
    times.push(performance.now() - started);
    if (n % 4 === 1) cursor = page.nextCursor ?? undefined;
  }
  times.sort((a, b) => a - b);
  const at = (share) => Math.round(times[Math.floor(times.length * share)] * 10) / 10;
  return { p50Ms: at(0.5), p99Ms: at(0.99) };
}

/** A check of a million entries with their seals. */
async function verify(world) {
  const { verifyLedger } = await dist('modules/points/verify/verify.js');
  await fillLedger.postings(world, ENTRIES / 2, (n) => world.people[n % PEOPLE]);
  const started = performance.now();
  const report = await verifyLedger(world.database, world.mac);
  const seconds = Math.round((performance.now() - started) / 100) / 10;
  const { postings, entries, sealed, faults } = report;
  if (faults.length > 0) console.log(faults.slice(0, 5));
  return { seconds, postings, entries, sealed, faults: faults.length };
}
