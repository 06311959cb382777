import { Logger } from '@nestjs/common';
import { DEFAULT_POINTS_RULE } from '@linli/shared';
import { describeEachDatabase } from '../../../../test/support/databases.js';
import { type EventWorld, openEventWorld } from '../../../../test/support/event-world.js';
import { facts, pointsOn, type TestPoints } from '../../../../test/support/points-world.js';
import { newId } from '../../platform/database/index.js';
import { volunteer } from './ledger/ledger.account.js';
import { PointsEntry, PointsPosting } from './ledger/ledger.entity.js';
import { UnbalancedPostingError } from './ledger/ledger.js';

// The schema is made anew, which takes its time on a busy machine.
jest.setTimeout(60_000);

const nothing = {
  balance: 0,
  held: 0,
  pending: 0,
  waiting: 0,
  nextExpiry: null,
  overdrawn: false,
  closed: false,
};

describeEachDatabase('points', (databases) => {
  let world: EventWorld;
  let points: TestPoints;
  let me: { personId: string };

  beforeAll(() => Logger.overrideLogger(false));
  beforeEach(async () => {
    world = await openEventWorld(databases);
    points = pointsOn(world);
    me = { personId: (await world.person()).id };
  });

  const entries = async () => (await points.views.entries(me, {})).items;

  it('wait while hours wait, and are credited once they are confirmed', async () => {
    const patrol = facts({ ...me, title: '楼栋夜间巡查' });
    expect(await points.views.account(me)).toEqual({ ...nothing });
    await world.happen('service-record.pending', patrol.recordId, patrol);
    expect(await points.views.account(me)).toEqual({ ...nothing, pending: 20 });
    await world.happen('service-record.confirmed', patrol.recordId, { ...patrol, confirmedBy: '钟女士' });
    expect(await points.views.account(me)).toEqual({
      ...nothing,
      balance: 20,
      nextExpiry: { points: 20, at: '2027-12-31T15:59:59.999Z' },
    });
    expect(await entries()).toEqual([
      {
        id: expect.any(String),
        postingId: expect.any(String),
        at: '2026-11-20T09:00:00.000Z',
        kind: 'AWARD',
        title: '楼栋夜间巡查',
        source: '19:23 扫码签到，2 小时，钟女士确认',
        points: 20,
        serviceRecordId: patrol.recordId,
        day: '2026-11-20',
      },
    ]);
    expect(points.credited).toEqual([
      { ...me, points: 20, title: '楼栋夜间巡查', recordId: patrol.recordId },
    ]);
    expect(await points.problems()).toEqual([]);
  });

  it('come once, however often and wherever the event is delivered', async () => {
    const work = facts(me);
    const event = { id: newId(), type: '', subjectId: work.recordId, payload: work, at: world.clock.now() };
    const deliver = (payload = work) =>
      world.database.transaction((tx) => points.awards.award(tx, event.id, payload));
    const results = await Promise.allSettled(Array.from({ length: 8 }, () => deliver()));
    const posted = results.filter((one) => one.status === 'fulfilled' && one.value !== null);
    const ids = posted.map((one) => (one.status === 'fulfilled' ? one.value?.id : null));
    expect(new Set(ids).size).toBe(1);
    expect(await world.database.read.countBy(PointsPosting, { kind: 'AWARD' })).toBe(1);
    expect(await deliver()).toBeNull();
    await world.happen('service-record.confirmed', work.recordId, work);
    await world.happen('service-record.confirmed', work.recordId, work);
    expect((await points.views.account(me)).balance).toBe(20);
    expect(await points.problems()).toEqual([]);
  });

  it('are at most 60 a day, also when ten records are confirmed at the same moment', async () => {
    const works = Array.from({ length: 10 }, () => facts(me));
    await Promise.all(
      works.map((work) => world.database.transaction((tx) => points.awards.award(tx, newId(), work))),
    );
    expect((await points.views.account(me)).balance).toBe(60);
    const shown = await entries();
    expect(shown.map((entry) => entry.points)).toEqual([20, 20, 20]);
    const tomorrow = facts({ ...me, startAt: '2026-11-21T11:30:00Z', endAt: '2026-11-21T13:30:00Z' });
    await world.happen('service-record.confirmed', tomorrow.recordId, tomorrow);
    expect((await points.views.account(me)).balance).toBe(80);
    expect(await points.problems()).toEqual([]);
  });

  it('say which cap they met, the day’s or the month’s', async () => {
    points.rules.at = () => Promise.resolve({ ...DEFAULT_POINTS_RULE, dailyCap: 30, monthlyCap: 45 });
    const days = [20, 20, 21, 21].map((day) =>
      facts({ ...me, startAt: `2026-11-${day}T01:00:00Z`, endAt: `2026-11-${day}T03:00:00Z` }),
    );
    for (const work of days) await world.happen('service-record.confirmed', work.recordId, work);
    const shown = (await entries()).map((entry) => [entry.points, entry.source.split('，').at(-1)]).reverse();
    expect(shown).toEqual([
      [20, '2 小时'],
      [10, '一天最多记 30 分'],
      [15, '一个月最多记 45 分'],
    ]);
  });

  it('are taken back by a linked entry when hours are corrected or doubted, never changed', async () => {
    const work = facts(me);
    await world.happen('service-record.confirmed', work.recordId, work);
    const award = await world.database.read.findOneByOrFail(PointsPosting, { kind: 'AWARD' });
    world.clock.advance(1000);
    await world.happen('service-record.confirmed', work.recordId, { ...work, minutes: 90 });
    expect((await entries()).map((entry) => [entry.kind, entry.points])).toEqual([
      ['AWARD', 15],
      ['REVERSAL', -20],
      ['AWARD', 20],
    ]);
    const reversal = await world.database.read.findOneByOrFail(PointsPosting, { kind: 'REVERSAL' });
    expect(reversal.reversesId).toBe(award.id);
    expect(await world.database.read.findOneBy(PointsPosting, { id: award.id })).toEqual(award);
    world.clock.advance(1000);
    await world.happen('service-record.disputed', work.recordId, work);
    expect(await points.views.account(me)).toEqual({ ...nothing });
    expect(points.reversed.map((moved) => moved.points)).toEqual([20, 15]);
    const again = world.database.transaction((tx) => points.reversals.reverse(tx, award, newId(), '再来'));
    await expect(again).rejects.toMatchObject({ code: 'points.already_returned' });
    expect(await points.problems()).toEqual([]);
  });

  it('never come from nowhere', async () => {
    const work = facts(me);
    await world.database.transaction((tx) => points.awards.award(tx, newId(), work));
    const before = await world.database.read.count(PointsEntry);
    const said = { kind: 'AWARD' as const, personId: me.personId, title: '无中生有', source: '' };
    for (const amounts of [[5], [5, -4], [0.5, -0.5], [0, 0], [2 ** 31, -(2 ** 31)], []]) {
      const lines = amounts.map((amount) => ({ account: volunteer(newId()), amount }));
      const post = world.database.transaction((tx) =>
        points.ledger.post(tx, { ...said, eventId: newId() }, lines),
      );
      await expect(post).rejects.toThrow(UnbalancedPostingError);
    }
    expect(await world.database.read.count(PointsEntry)).toBe(before);
  });

  it('are listed page by page, and what expires first is named', async () => {
    for (let day = 1; day <= 5; day++) {
      const work = facts({ ...me, startAt: `2026-10-0${day}T01:00:00Z`, endAt: `2026-10-0${day}T02:00:00Z` });
      if (day === 4) world.clock.set(new Date('2027-01-02T00:00:00Z'));
      await world.happen('service-record.confirmed', work.recordId, {
        ...work,
        minutes: 60,
        title: `${day}`,
      });
    }
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await points.views.entries(me, cursor ? { cursor, limit: 2 } : { limit: 2 });
      seen.push(...page.items.map((entry) => entry.title));
      cursor = page.nextCursor ?? undefined;
    } while (cursor);
    expect(seen).toEqual(['5', '4', '3', '2', '1']);
    const { nextExpiry } = await points.views.account(me);
    expect(nextExpiry).toEqual({ points: 30, at: '2027-12-31T15:59:59.999Z' });
  });
});
