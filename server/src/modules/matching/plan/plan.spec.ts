import { describeEachDatabase } from '../../../../../test/support/databases.js';
import { COMMUNITY, MatchingWorld, type TaskGiven } from '../../../../../test/support/matching-world.js';
import { newId } from '../../../platform/database/index.js';
import { Actor } from '../../identity/index.js';
import { VolunteerProfile } from '../../volunteer/index.js';
import { Offer } from '../offer.entity.js';
import { OfferService } from '../offer.service.js';
import { NightPlans } from './night-plans.js';
import { Plan } from './plan.entity.js';
import { PlanReader } from './plan.reader.js';
import { PlanRunner } from './plan.runner.js';
import { PlanSender } from './plan.sender.js';
import { PlanService } from './plan.service.js';
import type { PlanView } from './plan.view.js';
import { SnapshotService } from './snapshot.service.js';
import { WhatIfService } from './what-if.service.js';

const at = (text: string): Date => new Date(`${text}:00+08:00`);
const sunday = at('2026-11-22T15:00');

describeEachDatabase('the plan of a region', (databases) => {
  let world: MatchingWorld;
  let plans: PlanService;
  let reader: PlanReader;
  let organiser: Actor;

  beforeAll(async () => {
    world = await MatchingWorld.open(databases);
    plans = world.app.get(PlanService);
    reader = world.app.get(PlanReader);
  }, 180_000);
  beforeEach(async () => {
    await world.reset();
    organiser = await staff(COMMUNITY);
  });
  afterAll(() => world?.close());

  const staff = async (regionCode: string): Promise<Actor> => {
    const { personId, sessionId } = await world.stranger();
    const hat = { role: 'COMMUNITY_ADMIN', unitId: newId(), unitKind: 'COMMUNITY_COMMITTEE' } as const;
    return new Actor(personId, sessionId, [{ ...hat, regionCode }]);
  };
  /** Open to whoever comes, so that nobody is asked before the plan. */
  const errand = (given: Partial<TaskGiven> = {}) =>
    world.task({ startAt: sunday, signupMode: 'FIRST_COME', ...given });
  const computed = async (by = organiser): Promise<PlanView> => {
    await plans.start(by.memberships[0]!.regionCode, by.personId);
    await world.app.get(PlanRunner).idle();
    const { plan } = await reader.desk(by, undefined);
    if (!plan) throw new Error('there is no plan');
    return plan;
  };
  const seats = (plan: PlanView, place = 0, extra = false) =>
    plan.places[place]!.seats.filter((seat) => seat.extra === extra).map(({ personId }) => personId);
  const offers = () => world.database.read.find(Offer, { order: { id: 'ASC' } });
  const send = async (plan: PlanView) => {
    await plans.send(organiser, plan.id);
    await world.app.get(PlanSender).runDue();
  };
  const placeAfter = async ({ id }: PlanView, place = 0) => (await reader.plan(organiser, id)).places[place]!;

  it('gives every place to who fits best, proven, with enough others asked', async () => {
    const near = await world.volunteer(100, { surname: '陈' });
    for (const metres of [400, 600, 700]) await world.volunteer(metres);
    await errand();
    const plan = await computed();
    expect(plan).toMatchObject({ status: 'READY', proven: true, gap: 0, people: 4, pairs: 4 });
    expect(plan.figures).toMatchObject({ missing: 1, placed: 1, walkMinutes: 1, mostAsked: 1, toSend: 4 });
    expect(seats(plan)).toEqual([near.personId]);
    expect(plan.places[0]).toMatchObject({ missing: 1, confidence: 97, cause: null, remedy: null });
    expect(plan.histogram.map(({ people }) => people)).toEqual([0, 4, 0, 0, 0]);
    const { people } = await reader.detail(organiser, plan.id, plan.places[0]!.id);
    expect(people[0]).toMatchObject({
      displayName: '陈阿姨',
      reason: '离得 100 米，周日下午有空',
      terms: [
        { code: 'distance', sentence: '路程 100 米，她最远走 1.5 公里', value: 0.067 },
        { code: 'answer', sentence: '十次有六次会来', value: 0.4 },
        { code: 'fatigue', value: 0 },
        { code: 'again', value: 0 },
        { code: 'language', value: 0 },
      ],
    });
  });

  it('moves somebody so that both places are filled, where the nearest first would leave one empty', async () => {
    const both = await world.volunteer(100, { skills: ['FIRST_AID'] });
    const other = await world.volunteer(900);
    await errand({ title: '谁都可以', slots: [{}] });
    await errand({ title: '要急救证', slots: [{ skills: ['FIRST_AID'] }] });
    const plan = await computed();
    const byTitle = Object.fromEntries(plan.places.map((one, n) => [one.title, seats(plan, n)]));
    expect(byTitle).toEqual({ 要急救证: [both.personId], 谁都可以: [other.personId] });
  });

  it('says why a place stays empty and which one rule would help most', async () => {
    for (const metres of [1600, 1700]) await world.volunteer(metres);
    await world.volunteer(100, { availability: [] });
    const { slotIds } = await errand({ slots: [{ demand: 2 }] });
    const plan = await computed();
    expect(plan.places[0]).toMatchObject({
      seats: [],
      confidence: 0,
      cause: '附近符合要求的 1 位周日下午都没空',
      remedy: { rule: 'DISTANCE', metres: 2000, gain: 2, sentence: '放宽到 2 公里，多 2 人' },
    });
    const detail = await reader.detail(organiser, plan.id, plan.places[0]!.id);
    expect(detail.exclusions).toEqual([
      { rule: 'DISTANCE', label: '离得太远', people: 2 },
      { rule: 'NOT_FREE', label: '那时候没空', people: 1 },
    ]);
    expect(detail.others.map(({ sentence }) => sentence)).toContain('周日下午没空');
    const question = { slotId: slotIds[0]!, rule: 'DISTANCE' as const, metres: 2000 };
    const answer = await world.app.get(WhatIfService).ask(organiser, plan.id, question);
    expect(answer).toMatchObject({ placed: 2, missing: 2, shortBefore: 2, shortAfter: 0, moved: 0 });
    expect(answer.added).toHaveLength(2);
    expect((await placeAfter(plan)).seats).toEqual([]);
  });

  it('is computed once when two ask at once', async () => {
    await errand();
    // The run that is under way lasts until everybody has asked.
    const snapshots = world.app.get(SnapshotService);
    const read = snapshots.read.bind(snapshots);
    let go = () => {};
    const asked = new Promise<void>((resolve) => (go = resolve));
    const spy = jest.spyOn(snapshots, 'read').mockImplementation(async (...given) => {
      await asked;
      return read(...given);
    });
    const ids = await Promise.all([1, 2, 3].map(() => plans.start(COMMUNITY, organiser.personId)));
    go();
    await world.app.get(PlanRunner).idle();
    spy.mockRestore();
    expect(new Set(ids).size).toBe(1);
    expect(await world.database.read.count(Plan)).toBe(1);
  });

  it('gives the region free when its server died', async () => {
    const dead = await plans.start(COMMUNITY, null);
    await world.app.get(PlanRunner).idle();
    const running = { status: 'RUNNING' as const, runningRegion: COMMUNITY };
    await world.database.transaction((tx) => tx.update(Plan, { id: dead }, running));
    world.clock.set(new Date(world.clock.now().getTime() + 10 * 60_000));
    expect((await computed()).id).not.toBe(dead);
    expect(await world.database.read.findOneBy(Plan, { id: dead })).toMatchObject({ status: 'STOPPED' });
  });

  it('sends each invitation once, and the rounds replace who says no', async () => {
    for (let n = 0; n < 6; n++) await world.volunteer(100 + 100 * n);
    await errand();
    const plan = await computed();
    await Promise.allSettled([send(plan), send(plan)]);
    expect(await offers()).toHaveLength(plan.figures.toSend);
    expect(await reader.plan(organiser, plan.id)).toMatchObject({ status: 'SENT', figures: { toSend: 0 } });
    await expect(plans.send(organiser, plan.id)).rejects.toMatchObject({ code: 'plan.nothing_to_send' });
    const [first] = await offers();
    await world.app.get(OfferService).decline(new Actor(first!.personId, '', []), first!.id);
    await world.settle();
    expect(await offers()).toHaveLength(plan.figures.toSend + 1);
  });

  it('leaves out what changed meanwhile, says so, and has somebody else found', async () => {
    const [gone, ...others] = await Promise.all(
      [100, 900, 1000, 1100].map((metres) => world.volunteer(metres)),
    );
    await errand({ title: '有人不见了' });
    const called = await errand({ title: '取消了的', startAt: at('2026-11-23T15:00') });
    const plan = await computed();
    expect(seats(plan)).toEqual([gone!.personId]);
    await world.database.transaction((tx) => tx.delete(VolunteerProfile, { personId: gone!.personId }));
    await world.cancel(called.taskId);
    await send(plan);
    expect(await placeAfter(plan, 0)).toMatchObject({
      status: 'SENT',
      note: '1 位刚有了别的事，没有问她们，已经接着找人',
    });
    expect(await placeAfter(plan, 1)).toMatchObject({
      status: 'SKIPPED',
      asked: 0,
      note: '任务取消了，没有再问',
    });
    await world.settle();
    const asked = (await offers()).map(({ personId }) => personId);
    expect(asked).toHaveLength(others.length);
    expect(asked).not.toContain(gone!.personId);
  });

  it('asks the next one when somebody leaves while it is being computed', async () => {
    const [gone, next] = await Promise.all([100, 900].map((metres) => world.volunteer(metres)));
    await errand();
    const snapshots = world.app.get(SnapshotService);
    const read = snapshots.read.bind(snapshots);
    jest.spyOn(snapshots, 'read').mockImplementationOnce(async (...given) => {
      const snapshot = await read(...given);
      await world.database.transaction((tx) => tx.delete(VolunteerProfile, { personId: gone!.personId }));
      return snapshot;
    });
    const plan = await computed();
    expect(plan.status).toBe('READY');
    expect(seats(plan)).toEqual([gone!.personId]);
    await send(plan);
    await world.settle();
    expect((await offers()).map(({ personId }) => personId)).toEqual([next!.personId]);
  });

  it('asks nobody in quiet hours, but in the morning', async () => {
    await world.volunteer(100);
    await errand();
    const plan = await computed();
    world.clock.set(at('2026-11-20T22:00'));
    await send(plan);
    expect(await placeAfter(plan)).toMatchObject({ status: 'SENDING', sendAt: '2026-11-20T23:00:00.000Z' });
    expect(await offers()).toEqual([]);
    world.clock.set(at('2026-11-21T07:01'));
    await world.app.get(PlanSender).runDue();
    expect(await offers()).toHaveLength(1);
  });

  it('follows who was pinned and who is not wanted, also when the rounds go on', async () => {
    const [near, far] = [await world.volunteer(100), await world.volunteer(1200)];
    const { slotIds } = await errand();
    expect(seats(await computed())).toEqual([near.personId]);
    await plans.wish(organiser, slotIds[0]!, far.personId, 'PIN');
    expect(seats(await computed())).toEqual([far.personId]);
    await plans.wish(organiser, slotIds[0]!, near.personId, 'EXCLUDE');
    const plan = await computed();
    const { wishes } = await reader.detail(organiser, plan.id, plan.places[0]!.id);
    expect(wishes.map(({ kind, kept }) => [kind, kept]).sort()).toEqual([
      ['EXCLUDE', true],
      ['PIN', true],
    ]);
    await send(plan);
    const [offer] = await offers();
    await world.app.get(OfferService).decline(far, offer!.id);
    await world.settle();
    expect(await offers()).toHaveLength(1);
    await plans.wish(organiser, slotIds[0]!, near.personId, 'NONE');
    await world.app.get(OfferService).open(near.personId);
  });

  it('is seen and sent only as far as one’s region goes', async () => {
    await world.volunteer(100);
    await errand();
    await errand({ title: '别的社区', communityCode: '360702002002' });
    const district = await staff('360702');
    const plan = await computed(district);
    expect(plan.places).toHaveLength(2);
    const own = (await reader.desk(organiser, undefined)).plan!;
    expect(own.id).toBe(plan.id);
    expect(own.places.map(({ title }) => title)).toEqual(['楼栋夜间巡查']);
    const stranger = await staff('360702003001');
    expect((await reader.desk(stranger, undefined)).plan?.places).toEqual([]);
    await expect(plans.send(stranger, plan.id)).rejects.toMatchObject({ code: 'plan.nothing_to_send' });
    await expect(reader.desk(stranger, COMMUNITY)).rejects.toMatchObject({ code: 'http.not_found' });
    const abroad = await staff('360703');
    await expect(reader.plan(abroad, plan.id)).rejects.toMatchObject({ code: 'http.not_found' });
  });

  it('comes by itself at night, once for each district', async () => {
    await errand();
    const nights = world.app.get(NightPlans);
    await nights.atNight();
    expect(await world.database.read.count(Plan)).toBe(0);
    world.clock.set(at('2026-11-21T02:10'));
    for (let n = 0; n < 2; n++) {
      await nights.atNight();
    }
    expect(await world.database.read.find(Plan)).toMatchObject([{ regionCode: '360702', status: 'READY' }]);
  });
});
