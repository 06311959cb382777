import { cityTime, metresBetween, OPEN_REQUEST_STATUSES } from '@linli/shared';
import fc from 'fast-check';
import { describeEachDatabase } from '../../../../../test/support/databases.js';
import { entities } from '../../../entities.js';
import { migrations } from '../../../migrations/index.js';
import { type Database, migrateUp } from '../../../platform/database/index.js';
import { Actor } from '../../identity/index.js';
import { rowsOf } from '../import/rows.js';
import { ServiceRequest } from '../request.entity.js';
import { nearby, pinsAround } from '../request.nearby.js';
import { driverFor } from './list.drivers.js';
import { conditionsOf, type RequestFilter } from './list.filter.js';
import { count, scan } from './list.scan.js';
import { staffScope } from './list.scope.js';
import { indexRequests } from './search.index.js';
import { normalise, readSearch, wordsOf } from './words.js';

const RUNS = Number(process.env.SEARCH_RUNS ?? 150);
const REQUESTS = 1600;
const DAY_MS = 86_400_000;
const BEGIN = Date.parse('2026-03-01T00:30:00+08:00');
const MIDDLE = { lat: 25.86, lng: 114.94 };
/** Few signs, so that pairs of one search often stand apart in the same text. */
const SIGNS = [...'路灯不亮井盖坏a1 '];
const COMMUNITIES = ['360702002001', '360702002002', '360702003001'];
const TILES = ['lighting', 'drain'];

const OPEN: readonly string[] = OPEN_REQUEST_STATUSES;

/** The same row of numbers from 0 to 1 every time. */
function* lots(seed = 7): Generator<number> {
  for (let state = seed; ; state = (state * 48_271) % 2_147_483_647) yield state / 2_147_483_647;
}

function sampleRequests(): ServiceRequest[] {
  const lot = lots();
  const next = (): number => lot.next().value as number;
  const pick = <T>(values: readonly T[]): T => values[Math.floor(next() * values.length)]!;
  const text = (most: number): string =>
    Array.from({ length: 1 + Math.floor(next() * most) }, () => pick(SIGNS)).join('') || '路';
  return Array.from({ length: REQUESTS }, (_, n) => {
    const createdAt = new Date(BEGIN + Math.floor(n / 20) * DAY_MS + (n % 20) * 3_600_000);
    const day = cityTime(createdAt).date.replaceAll('-', '');
    const line = { id: `m${n}`, author: 'A', reply: '', createdAt, repliedAt: createdAt };
    const number = `ZG${day}-${String((n % 20) + 1).padStart(6, '0')}`;
    const { request } = rowsOf({ ...line, title: text(8), text: text(14) }, number);
    const communityCode = pick(COMMUNITIES);
    // Most of them close together, some far out.
    const spread = next() < 0.9 ? 0.002 : 0.03;
    return {
      ...request,
      visibility: 'PUBLIC',
      tile: pick(TILES),
      status: pick(['CLOSED', 'CLOSED', 'IN_PROGRESS', 'SUBMITTED'] as const),
      communityCode,
      gridCode: `${communityCode}00${1 + Math.floor(next() * 2)}`,
      lat: MIDDLE.lat + (next() - 0.5) * spread,
      lng: MIDDLE.lng + (next() - 0.5) * spread,
    };
  });
}

describeEachDatabase('lists against a plain look at every request', (databases) => {
  let database: Database;
  const all = sampleRequests();

  beforeAll(async () => {
    database = await databases.open(await databases.freshUrl(), { entities, migrations });
    await migrateUp(database);
    await database.transaction(async (tx) => {
      for (let from = 0; from < all.length; from += 100)
        await tx.insert(ServiceRequest, all.slice(from, from + 100));
      await indexRequests(tx, all);
    });
  }, 240_000);

  const filters = fc.record(
    {
      q: fc.array(fc.constantFrom(...SIGNS), { minLength: 1, maxLength: 7 }).map((signs) => signs.join('')),
      region: fc.constantFrom(...COMMUNITIES, '360702002', `${COMMUNITIES[0]}001`),
      tile: fc.constantFrom(...TILES),
      status: fc.constantFrom(['CLOSED'] as const, ['IN_PROGRESS', 'SUBMITTED'] as const),
      from: fc.nat(2000).map((hours) => new Date(BEGIN + hours * 3_600_000)),
      until: fc.nat(2000).map((hours) => new Date(BEGIN + hours * 3_600_000)),
    },
    { requiredKeys: [] },
  );

  function plainly({ q = '', region = '', tile, status, from, until }: RequestFilter, own: string): string[] {
    const terms = q.split(' ').map(normalise).filter(Boolean);
    return all
      .filter((one) => terms.every((term) => wordsOf(one).includes(term)))
      .filter(({ gridCode }) => gridCode!.startsWith(region) && gridCode!.startsWith(own))
      .filter((one) => (!tile || one.tile === tile) && (!status || status.includes(one.status)))
      .filter(({ createdAt }) => (!from || createdAt >= from) && (!until || createdAt < until))
      .map(({ number }) => number)
      .sort()
      .reverse();
  }

  it(`find what is there, newest first, in ${RUNS} random searches`, async () => {
    const readers = fc.constantFrom('360702', '360702002', COMMUNITIES[2]!);
    await fc.assert(
      fc.asyncProperty(filters, readers, async (filter, regionCode) => {
        const reader = new Actor('p', 's', [
          { role: 'DISPATCHER', unitId: 'u', unitKind: 'CENTRE', regionCode },
        ]);
        const scope = staffScope(reader, 'workbench.read');
        const list = {
          scope,
          driver: await driverFor(database.read, filter, scope),
          conditions: conditionsOf(filter, reader, new Date(BEGIN)),
          wanted: readSearch(filter.q),
        };
        const expected = plainly(filter, regionCode);
        const found: string[] = [];
        for (let before: string | null | undefined; before !== null;) {
          const page = await scan(database.read, list, { limit: 50, before });
          found.push(...page.requests.map(({ number }) => number));
          before = page.before;
        }
        expect(found).toEqual(expected);
        const { total, more } = await count(database.read, list);
        if (!more) expect(total).toBe(expected.length);
        else expect(total).toBeLessThanOrEqual(expected.length);
      }),
      { numRuns: RUNS },
    );
  });

  it('find the nearest, however many lie close together', async () => {
    const around = fc.record({
      lat: fc.double({ min: -0.02, max: 0.02, noNaN: true }).map((by) => MIDDLE.lat + by),
      lng: fc.double({ min: -0.02, max: 0.02, noNaN: true }).map((by) => MIDDLE.lng + by),
      radius: fc.constantFrom(20, 300, 1000, 3000),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          around,
          around.map(({ radius }) => ({ ...MIDDLE, radius })),
        ),
        async (at) => {
          const expected = all
            .filter(({ status }) => OPEN.includes(status))
            .map((one) => ({ id: one.id, distance: metresBetween(at, { lat: one.lat!, lng: one.lng! }) }))
            .filter(({ distance }) => distance <= at.radius)
            .sort((a, b) => a.distance - b.distance || a.id.localeCompare(b.id))
            .map(({ id }) => id);
          const pins = await pinsAround(database.read, at);
          expect(pins.map(({ id }) => id)).toEqual(expected.slice(0, 300));
          const cards = await nearby(database.read, at);
          expect(cards.map(({ request }) => request.id)).toEqual(expected.slice(0, 20));
        },
      ),
      { numRuns: Math.ceil(RUNS / 3) },
    );
  });
});
