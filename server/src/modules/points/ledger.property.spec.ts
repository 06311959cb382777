import { DEFAULT_POINTS_RULE } from '@linli/shared';
import fc from 'fast-check';
import { describeEachDatabase } from '../../../../test/support/databases.js';
import { type EventWorld, openEventWorld } from '../../../../test/support/event-world.js';
import { facts, pointsOn, type TestPoints } from '../../../../test/support/points-world.js';
import { newId } from '../../platform/database/index.js';
import { PointsDay } from './points.entity.js';

/** What may happen to one of a few service records: confirmed with some minutes, or doubted. */
const step = fc.record({
  record: fc.nat(5),
  minutes: fc.option(fc.integer({ min: 0, max: 480 }), { freq: 3 }),
  atOnceWithNext: fc.boolean(),
});

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

describeEachDatabase('the ledger', (databases) => {
  let world: EventWorld;
  let points: TestPoints;
  const people: string[] = [];

  beforeAll(async () => {
    world = await openEventWorld(databases);
    points = pointsOn(world);
    for (let n = 0; n < 3; n++) people.push((await world.person()).id);
  });

  it('sums to zero and replays to its balances, whatever is awarded, corrected and doubted', async () => {
    let firstDay = Date.parse('2026-01-01T01:00:00.000Z');
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
        // Six records of three people on two new days, so that days fill up and corrections make room again.
        firstDay += 2 * DAY_MS;
        const works = Array.from({ length: 6 }, (_, n) =>
          facts({
            recordId: newId(),
            personId: people[n % 3] ?? '',
            startAt: new Date(firstDay + (n % 2) * DAY_MS).toISOString(),
            endAt: new Date(firstDay + (n % 2) * DAY_MS + 8 * HOUR_MS).toISOString(),
          }),
        );
        for (const { record, minutes, atOnceWithNext } of steps) {
          const work = works[record] ?? facts();
          const type = minutes === null ? 'service-record.disputed' : 'service-record.confirmed';
          await world.record(type, work.recordId, { ...work, minutes: minutes ?? 0 });
          if (!atOnceWithNext) await world.relay.drain();
        }
        await world.relay.drain();
        expect(await points.problems()).toEqual([]);
        for (const { credited } of await world.database.read.find(PointsDay)) {
          expect(credited).toBeGreaterThanOrEqual(0);
          expect(credited).toBeLessThanOrEqual(DEFAULT_POINTS_RULE.dailyCap);
        }
      }),
      { numRuns: 25 },
    );
  }, 60_000);
});
