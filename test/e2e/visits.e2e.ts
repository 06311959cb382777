import type { components } from '@linli/shared';
import { good } from '../support/requests.js';
import { type Caller, describeEachServer } from '../support/server.js';
import { keptOf } from '../support/visits.js';

type Schemas = components['schemas'];
type Card = Schemas['CareCardView'];
type Visit = Schemas['VisitView'];
type Own = Schemas['VisitorVisitView'];
type Detail = Schemas['CareDetailView'];
type Problem = Partial<Pick<Schemas['ProblemView'], 'code' | 'fields'>>;

const DAY_MS = 86_400_000;
const CITY_MS = 8 * 3_600_000;
/** Nobody else's in the demo. */
const PHRASE = '一位老太太';
const FOUND = {
  checks: { BODY: 'GOOD', MEALS: 'GOOD', MEDICINE: 'GOOD', SAFETY: 'GOOD', MOOD: 'GOOD' },
  text: '没信号时写的',
  photoIds: [],
  photoConsent: false,
};
const GOOD = { BODY: 'GOOD', MEALS: 'SOSO', MEDICINE: 'CARE', SAFETY: 'GOOD', MOOD: 'GOOD' };

describeEachServer('visits', (server) => {
  let zhong: Caller;
  let visitor: Caller;
  let recipientId: string;
  let today: number;

  /** A day of the city, so many days after the test began. */
  const day = (days: number): string => new Date(today + days * DAY_MS).toISOString().slice(0, 10);
  /** Moves the clock to a time of such a day, and signs everybody in anew. */
  const at = async (days: number, time: string): Promise<void> => {
    server().clock.set(new Date(`${day(days)}T${time}:00+08:00`));
    zhong = await server().as('钟女士');
    if (visitor) visitor = await server().as(`id:${visitor.personId}`);
  };
  const watch = async (): Promise<void> => {
    await server().runJob('visit.watch');
    await server().drain();
  };
  const file = (change: object = {}) => ({
    name: '李桂芳',
    phrase: PHRASE,
    kind: 'OLDER_ALONE',
    address: '厚德路 12 号 3 栋 101',
    phone: '13100008888',
    notes: '耳朵背，敲门要久一点',
    why: '独居，儿女在外地',
    consentBy: 'SELF',
    consentNote: '上门当面说的',
    endsOn: day(200),
    ...change,
  });
  const cards = () => good(zhong.get<Card[]>('/api/v1/care-recipients'));
  const visits = async () =>
    (await good(zhong.get<Visit[]>('/api/v1/visits'))).filter((one) => one.recipientId === recipientId);
  const open = async () => (await visits()).find(({ status }) => ['DUE', 'PLANNED'].includes(status))!;
  const mine = async () => (await good(visitor.get<Own[]>('/api/v1/visits/mine')))[0]!;
  const step = (who: Caller, id: string, action: string, body: object = {}) =>
    who.post<Own[] & Problem & Schemas['VisitDoorView']>(`/api/v1/visits/${id}/${action}`, body);

  beforeAll(async () => {
    await server().drain();
    today = Math.floor((server().clock.now().getTime() + CITY_MS) / DAY_MS) * DAY_MS;
    await at(1, '12:00');
  });
  afterAll(() => server().clock.set(null));

  it('takes a neighbour on the list with consent and an end, for its own committee only', async () => {
    const before = (await cards()).length;
    const wrong = async (change: object) =>
      (await zhong.post<Problem>('/api/v1/care-recipients', file(change))).body.fields?.[0]?.path;
    expect(await wrong({ endsOn: day(0) })).toBe('endsOn');
    expect(await wrong({ endsOn: day(500) })).toBe('endsOn');
    expect(await wrong({ consentNote: '' })).toBe('consentNote');
    const list = await good(zhong.post<Card[]>('/api/v1/care-recipients', file()));
    expect(list).toHaveLength(before + 1);
    const card = list.at(-1)!;
    recipientId = card.id;
    expect(card).toMatchObject({ maskedName: '李**', complete: true, plan: null });
    expect(JSON.stringify(list)).not.toMatch(/李桂芳|12 号|13100008888/);
    const liao = await server().as('person:liao');
    const theirs = await good(liao.get<Card[]>('/api/v1/care-recipients'));
    expect(theirs.map(({ id }) => id)).not.toContain(recipientId);
    expect((await liao.post(`/api/v1/care-recipients/${recipientId}/look`)).status).toBe(404);
  });

  it('notes every look', async () => {
    const look = () => good(zhong.post<Detail>(`/api/v1/care-recipients/${recipientId}/look`));
    expect(await look()).toMatchObject({
      name: '李桂芳',
      phone: '13100008888',
      notes: '耳朵背，敲门要久一点',
    });
    const { looks } = await look();
    expect(looks).toHaveLength(2);
    expect(looks[0]).toMatchObject({ viewer: '厚德路社区居委会 钟女士' });
  });

  it('plans visits, asks volunteers in time, and names nobody in the task', async () => {
    await good(zhong.post('/api/v1/giving/recipients', { name: '只收东西的', phrase: PHRASE }));
    const gifts = (await cards()).find(({ complete }) => !complete);
    const plan = { everyDays: 7, hour: 7, minutes: 45, firstOn: day(3), insured: true };
    const make = (id: string, change: object = {}) =>
      zhong.post<Card[] & Problem>(`/api/v1/care-recipients/${id}/plan`, { ...plan, ...change });
    expect((await make(gifts!.id)).body.code).toBe('visit.file_incomplete');
    expect((await make(recipientId, { firstOn: day(0) })).body.fields?.[0]?.path).toBe('firstOn');
    const people = await good(zhong.get<Schemas['VisitorChoiceView'][]>('/api/v1/visits/visitors'));
    const chosen = people.find(({ displayName }) => !['陈阿姨', '曾叔叔', '罗阿姨'].includes(displayName))!;
    visitor = await server().as(`id:${chosen.personId}`);
    await Promise.all([make(recipientId), make(recipientId, { visitorId: chosen.personId })]);
    await good<Card[]>(make(recipientId, { visitorId: chosen.personId }));
    expect((await visits()).filter(({ status }) => status === 'DUE')).toHaveLength(1);
    await watch();
    await watch();
    const visit = await open();
    expect(visit).toMatchObject({ status: 'PLANNED', dueOn: day(3), visitor: chosen.displayName });
    const task = await good(visitor.get<Schemas['TaskDetailView']>(`/api/v1/tasks/${visit.taskId}`));
    expect(task).toMatchObject({ kind: 'VISIT', title: '上门看望邻居' });
    expect(JSON.stringify(task)).not.toMatch(/李桂芳|12 号|13100008888/);
  });

  it('shows name and door to who goes, and only on the day', async () => {
    const visit = await open();
    expect(await mine()).toMatchObject({ id: visit.id, can: [], phrase: PHRASE });
    expect((await step(visitor, visit.id, 'open')).body.code).toBe('visit.not_the_day');
    await at(3, '06:50');
    expect((await mine()).can).toEqual(['open', 'start']);
    const door = await good(step(visitor, visit.id, 'open'));
    expect(door).toMatchObject({ name: '李桂芳', address: '厚德路 12 号 3 栋 101', lastTime: null });
    expect((await step(await server().as('曾叔叔'), visit.id, 'open')).status).toBe(404);
    expect((await step(zhong, visit.id, 'open')).status).toBe(404);
    const { looks } = await good(zhong.post<Detail>(`/api/v1/care-recipients/${recipientId}/look`));
    expect(looks.filter(({ what }) => what.startsWith('走访当天'))).toHaveLength(1);
  });

  it('keeps the log, makes a private request of what is needed, and goes on with the same face', async () => {
    const { id } = await open();
    const log = {
      checks: GOOD,
      text: '精神好，爱聊天',
      photoIds: [],
      photoConsent: false,
      needs: '降压药快吃完了',
    };
    expect((await step(visitor, id, 'finish', log)).body.code).toBe('visit.changed');
    await at(3, '07:02');
    const both = await Promise.all([step(visitor, id, 'start'), step(visitor, id, 'start')]);
    expect(both.map(({ status }) => status)).toEqual([200, 200]);
    await at(3, '07:50');
    const photo = { ...log, photoIds: ['01890000-0000-7000-8000-000000000000'] };
    expect((await step(visitor, id, 'finish', photo)).body.fields?.[0]?.path).toBe('photoConsent');
    expect((await step(visitor, id, 'finish', { ...log, checks: {} })).status).toBe(400);
    await good(step(visitor, id, 'finish', log));
    // A phone that has not heard the answer tells it again.
    await good(step(visitor, id, 'finish', log));
    expect((await step(visitor, id, 'finish', { ...log, text: '不一样的' })).body.code).toBe('visit.changed');
    await server().drain();
    const detail = await good(zhong.post<Detail>(`/api/v1/care-recipients/${recipientId}/look`));
    expect(detail.logs[0]).toMatchObject({ text: '精神好，爱聊天', needs: '降压药快吃完了' });
    expect(detail.plan?.visitor).toBe(detail.logs[0]!.visitor);
    const requestId = detail.logs[0]!.requestId!;
    const request = await good(zhong.get<Schemas['RequestDetailView']>(`/api/v1/requests/${requestId}`));
    expect(request).toMatchObject({ title: '走访发现：降压药快吃完了', visibility: 'PRIVATE' });
    expect(JSON.stringify(request)).not.toMatch(/李桂芳|12 号/);
    expect((await (await server().as('曾叔叔')).get(`/api/v1/requests/${requestId}`)).status).toBe(404);
    const hours = await good(zhong.get<Schemas['ServiceRecordView'][]>('/api/v1/hours/to-confirm'));
    expect(hours.find(({ title }) => title === '上门看望邻居')).toMatchObject({
      minutes: 48,
      evidence: '7:02 走访记录签到，7:50 走访记录签退',
    });
    expect(await open()).toMatchObject({ status: 'DUE', dueOn: day(10) });
  });

  it('escalates who was not visited, once each time, and does not leave her for another week', async () => {
    const inbox = async (who: Caller) =>
      (await good(who.get<Schemas['MessagePageView']>('/api/v1/messages?kind=WORK&limit=100'))).items
        .filter(({ subject, text }) => subject !== 'REQUEST' && text.startsWith(PHRASE))
        .map(({ title }) => title);
    await at(10, '12:00');
    await watch();
    await watch();
    expect((await visits()).filter(({ status }) => status === 'MISSED')).toHaveLength(1);
    expect(await open()).toMatchObject({ dueOn: day(11) });
    expect(await inbox(zhong)).toEqual(['有一次走访没有去成']);
    await at(11, '12:00');
    await watch();
    expect(await inbox(zhong)).toContain('连着 2 次没有人去看望');
    expect(await inbox(await server().as('李女士'))).toEqual(['连着 2 次没有人去看望']);
  });

  it('takes the log of a phone that had no network, with the times of her taps, after it was taken for missed', async () => {
    const due = await open();
    expect(due.visitor).toBeTruthy();
    const [from, to] = [`${due.dueOn}T07:02:00+08:00`, `${due.dueOn}T07:45:00+08:00`];
    const on = Math.round((Date.parse(due.startAt) - today) / DAY_MS);
    await at(on, '12:00');
    await watch();
    expect((await visits()).find(({ id }) => id === due.id)!.status).toBe('MISSED');
    const next = await open();
    expect(next).toMatchObject({ says: expect.stringContaining('前面 3 次没去成') });
    const sentAt = server().clock.now().toISOString();
    const told = { ...FOUND, at: to, sentAt };
    expect((await step(visitor, due.id, 'finish', told)).body.code).toBe('visit.changed');
    const dawn = { at: `${day(on - 1)}T23:00:00+08:00`, sentAt };
    expect((await step(visitor, due.id, 'start', dawn)).body.code).toBe('visit.not_the_day');
    await good(step(visitor, due.id, 'start', { at: from, sentAt }));
    await good(step(visitor, due.id, 'start', { at: from, sentAt }));
    await good(step(visitor, due.id, 'finish', told));
    await good(step(visitor, due.id, 'finish', told));
    expect((await visits()).find(({ id }) => id === due.id)!.status).toBe('DONE');
    expect((await open()).says).not.toContain('没去成');
    const detail = await good(zhong.post<Detail>(`/api/v1/care-recipients/${recipientId}/look`));
    expect(detail.logs[0]).toMatchObject({ text: '没信号时写的', at: new Date(to).toISOString() });
  });

  it('shows the street how visits stand without a name, the committee its own, and notes who took the list out', async () => {
    type Standings = Schemas['StandingsView'];
    const list = (who: Caller, query = '') => good(who.get<Standings>(`/api/v1/visit-standings${query}`));
    const street = await server().as('李女士');
    const [ours, theirs] = [await list(zhong), await list(street)];
    const rowOf = ({ rows }: Standings) => rows.find((row) => row.recipientId === recipientId)!;
    expect(rowOf(ours)).toMatchObject({ maskedName: '李**', everyDays: 7, sameFace: 2, lateDays: 0 });
    expect(rowOf(theirs)).toMatchObject({ maskedName: null, phrase: PHRASE, communityName: '厚德路社区' });
    expect(JSON.stringify(theirs)).not.toMatch(/李桂芳|李\*|12 号|13100008888/);
    expect((await list(street, '?state=OVERDUE')).rows.every(({ lateDays }) => lateDays > 0)).toBe(true);
    expect((await list(street, '?kind=DISABLED')).rows.map(({ kind }) => kind)).not.toContain('OLDER_ALONE');
    expect(
      (await list(await server().as('person:liao'))).rows.map(({ recipientId: id }) => id),
    ).not.toContain(recipientId);
    const file = await street.get<string>('/api/v1/visit-standings/file?format=csv');
    expect(file.body).toContain(PHRASE);
    expect(file.body).not.toMatch(/李桂芳|12 号|13100008888/);
    const { looks } = await good(zhong.post<Detail>(`/api/v1/care-recipients/${recipientId}/look`));
    expect(looks.map(({ viewer, what }) => [viewer, what])).toContainEqual([
      expect.stringContaining('李女士'),
      '导出了走访情况表，没有姓名和门牌',
    ]);
  });

  it('ends with the list, and half a year later nothing names her any more', async () => {
    await good(zhong.post(`/api/v1/care-recipients/${recipientId}/end`, { reason: '搬去和女儿住了' }));
    expect(await open()).toBeUndefined();
    expect((await cards()).map(({ id }) => id)).not.toContain(recipientId);
    expect((await keptOf(server(), recipientId)).filter(Boolean)).not.toEqual([]);
    await at(200, '12:00');
    await watch();
    expect((await keptOf(server(), recipientId)).filter(Boolean)).toEqual([]);
  });
});
