import { describeEachDatabase } from '../../../../test/support/databases.js';
import { MatchingWorld } from '../../../../test/support/matching-world.js';
import type { Actor } from '../identity/index.js';
import { Claims, VolunteerFactsReader } from '../volunteer/index.js';
import { Offer } from './offer.entity.js';
import { OfferService } from './offer.service.js';
import { PersonalInvitation } from './personal.invitation.js';
import { RoundService } from './round.service.js';

const at = (text: string): Date => new Date(`${text}:00+08:00`);
const sunday = at('2026-11-22T15:00');
const HOUR_MS = 3_600_000;

describeEachDatabase('invitations', (databases) => {
  let world: MatchingWorld;
  let offers: OfferService;

  beforeAll(async () => {
    world = await MatchingWorld.open(databases);
    offers = world.app.get(OfferService);
  }, 180_000);
  beforeEach(() => world.reset());
  afterAll(() => world?.close());

  const neighbours = (count: number): Promise<Actor[]> =>
    Promise.all(Array.from({ length: count }, (_, n) => world.volunteer(100 + 50 * n)));
  const sent = () => world.database.read.find(Offer, { order: { sentAt: 'ASC', id: 'ASC' } });
  const statuses = async () => (await sent()).map(({ status }) => status);
  const offerOf = async (actor: Actor) => (await offers.mine(actor))[0]!;
  const take = (actor: Actor, slotId: string) =>
    world.database.transaction((tx) => world.app.get(Claims).take(tx, actor.personId, slotId));

  it('go to as many of the nearest as are needed, each with her reason and an end', async () => {
    const people = await neighbours(8);
    await world.task({ startAt: sunday });
    await world.settle();
    const asked = new Set((await sent()).map(({ personId }) => personId));
    expect(asked).toEqual(new Set(people.slice(0, 4).map(({ personId }) => personId)));
    expect(await offers.mine(people[4]!)).toEqual([]);
    expect(await offerOf(people[0]!)).toMatchObject({
      sentAt: '2026-11-20T06:26:00.000Z',
      expiresAt: '2026-11-21T06:26:00.000Z',
      task: {
        title: '楼栋夜间巡查',
        distance: 100,
        minutes: 120,
        points: 20,
        missing: 1,
        roleName: '巡查员',
        reason: '离您 100 米',
        highlight: '您周日下午有空',
      },
    });
  });

  it('when accepted give the place, and the others need not answer any more', async () => {
    const people = await neighbours(4);
    const { taskId } = await world.task({ startAt: sunday });
    await world.settle();
    const first = await offerOf(people[0]!);
    const detail = await offers.accept(people[0]!, first.id);
    expect(detail).toMatchObject({ id: taskId, mySignup: { status: 'CONFIRMED' }, offerId: null });
    const second = await offerOf(people[1]!);
    await expect(offers.accept(people[1]!, second.id)).rejects.toMatchObject({ code: 'task.full' });
    await world.settle();
    expect((await statuses()).sort()).toEqual(['ACCEPTED', 'WITHDRAWN', 'WITHDRAWN', 'WITHDRAWN']);
    await expect(offers.accept(people[1]!, second.id)).rejects.toMatchObject({ code: 'offer.closed' });
    expect(await offers.mine(people[1]!)).toEqual([]);
  });

  it('accepted by all at the same moment fill each place once', async () => {
    const people = await neighbours(12);
    const { shiftId } = await world.task({ startAt: sunday, slots: [{ demand: 3 }] });
    await world.settle();
    const open = (await sent()).map(({ id, personId }) => ({
      id,
      actor: people.find((one) => one.personId === personId)!,
    }));
    expect(open.length).toBeGreaterThan(4);
    const results = await Promise.allSettled(open.map(({ id, actor }) => offers.accept(actor, id)));
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(3);
    for (const result of results) {
      if (result.status === 'rejected') expect(result.reason).toMatchObject({ code: 'task.full' });
    }
    expect(await world.confirmed(shiftId)).toBe(3);
    expect((await statuses()).filter((status) => status === 'ACCEPTED')).toHaveLength(3);
  });

  it('when declined or not answered in time go to the next person', async () => {
    const people = await neighbours(6);
    await world.task({ startAt: sunday });
    await world.settle();
    const { id } = await offerOf(people[0]!);
    await offers.decline(people[0]!, id);
    await offers.decline(people[0]!, id);
    await world.settle();
    expect(await offers.mine(people[4]!)).toHaveLength(1);
    expect(await offers.mine(people[5]!)).toEqual([]);
    world.clock.advance(24 * HOUR_MS);
    expect(await offers.mine(people[1]!)).toEqual([]);
    await world.settle();
    expect((await statuses()).sort()).toEqual([
      'DECLINED',
      'EXPIRED',
      'EXPIRED',
      'EXPIRED',
      'EXPIRED',
      'OPEN',
    ]);
    await expect(offers.accept(people[0]!, id)).rejects.toMatchObject({ code: 'offer.closed' });
    await expect(offers.decline(people[1]!, id)).rejects.toMatchObject({ code: 'http.not_found' });
  });

  it('wait for the morning, except urgent ones', async () => {
    await neighbours(5);
    world.clock.set(at('2026-11-20T22:00'));
    await world.task({ startAt: sunday });
    await world.settle();
    expect(await sent()).toEqual([]);
    await world.task({ startAt: at('2026-11-21T06:00'), urgent: true, title: '寒潮夜里值守' });
    await world.settle();
    expect((await sent()).map(({ title }) => title)).toEqual(Array(4).fill('寒潮夜里值守'));
    world.clock.set(at('2026-11-21T07:00'));
    await world.settle();
    expect((await sent()).filter(({ title }) => title === '楼栋夜间巡查').length).toBeGreaterThan(0);
  });

  it('are at most two a day and five a week', async () => {
    const [only] = await neighbours(1);
    const perDay: number[] = [];
    for (let day = 20; day < 25; day++) {
      world.clock.set(at(`2026-11-${day}T10:00`));
      for (let n = 0; n < 3; n++) await world.task({ startAt: at(`2026-11-28T${10 + n}:00`), hours: 1 });
      await world.settle();
      perDay.push((await sent()).length);
    }
    expect(perDay).toEqual([2, 4, 5, 5, 5]);
    expect((await sent()).every(({ personId }) => personId === only!.personId)).toBe(true);
  });

  it('follow who comes and goes: joined by herself, gave back, task called off', async () => {
    const people = await neighbours(6);
    const { taskId, slotIds } = await world.task({ startAt: sunday });
    await world.settle();
    await take(people[0]!, slotIds[0]!);
    await world.settle();
    expect((await statuses()).sort()).toEqual(['ACCEPTED', 'WITHDRAWN', 'WITHDRAWN', 'WITHDRAWN']);
    const other = await world.task({ startAt: at('2026-11-23T15:00'), title: '送午饭' });
    await world.settle();
    expect((await sent()).filter(({ title }) => title === '送午饭').length).toBeGreaterThan(3);
    await world.cancel(other.taskId);
    await world.settle();
    const left = (await sent()).filter(({ title }) => title === '送午饭');
    expect(left.every(({ status }) => status === 'WITHDRAWN')).toBe(true);
    expect(left.every((offer) => offer.taskId !== taskId)).toBe(true);
  });

  it('are sent once, also by rounds that run at the same time', async () => {
    await neighbours(9);
    const { taskId } = await world.task({ startAt: sunday });
    await world.drain();
    const rounds = world.app.get(RoundService);
    await Promise.allSettled([rounds.run(taskId), rounds.run(taskId), rounds.run(taskId)]);
    expect(await sent()).toHaveLength(4);
  });

  it('can go to one person by hand: once, to a place she may take, with an end', async () => {
    const [one, two] = await neighbours(2);
    const { taskId } = await world.task({
      startAt: sunday,
      signupMode: 'FIRST_COME',
      slots: [{ demand: 5 }],
    });
    await world.settle();
    const invite = async (actor: Actor): Promise<boolean> => {
      const [known] = await world.app.get(VolunteerFactsReader).tasks([taskId]);
      const personal = world.app.get(PersonalInvitation);
      return world.database.transaction((tx) => personal.invite(tx, actor.personId, known!));
    };
    const stranger = await world.volunteer(9000);
    expect([await invite(one!), await invite(one!), await invite(stranger)]).toEqual([true, false, false]);
    expect(await offerOf(one!)).toMatchObject({
      task: { reason: '离您 100 米', highlight: '您周日下午有空' },
    });
    expect(await invite(two!)).toBe(true);
    await offers.accept(two!, (await offerOf(two!)).id);
    world.clock.advance(24 * HOUR_MS);
    await world.settle();
    expect((await statuses()).sort()).toEqual(['ACCEPTED', 'EXPIRED']);
  });

  it('are not sent where people come by themselves', async () => {
    await neighbours(5);
    await world.task({ startAt: sunday, signupMode: 'FIRST_COME' });
    await world.settle();
    expect(await sent()).toEqual([]);
  });
});
