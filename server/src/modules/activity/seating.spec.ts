import { sizeOf } from '@linli/shared';
import { describeEachDatabase } from '../../../../test/support/databases.js';
import { ActivityWorld } from '../../../../test/support/activity-world.js';
import { AppError } from '../../platform/http/index.js';
import type { Actor } from '../identity/index.js';
import { Activity } from './activity.entity.js';
import { ActivitySignup } from './signup.entity.js';

const CLIENTS = 64;
/** Rounds of the crowd; the long run is `ACTIVITY_ROUNDS=1000`. */
const ROUNDS = Number(process.env.ACTIVITY_ROUNDS ?? 2);
const HOUR_MS = 3_600_000;

/** Refusals are answers; anything else is a mistake. */
const answered = (work: Promise<unknown>): Promise<unknown> =>
  work.catch((error: unknown) => {
    if (!(error instanceof AppError) || error.status >= 500) throw error;
  });

describeEachDatabase('places of an activity', (databases) => {
  let world: ActivityWorld;
  let crowd: Actor[];

  beforeAll(async () => {
    world = await ActivityWorld.open(databases);
    crowd = await world.people(CLIENTS);
  }, 180_000);
  afterAll(() => world?.stop());

  const seats = async (id: string, { personId }: Actor) =>
    sizeOf(await world.db.read.findOneByOrFail(ActivitySignup, { activityId: id, personId }));

  it('are never more than there are, and none stays free while somebody waits, whatever 64 families do at once', async () => {
    for (let round = 0; round < ROUNDS; round++) {
      const quota = 1 + ((round * 7) % 40);
      // Half of the rounds play on the last day, when people are asked first.
      const startAt = new Date(world.clock.now().getTime() + (round % 2 === 0 ? 200 : 20) * HOUR_MS);
      const endAt = new Date(startAt.getTime() + HOUR_MS);
      const id = await world.publish({ quota, startAt: startAt.toISOString(), endAt: endAt.toISOString() });
      const step = (actor: Actor, n: number): Promise<unknown> => {
        const [adults, children] = [1 + (n % 3), n % 2];
        if ((n + round) % 4 === 0) return world.signups.leave(actor, id);
        if ((n + round) % 7 === 0) return world.signups.accept(actor, id);
        return world.come(actor, id, adults, children);
      };
      await Promise.all(crowd.map((actor, n) => answered(world.come(actor, id, 1 + (n % 2), n % 3))));
      expect(await world.problems(id)).toEqual([]);
      await Promise.all([...crowd.map((actor, n) => answered(step(actor, n + 1))), world.job.run()]);
      expect(await world.problems(id)).toEqual([]);
      world.clock.advance(3 * HOUR_MS);
      await Promise.all([
        world.job.run(),
        ...crowd.slice(0, 24).map((actor, n) => answered(step(actor, n + 2))),
      ]);
      await world.job.run();
      expect(await world.problems(id)).toEqual([]);
      const { filled } = await world.db.read.findOneByOrFail(Activity, { id });
      expect(filled).toBe(quota);
    }
  }, 3_600_000);

  it('go to those who wait in their order, part of a family first where there is no room for all', async () => {
    const [a, b, c] = crowd as [Actor, Actor, Actor];
    const id = await world.publish({ quota: 4 });
    await world.come(a, id, 2, 2);
    await world.come(b, id, 1, 1);
    await world.come(c, id, 2);
    expect([await seats(id, b), await seats(id, c)]).toEqual([0, 0]);
    await world.come(a, id, 1, 2);
    expect([await seats(id, a), await seats(id, b), await seats(id, c)]).toEqual([3, 1, 0]);
    // Who adds people waits at the end with them.
    await world.come(b, id, 1, 3);
    await world.signups.leave(a, id);
    expect([await seats(id, b), await seats(id, c)]).toEqual([2, 2]);
    expect(await world.problems(id)).toEqual([]);
  });

  it('are offered on the last day, and go on to the next when nobody answers', async () => {
    const [a, b, c] = crowd as [Actor, Actor, Actor];
    const start = new Date(world.clock.now().getTime() + 20 * HOUR_MS);
    const end = new Date(start.getTime() + HOUR_MS);
    const id = await world.publish({
      quota: 1,
      startAt: start.toISOString(),
      endAt: end.toISOString(),
      cancelUntil: start.toISOString(),
    });
    await world.come(a, id, 1);
    await world.come(b, id, 1);
    await world.come(c, id, 1);
    await world.volunteers.told();
    await world.signups.leave(a, id);
    expect(await seats(id, b)).toBe(0);
    world.clock.advance(14 * HOUR_MS);
    await world.job.run();
    await expect(world.signups.accept(b, id)).rejects.toThrow('activity.not_joined');
    await world.signups.accept(c, id);
    expect([await seats(id, c), await world.problems(id)]).toEqual([1, []]);
    world.clock.advance(20 * HOUR_MS);
    await world.job.run();
    expect((await world.db.read.findOneByOrFail(Activity, { id })).status).toBe('HELD');
  });

  it('cannot be fewer than are taken, and more of them reach those who wait', async () => {
    const [a, b] = crowd as [Actor, Actor];
    const later = {
      startAt: new Date(world.clock.now().getTime() + 200 * HOUR_MS).toISOString(),
      endAt: new Date(world.clock.now().getTime() + 202 * HOUR_MS).toISOString(),
    };
    const id = await world.publish({ quota: 3, ...later });
    await world.come(a, id, 3);
    await world.come(b, id, 2);
    const change = (quota: number) =>
      world.activities.change(world.organiser, id, world.body({ quota, ...later }));
    await expect(change(2)).rejects.toThrow('activity.quota_taken');
    await change(4);
    expect([await seats(id, b), await world.problems(id)]).toEqual([1, []]);
  });
});

