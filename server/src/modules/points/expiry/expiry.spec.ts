import { Logger } from '@nestjs/common';
import { describeEachDatabase } from '../../../../../test/support/databases.js';
import { type EventWorld, openEventWorld } from '../../../../../test/support/event-world.js';
import { facts, pointsOn, type TestPoints } from '../../../../../test/support/points-world.js';
import { newId } from '../../../platform/database/index.js';
import { PointsPosting } from '../ledger/ledger.entity.js';

// The schema is made anew, which takes its time on a busy machine.
jest.setTimeout(60_000);

describeEachDatabase('points that expire', (databases) => {
  let world: EventWorld;
  let points: TestPoints;
  let me: { personId: string };
  const told: object[] = [];

  beforeAll(async () => {
    Logger.overrideLogger(false);
    world = await openEventWorld(databases);
    points = pointsOn(world);
    me = { personId: (await world.person()).id };
    world.bus.subscribe('spy-expiry', ['points.expiring', 'points.expired'], async (_, { type, payload }) => {
      told.push({ type, points: payload.points });
    });
    for (const day of ['01', '02']) {
      const span = { startAt: `2026-10-${day}T01:00:00Z`, endAt: `2026-10-${day}T04:00:00Z`, minutes: 180 };
      await world.database.transaction((tx) => points.awards.award(tx, newId(), facts({ ...me, ...span })));
    }
  });

  const order = { key: newId(), title: '换油', source: '' };

  it('are announced once, thirty days before', async () => {
    for (const day of ['2027-11-30T00:00:00Z', '2027-12-02T00:00:00Z', '2027-12-03T00:00:00Z']) {
      world.clock.set(new Date(day));
      await points.expiry.warnOwners();
      await world.relay.drain();
    }
    expect(told).toEqual([{ type: 'points.expiring', points: 60 }]);
  });

  it('leave the account after their last day, once, except those that are put aside', async () => {
    const holdId = await world.database.transaction((tx) =>
      points.spending.hold(tx, { ...me, points: 40, ...order }),
    );
    world.clock.set(new Date('2027-12-31T15:00:00Z'));
    await points.expiry.expireDue();
    expect((await points.views.account(me)).balance).toBe(20);
    world.clock.set(new Date('2027-12-31T17:00:00Z'));
    await Promise.all([points.expiry.expireDue(), points.expiry.expireDue()]);
    await points.expiry.expireDue();
    expect(await points.views.account(me)).toMatchObject({ balance: 0, held: 40, nextExpiry: null });
    expect(await world.database.read.countBy(PointsPosting, { kind: 'EXPIRE' })).toBe(1);
    await world.relay.drain();
    expect(told.at(-1)).toEqual({ type: 'points.expired', points: 20 });
    await world.database.transaction((tx) => points.spending.release(tx, holdId, newId()));
    expect(await points.views.account(me)).toMatchObject({ balance: 40, held: 0 });
    world.clock.set(new Date('2028-02-01T00:00:00Z'));
    await points.expiry.expireDue();
    expect(await points.views.account(me)).toMatchObject({ balance: 0 });
    expect(await points.problems()).toEqual([]);
  });

  it('are not charged to who earned them when the hours turn out wrong later', async () => {
    const award = await world.database.read.findOneOrFail(PointsPosting, { where: { kind: 'AWARD' } });
    await world.database.transaction((tx) => points.reversals.reverse(tx, award, newId(), '有疑问'));
    expect(await points.views.account(me)).toMatchObject({ balance: 0 });
    expect(await points.problems()).toEqual([]);
  });
});
