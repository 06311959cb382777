import type { components } from '@linli/shared';
import { good } from '../support/requests.js';
import { demoUnit, ledgerFaults } from '../support/points.js';
import { type Caller, describeEachServer } from '../support/server.js';

type Schemas = components['schemas'];
type Entry = Schemas['HandEntryView'];
type Desk = Schemas['HandDeskView'];
type Record = Schemas['ServiceRecordView'];
type Problem = Partial<Pick<Schemas['ProblemView'], 'code' | 'fields'>>;

const HOUR_MS = 3_600_000;
/** Of 陈阿姨, and one that nobody here has. */
const CHEN_PHONE = '19900000001';
const STRANGE_PHONE = '13100009999';

describeEachServer('hours entered by hand', (server) => {
  let zhong: Caller;
  let liao: Caller;
  let li: Caller;
  let chen: Caller;
  let people: Schemas['HandVolunteerView'][];
  let midnight: number;

  beforeAll(async () => {
    await server().drain();
    zhong = await server().as('钟女士');
    liao = await server().as('person:liao');
    li = await server().as('李女士');
    chen = await server().as('陈阿姨');
    people = await good(zhong.get<Schemas['HandVolunteerView'][]>('/api/v1/hand-hours/volunteers'));
    // Before six in the morning of a day when the demo's people sleep; all of one month of the city.
    midnight = Math.floor((server().clock.now().getTime() + 8 * HOUR_MS) / (24 * HOUR_MS)) * 24 * HOUR_MS;
    midnight -= (8 + 6 * 24) * HOUR_MS;
  });

  const at = (hour: number): string => new Date(midnight + hour * HOUR_MS).toISOString();
  const body = (who: number, from: number, to: number, change: Partial<Schemas['EnterHandBody']> = {}) => ({
    personId: people[who]!.personId,
    title: '陪陈阿姨去医院',
    kind: 'ESCORT' as const,
    startAt: at(from),
    endAt: at(to),
    why: '临时去的，没有发任务',
    helpedKind: 'PERSON' as const,
    helpedName: '陈阿姨',
    helpedPhone: CHEN_PHONE,
    ...change,
  });
  const enter = (...args: Parameters<typeof body>) =>
    zhong.post<Entry & Problem>('/api/v1/hand-hours', body(...args));
  const step = (who: Caller, id: string, action: string, said: object = {}) =>
    who.post<Entry & Problem>(`/api/v1/hand-hours/${id}/${action}`, said);
  const hoursOf = async (who: number): Promise<Record[]> => {
    const caller = await server().as(`id:${people[who]!.personId}`);
    return good(caller.get<Record[]>('/api/v1/hours/mine'));
  };

  it('count once another unit and who was helped have vouched, and bring points by the usual way', async () => {
    const entry = await good<Entry>(enter(0, 1, 3));
    expect(entry).toMatchObject({
      status: 'PENDING',
      minutes: 120,
      says: '还差：别的单位复核、陈阿姨点一下',
    });
    expect((await step(zhong, entry.id, 'approve')).body.code).toBe('hours.second_unit');
    expect((await step(await server().as('person:ye'), entry.id, 'approve')).status).toBe(404);
    expect((await step(liao, entry.id, 'answer', { yes: true })).status).toBe(404);
    const second = await good(liao.get<Desk>('/api/v1/hand-hours?box=second'));
    expect(second.items.find(({ id }) => id === entry.id)!.can).toEqual(['approve', 'refuse']);
    const approved = await good<Entry>(step(liao, entry.id, 'approve'));
    expect(approved).toMatchObject({ status: 'PENDING', says: '还差：陈阿姨点一下' });
    await server().drain();
    const inbox = await good(chen.get<Schemas['MessagePageView']>('/api/v1/messages?limit=100'));
    expect(
      inbox.items.filter(({ subject, subjectId }) => subject === 'HAND' && subjectId === entry.id),
    ).toHaveLength(1);
    const record = (await hoursOf(0)).find(({ startAt }) => startAt === at(1))!;
    expect(record).toMatchObject({ status: 'PENDING', byHand: true, taskId: null });
    expect((await zhong.post<Problem>(`/api/v1/hours/${record.id}/confirm`)).body.code).toBe('hours.by_hand');
    expect((await good(zhong.get<Record[]>('/api/v1/hours/to-confirm'))).map(({ id }) => id)).not.toContain(
      record.id,
    );
    const [mine] = await good(chen.get<Entry[]>('/api/v1/hand-hours/helped'));
    expect(mine).toMatchObject({ id: entry.id, can: ['answer'] });
    const both = await Promise.all([1, 2].map(() => step(chen, entry.id, 'answer', { yes: true })));
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    await server().drain();
    const after = (await hoursOf(0)).find(({ startAt }) => startAt === at(1))!;
    expect(after).toMatchObject({ status: 'CONFIRMED', confirmedBy: '廖女士' });
    expect(after.evidence).toBe('人工补录：钟女士填报，大公路社区居委会 廖女士复核，陈阿姨点了“是的”');
    const volunteer = await server().as(`id:${people[0]!.personId}`);
    const entries = await good(volunteer.get<Schemas['PointsEntriesView']>('/api/v1/points/entries'));
    expect(entries.items.some(({ source }) => source.startsWith('人工补录'))).toBe(true);
    expect(await ledgerFaults(server())).toEqual([]);
  });

  it('never touch another interval of hers; refused, the time is free again', async () => {
    expect((await enter(0, 2, 4)).body.code).toBe('hours.overlap');
    const tries = await Promise.all(Array.from({ length: 6 }, () => enter(1, 1, 2.5)));
    expect(tries.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409, 409, 409]);
    const { id } = tries.find(({ status }) => status === 200)!.body;
    const refused = await good<Entry>(step(li, id, 'refuse', { reason: '那天她在别处值班' }));
    expect(refused).toMatchObject({ status: 'REFUSED', says: '没有通过：那天她在别处值班', can: [] });
    expect((await hoursOf(1)).find(({ startAt }) => startAt === at(1))).toMatchObject({ status: 'REFUSED' });
    const again = await good<Entry>(enter(1, 1, 2.5));
    expect((await good<Entry>(step(zhong, again.id, 'withdraw'))).status).toBe('WITHDRAWN');
  });

  it('are refused in plain words when the times cannot be', async () => {
    const wrong = async (from: number, to: number) => (await enter(2, from, to)).body.fields?.[0]?.path;
    expect(await wrong(4, 3)).toBe('endAt');
    expect(await wrong(24 * 30, 24 * 30 + 1)).toBe('endAt');
    expect(await wrong(-24 * 40, -24 * 40 + 1)).toBe('startAt');
    expect((await enter(2, 1, 2, { helpedPhone: undefined })).body.fields?.[0]?.path).toBe('helpedPhone');
    const own = { helpedKind: 'UNIT' as const, helpedUnitId: demoUnit('community') };
    expect((await enter(2, 1, 2, own)).body.fields?.[0]?.path).toBe('helpedUnitId');
    const stranger = { personId: liao.personId! };
    expect((await enter(2, 1, 2, stranger)).body.fields?.[0]?.path).toBe('personId');
  });

  it('of somebody without an account: the second unit calls, and says what was said', async () => {
    const entry = await good<Entry>(enter(3, 1, 2, { helpedName: '李奶奶', helpedPhone: STRANGE_PHONE }));
    expect(entry).toMatchObject({ helpedKind: 'UNKNOWN', says: '还差：别的单位复核、打电话问李奶奶' });
    expect(JSON.stringify(entry)).not.toContain(STRANGE_PHONE);
    expect((await step(liao, entry.id, 'approve')).body.code).toBe('hours.call_first');
    expect((await step(zhong, entry.id, 'phone')).status).toBe(404);
    expect(await good(step(liao, entry.id, 'phone'))).toEqual({ phone: STRANGE_PHONE });
    const done = await good<Entry>(step(liao, entry.id, 'approve', { called: '李奶奶说那天是她陪的' }));
    expect(done).toMatchObject({
      status: 'CONFIRMED',
      helpedAnswer: 'CALLED',
      helpedText: '李奶奶说那天是她陪的',
    });
    expect((await step(liao, entry.id, 'phone')).body.code).toBe('hours.hand_changed');
  });

  it('stay a question when who was helped says no', async () => {
    const entry = await good<Entry>(enter(4, 1, 2));
    const denied = await good<Entry>(step(chen, entry.id, 'answer', { yes: false, text: '那天我没出门' }));
    expect(denied).toMatchObject({ status: 'DISPUTED', reason: '那天我没出门' });
    expect((await step(liao, entry.id, 'approve')).body.code).toBe('hours.hand_changed');
    expect((await hoursOf(4)).find(({ startAt }) => startAt === at(1))).toMatchObject({ status: 'DISPUTED' });
  });

  it('have a limit for a person and a month that many hands at once do not pass', async () => {
    const spans = Array.from({ length: 6 }, (_, i) => i);
    const days = await Promise.all(spans.map((from) => enter(5, from, from + 1)));
    expect(days.filter(({ status }) => status === 200)).toHaveLength(6);
    const late = await Promise.all([enter(5, 6, 7.5), enter(5, 7.5, 9)]);
    const codes = late.map(({ status, body: { code } }) => (status === 200 ? 'ok' : code));
    expect(codes.sort()).toEqual(['hours.quota_person', 'ok']);
    const { left, quota } = await good(zhong.get<Desk>('/api/v1/hand-hours?box=entered'));
    expect(left).toBeLessThan(quota - 6 * 60);
  });

  it('may be asked for by the volunteer, and taken up by the committee', async () => {
    const volunteer = await server().as(`id:${people[6]!.personId}`);
    const ask = { title: '帮邻居搬菜', kind: 'ERRAND', startAt: at(2), endAt: at(3), why: '忘了签到' };
    const asked = await good(volunteer.post<Entry>('/api/v1/hand-hours/asks', ask));
    expect(asked).toMatchObject({ status: 'ASKED', asked: true, can: ['withdraw'] });
    expect(
      (
        await step(liao, asked.id, 'take-up', {
          helpedKind: 'UNKNOWN',
          helpedName: '邻居',
          helpedPhone: STRANGE_PHONE,
        })
      ).status,
    ).toBe(404);
    const helped = { helpedKind: 'UNIT', helpedName: '安泰物业', helpedUnitId: demoUnit('antai') };
    const taken = await good<Entry>(step(zhong, asked.id, 'take-up', helped));
    expect(taken).toMatchObject({ status: 'PENDING', enteredBy: '钟女士' });
    await good(step(await server().as('刘师傅'), asked.id, 'answer', { yes: true }));
    expect((await good<Entry>(step(li, asked.id, 'approve'))).status).toBe('CONFIRMED');
    const [own] = await good(volunteer.get<Entry[]>('/api/v1/hand-hours/mine'));
    expect(own).toMatchObject({ id: asked.id, status: 'CONFIRMED' });
  });

  it('count for her home team as they do for her', async () => {
    const page = async (who: number) =>
      (await server().as(`id:${people[who]!.personId}`)).get<Schemas['TeamPageView']>('/api/v1/teams/mine');
    const inTeam = await Promise.all(people.map(async (_, who) => (await page(who)).status === 200));
    const who = inTeam.findLastIndex(Boolean);
    const before = (await page(who)).body.year;
    const { id } = await good<Entry>(enter(who, 3, 4));
    expect((await page(who)).body.year).toEqual(before);
    await good(step(liao, id, 'approve'));
    await good(step(chen, id, 'answer', { yes: true }));
    const year = (day: string): string => new Date(Date.parse(day) + 8 * HOUR_MS).toISOString().slice(0, 4);
    const counts = year(at(3)) === year(server().clock.now().toISOString());
    const after = (await page(who)).body.year;
    expect(after).toMatchObject({ minutes: before.minutes + (counts ? 60 : 0), tasks: before.tasks });
  });

  it('keep to the rule of the day, which the district changes; each says under which it was entered', async () => {
    const admin = await server().as('person:admin');
    const rule = await good(admin.get<Schemas['HandRuleView']>('/api/v1/hand-rule'));
    const { version, validFrom: _, coming, ...values } = rule;
    expect([version, coming, values.mostMinutes]).toEqual([0, null, 480]);
    const today = new Date(server().clock.now().getTime() + 8 * HOUR_MS).toISOString().slice(0, 10);
    const strict = { ...values, mostMinutes: 60 };
    const enterRule = (body: object) =>
      admin.post<Schemas['HandRulePageView'][] & Problem>('/api/v1/hand-rule', body);
    const tried = await good(admin.post<Schemas['HandRulePreviewView']>('/api/v1/hand-rule/preview', strict));
    expect(tried.would.outside).toBeGreaterThan(tried.now.outside);
    const wrong = await enterRule({
      ...values,
      leastMinutes: 60,
      mostMinutes: 60,
      basedOn: 0,
      validFrom: today,
    });
    expect(wrong.body.fields?.[0]?.path).toBe('mostMinutes');
    const both = await Promise.all([1, 2].map(() => enterRule({ ...strict, basedOn: 0, validFrom: today })));
    expect(both.map(({ body }) => body.code ?? 'ok').sort()).toEqual(['ok', 'rule.changed']);
    expect((await enter(4, 4, 5.5)).body.fields?.[0]?.path).toBe('endAt');
    expect(await good<Entry>(enter(4, 4, 5))).toMatchObject({ minutes: 60, ruleVersion: 1 });
    const { items } = await good(zhong.get<Desk>('/api/v1/hand-hours?box=entered'));
    expect(new Set(items.map(({ ruleVersion }) => ruleVersion))).toEqual(new Set([1, 0]));
  });
});