describeEachDatabase('rooms', (databases) => {
  it('are given to one activity at a time, whoever asks at once', async () => {
    const world = await ActivityWorld.open(databases);
    const venueId = await world.venues.create(world.organiser, {
      kind: 'HALL',
      name: '大礼堂',
      address: '厚德路 12 号',
      ...world.volunteers.home,
      hours: {
        weekly: [{ days: [0, 1, 2, 3, 4, 5, 6], from: '08:00', to: '21:00' }],
        closedOnHolidays: true,
        exceptions: [],
      },
      accessible: true,
      rooms: [{ name: '大厅', capacity: 100 }],
      active: true,
    });
    const { id: roomId } = await world.db.read.findOneByOrFail<{ id: string; venueId: string }>('VenueRoom', {
      venueId,
    });
    const draft = (from: string, to: string): Promise<string> =>
      world.activities.create(
        world.organiser,
        world.body({
          venueId,
          roomId,
          startAt: `2026-11-28T${from}:00+08:00`,
          endAt: `2026-11-28T${to}:00+08:00`,
        }),
      );
    const publish = (id: string) => world.steps.take(world.organiser, id, { action: 'publish' });
    const crossing = ['09:00', '09:30', '10:00', '10:15', '10:30'];
    const drafts = await Promise.all(crossing.map((from) => draft(from, '11:00')));
    const results = await Promise.allSettled(drafts.map(publish));
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const one of results.filter((result) => result.status === 'rejected'))
      expect(one.reason).toMatchObject({ code: 'venue.room_taken' });
    await publish(await draft('11:00', '12:00'));
    await expect(publish(await draft('20:00', '21:30'))).rejects.toThrow('venue.closed_then');
    await expect(draft('09:00', '10:00').then(() => draft('12:00', '11:00'))).rejects.toThrow(
      'request.invalid',
    );
    await expect(
      world.activities.create(world.organiser, world.body({ venueId, roomId, quota: 101 })),
    ).rejects.toThrow('request.invalid');
    // What is cancelled gives its room back.
    const winner = drafts[results.findIndex(({ status }) => status === 'fulfilled')]!;
    await world.steps.take(world.organiser, winner, { action: 'cancel', reason: '下大雨' });
    await publish(drafts.find((id) => id !== winner)!);
    await world.stop();
  }, 180_000);
});
