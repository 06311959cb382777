// One plan in a process of its own, with the built modules and without HTTP: prints one line of JSON.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from '../../scripts/lib.mjs';
import { morningOf, seedCity } from './plan-city.mjs';

const built = (path) => import(pathToFileURL(join(ROOT, 'server/dist', path)).href);
const DISTRICT = '360702';
/** Places whose invitations are sent. */
const SENT = 200;

const { url, people, slots } = JSON.parse(process.argv[2]);
const { NestFactory } = await import('@nestjs/core');
const { loadConfig } = await built('platform/config/index.js');
const { Clock } = await built('platform/clock.js');
const { Database, DatabaseModule, migrateUp, newId, openDataSource } = await built(
  'platform/database/index.js',
);
const { entities } = await built('entities.js');
const { migrations } = await built('migrations/index.js');
const { PlatformModule } = await built('platform/platform.module.js');
const { Actor, IdentityModule } = await built('modules/identity/index.js');
const { RegionModule } = await built('modules/region/index.js');
const { VolunteerModule } = await built('modules/volunteer/index.js');
const { MatchingModule } = await built('modules/matching/index.js');
const { SnapshotService } = await built('modules/matching/plan/snapshot.service.js');
const { PlanRunner } = await built('modules/matching/plan/plan.runner.js');
const { PlanService } = await built('modules/matching/plan/plan.service.js');
const { PlanSender } = await built('modules/matching/plan/plan.sender.js');
const { PlanReader } = await built('modules/matching/plan/plan.reader.js');
const { Offer } = await built('modules/matching/offer.entity.js');
const { inPieces } = await built('modules/matching/plan/model/steps.js');
const { pairsOf } = await built('modules/matching/plan/model/pairs.js');
const { networkOf } = await built('modules/matching/plan/model/network.js');
const { solveInWorker } = await built('modules/matching/solver/index.js');

const secrets = { AUTH_SECRET: '0'.repeat(64), DATA_KEY: '1'.repeat(64) };
const config = loadConfig({ DATABASE_URL: url, LOG_LEVEL: 'silent', ...secrets });
const source = await openDataSource(config, { entities, migrations });
await migrateUp(new Database(source));
await source.destroy();

class Whole {}
const imports = [
  PlatformModule.forRoot(config, { background: false }),
  DatabaseModule.forRoot(config, entities, migrations),
  IdentityModule,
  RegionModule,
  VolunteerModule,
  MatchingModule,
];
const app = await NestFactory.createApplicationContext({ module: Whole, imports }, { logger: ['error'] });
const database = app.get(Database);
// Ten in the morning of the city: nobody is asked in quiet hours.
app.get(Clock).set(morningOf(new Date()));
await seedCity({ built, database, people, slots, now: app.get(Clock).now() });

const ms = {};
async function timed(step, work) {
  const started = performance.now();
  const result = await work();
  ms[step] = Math.round(performance.now() - started);
  return result;
}

/** The steps one by one; what they made is gone before the product takes them all. */
async function steps() {
  const { city } = await timed('read', () => app.get(SnapshotService).read(DISTRICT));
  const pairs = await timed('pairs', () => inPieces(pairsOf(city)));
  const { problem } = await timed('network', () => inPieces(networkOf(pairs)));
  await timed('solve', () => solveInWorker(problem));
  return { pairs: pairs.count, arcs: problem.source.length };
}

const sizes = await steps();
const plans = app.get(PlanService);
const hat = { role: 'DISPATCHER', unitId: newId(), unitKind: 'CENTRE', regionCode: DISTRICT };
const organiser = new Actor(newId(), newId(), [hat]);
const id = await timed('whole', async () => {
  const begun = await plans.start(DISTRICT, null);
  await app.get(PlanRunner).idle();
  return begun;
});
const plan = await timed('shown', () => app.get(PlanReader).plan(organiser, id));
const first = plan.places.filter(({ asked }) => asked > 0).slice(0, SENT);
await timed(`sent ${first.length} places`, async () => {
  await plans.send(
    organiser,
    id,
    first.map((place) => place.id),
  );
  await app.get(PlanSender).runDue();
});
const invitations = await database.read.count(Offer);
await app.close();
console.log(
  JSON.stringify({
    ...sizes,
    ms,
    proven: plan.proven,
    placed: plan.figures.placed,
    wanted: plan.figures.missing,
    invitations,
    peakMiB: Math.round(process.resourceUsage().maxRSS / 1024),
  }),
);
