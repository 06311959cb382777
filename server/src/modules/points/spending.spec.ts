import { Logger } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { describeEachDatabase } from '../../../../test/support/databases.js';
import { type EventWorld, openEventWorld } from '../../../../test/support/event-world.js';
import { facts, pointsOn, type TestPoints } from '../../../../test/support/points-world.js';
import { newId, unguardedTables } from '../../platform/database/index.js';
import { accountId, donated, volunteer } from './ledger/ledger.account.js';
import { APPEND_ONLY_TABLES, PointsAccount, PointsLot, PointsPosting } from './ledger/ledger.entity.js';

const rice = { title: '换一袋大米 5 公斤', source: '社区一楼自提' };

// The schema is made anew, which takes its time on a busy machine.
jest.setTimeout(60_000);

describeEachDatabase('spending points', (databases) => {
  let world: EventWorld;
  let points: TestPoints;
  let personId: string;
  let day = 0;

  beforeAll(async () => {
    Logger.overrideLogger(false);
    world = await openEventWorld(databases);
    points = pointsOn(world);
  });
  beforeEach(async () => {
    world.clock.set(new Date('2026-11-20T09:00:00.000Z'));
    personId = (await world.person()).id;
  });

  const doing = <T>(work: (tx: EntityManager) => Promise<T>) => world.database.transaction(work);
  /** Each on a day of its own, so that no cap bites; earned at the moment of the clock. */
  async function earn(...amounts: number[]): Promise<void> {
    for (const amount of amounts) {
      const startAt = new Date(Date.parse('2026-01-01T01:00:00Z') + day++ * 86_400_000);
      const endAt = new Date(startAt.getTime() + 8 * 3_600_000);
      const span = { startAt: startAt.toISOString(), endAt: endAt.toISOString() };
      const work = facts({ personId, minutes: amount * 6, ...span });
      await doing((tx) => points.awards.award(tx, newId(), work));
    }
  }
  const order = (amount: number, key = newId()) => ({ personId, points: amount, key, ...rice });
  const hold = (amount: number, key?: string) => doing((tx) => points.spending.hold(tx, order(amount, key)));
  const account = () => points.views.account({ personId });
  const lots = async () =>
    (
      await world.database.read.find(PointsLot, {
        where: { accountId: accountId(volunteer(personId)) },
        order: { id: 'ASC' },
      })
    ).map(({ remaining }) => remaining);

  it('takes what expires first, and gives it back to the same lots', async () => {
    await earn(30);
    world.clock.set(new Date('2027-02-01T01:00:00Z'));
    await earn(40);
    const holdId = await hold(50);
    expect(await lots()).toEqual([0, 20]);
    expect(await account()).toMatchObject({ balance: 20, held: 50 });
    await doing((tx) => points.spending.release(tx, holdId, newId(), '您取消了'));
    expect(await lots()).toEqual([30, 40]);
    expect(await account()).toMatchObject({
      balance: 70,
      held: 0,
      nextExpiry: { points: 30, at: '2027-12-31T15:59:59.999Z' },
    });
    expect(await points.problems()).toEqual([]);
  });

  it('is once: the same order again changes nothing, another one under its key is refused', async () => {
    await earn(60);
    const key = newId();
    const [first, second] = await Promise.all([hold(20, key), hold(20, key)]);
    expect(second).toBe(first);
    await expect(hold(30, key)).rejects.toMatchObject({ code: 'points.key_reused', status: 409 });
    expect(await account()).toMatchObject({ balance: 40, held: 20 });
    const spend = () => doing((tx) => points.spending.redeem(tx, first, key));
    expect(await spend()).toBe(await spend());
    await expect(doing((tx) => points.spending.release(tx, first, newId()))).rejects.toMatchObject({
      code: 'points.hold_closed',
    });
    expect(await account()).toMatchObject({ balance: 40, held: 0 });
    expect(await points.problems()).toEqual([]);
  });

  it.each([0, -5, 1.5, 2 ** 31, Number.NaN])('refuses %p points', async (amount) => {
    await expect(hold(amount)).rejects.toMatchObject({ code: 'points.amount', status: 422 });
    const gift = doing((tx) => points.gifts.donate(tx, { ...order(amount), to: newId() }));
    await expect(gift).rejects.toMatchObject({ code: 'points.amount' });
  });

  it('never takes more than there is, whoever asks at the same time', async () => {
    await earn(60, 40);
    const tries = await Promise.allSettled(Array.from({ length: 12 }, () => hold(30)));
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(3);
    const refused = tries.flatMap((one) =>
      one.status === 'rejected' ? [one.reason as { code: string }] : [],
    );
    expect(new Set(refused.map(({ code }) => code))).toEqual(new Set(['points.insufficient']));
    expect(await account()).toMatchObject({ balance: 10, held: 90 });
    expect(await points.problems()).toEqual([]);
  });

  it('lets a lot that expired while it was put aside live thirty days more, once', async () => {
    await earn(30);
    const holdId = await hold(20);
    world.clock.set(new Date('2028-01-05T01:00:00Z'));
    // The ten that were not put aside are gone, whether the job came by or not.
    expect((await account()).balance).toBe(0);
    await expect(hold(10)).rejects.toMatchObject({ code: 'points.insufficient' });
    await doing((tx) => points.spending.release(tx, holdId, newId()));
    expect((await account()).nextExpiry).toMatchObject({ at: '2028-02-04T15:59:59.999Z' });
    const again = await hold(20);
    world.clock.set(new Date('2028-03-01T01:00:00Z'));
    await doing((tx) => points.spending.release(tx, again, newId()));
    expect((await account()).balance).toBe(0);
    expect(await points.problems()).toEqual([]);
  });

  it('opens an account again when the transaction that opened it was taken back', async () => {
    await earn(60);
    const to = newId();
    const gift = (tx: EntityManager) => points.gifts.donate(tx, { ...order(20), to });
    const broken = doing(async (tx) => {
      await gift(tx);
      throw new Error('the rest failed');
    });
    await expect(broken).rejects.toThrow('the rest failed');
    await doing(gift);
    await doing(gift);
    const row = await world.database.read.findOneBy(PointsAccount, { id: accountId(donated(to)) });
    expect(row?.balance).toBe(40);
    expect(await account()).toMatchObject({ balance: 20, held: 0 });
    expect(await points.problems()).toEqual([]);
  });

  it('takes a redemption and a gift back once, to the lots they came from', async () => {
    await earn(50);
    const holdId = await hold(30);
    const spent = await doing((tx) => points.spending.redeem(tx, holdId, newId(), 'partner'));
    const gift = await doing((tx) => points.gifts.donate(tx, { ...order(15), to: 'team' }));
    expect(await lots()).toEqual([5]);
    for (const id of [spent, gift]) await doing((tx) => points.spending.restore(tx, id, newId(), '东西坏了'));
    expect(await lots()).toEqual([50]);
    const twice = doing((tx) => points.spending.restore(tx, spent, newId(), '再来一次'));
    await expect(twice).rejects.toMatchObject({ code: 'points.already_returned' });
    expect(await account()).toMatchObject({ balance: 50, held: 0 });
    expect(await points.problems()).toEqual([]);
  });

  it('passes gifts on as points of the receiver, never more than were given', async () => {
    await earn(40);
    await doing((tx) => points.gifts.donate(tx, { ...order(40), to: 'fund' }));
    const neighbour = (await world.person()).id;
    const pass = (amount: number) =>
      doing((tx) => points.gifts.grant(tx, { ...order(amount), personId: neighbour, from: 'fund' }));
    await pass(25);
    await expect(pass(25)).rejects.toMatchObject({ code: 'points.insufficient' });
    expect(await points.views.account({ personId: neighbour })).toMatchObject({ balance: 25 });
    expect(await points.problems()).toEqual([]);
  });

  it('marks a balance that became negative by a correction, says why nothing can be had, and lifts it again', async () => {
    await earn(60);
    const award = await world.database.read.findOneByOrFail(PointsPosting, { personId, kind: 'AWARD' });
    const holdId = await hold(50);
    await doing((tx) => points.spending.redeem(tx, holdId, newId()));
    await doing((tx) => points.reversals.reverse(tx, award, newId(), '时长有疑问'));
    expect(await account()).toMatchObject({ balance: -50, nextExpiry: null });
    await expect(hold(1)).rejects.toMatchObject({ code: 'points.overdrawn', status: 409 });
    world.clock.advance(1000);
    await earn(20, 60);
    expect(await account()).toMatchObject({ balance: 30 });
    expect(await lots()).toEqual([0, 0, 30]);
    await hold(30);
    const rows = await world.database.read.findBy(PointsAccount, { ownerId: personId });
    expect(rows.every(({ overdrawn }) => !overdrawn)).toBe(true);
    expect(await points.problems()).toEqual([]);
  });

  it('can be written only once: the database itself refuses changed and removed rows', async () => {
    await earn(10);
    expect(await unguardedTables(world.database, APPEND_ONLY_TABLES)).toEqual([]);
    for (const table of ['points_posting', 'points_entry']) {
      const change = doing((tx) => tx.query(`UPDATE ${table} SET created_at = created_at`));
      await expect(change).rejects.toThrow(/append-only/);
      await expect(doing((tx) => tx.query(`DELETE FROM ${table}`))).rejects.toThrow(/append-only/);
    }
  });
});
