import type { components } from '@linli/shared';
import { good } from '../support/requests.js';
import { type Answer, type Caller, describeEachServer } from '../support/server.js';

type Schemas = components['schemas'];
type Notice = Schemas['StarNoticeView'];
type Objection = Schemas['ObjectionView'];
type Note = Schemas['ThankNoteView'];
type Board = Schemas['BoardView'];
type Problem = Partial<Pick<Schemas['ProblemView'], 'code' | 'fields'>>;
type Tried<T> = Answer<T & Problem>;

const WEEK_MS = 8 * 86_400_000;

describeEachServer('recognition', (server) => {
  let chen: Caller;
  let luo: Caller;
  let zeng: Caller;
  let zhong: Caller;

  const signIn = async () => {
    chen = await server().as('陈阿姨');
    luo = await server().as('罗阿姨');
    zeng = await server().as('曾叔叔');
    zhong = await server().as('钟女士');
  };
  beforeAll(async () => {
    await server().drain();
    await signIn();
  });

  const honours = (who: Caller) => good(who.get<Schemas['HonourView']>('/api/v1/honours'));
  const notices = (who: Caller) => good(who.get<Notice[]>('/api/v1/star-notices'));
  const codes = (tries: readonly Tried<unknown>[]) =>
    tries.map(({ status, body }) => (status < 300 ? 'ok' : body.code)).sort();
  const titles = async (who: Caller) => {
    await server().drain();
    const { items } = await good(who.get<Schemas['MessagePageView']>('/api/v1/messages?limit=100'));
    return items.map(({ title }) => title);
  };

  it('boards show only who wants to be seen; the others learn their own place alone', async () => {
    const board = (who: Caller) => good(who.get<Board>('/api/v1/boards?scope=TEAM&span=YEAR'));
    const choose = (who: Caller, isIn: boolean) =>
      good(who.call('PUT', '/api/v1/boards/me', { body: { isIn } }));
    await choose(zeng, false);
    const off = await board(zeng);
    expect(off).toMatchObject({ isIn: false, name: '章贡大妈厚德路分队' });
    expect(off.rows.some(({ mine }) => mine)).toBe(false);
    expect(off.mine).not.toBeNull();
    expect((await board(luo)).rows.some(({ who }) => who === '曾叔叔')).toBe(false);
    await choose(zeng, true);
    expect((await board(luo)).rows.some(({ who }) => who === '曾叔叔')).toBe(true);
    await choose(zeng, false);
    expect((await board(luo)).rows.some(({ who }) => who === '曾叔叔')).toBe(false);
    expect((await good(zhong.get<Board>('/api/v1/boards?scope=TEAM&span=MONTH'))).name).toBeNull();
  });

  it('thanks come from whom a task was done for, once, without more than a surname; the committee looks at reported ones', async () => {
    const tasks = await good(chen.get<Schemas['ServiceRecordView'][]>('/api/v1/hours/mine'));
    const { taskId } = tasks.find(({ status }) => status === 'CONFIRMED')!;
    const thank = (who: Caller, text = '多亏您，谢谢！'): Promise<Tried<object>> =>
      who.post(`/api/v1/tasks/${taskId}/thanks`, { text });
    expect((await thank(zeng)).status).toBe(404);
    const open = async () =>
      (await good(zhong.get<Schemas['ThankableView'][]>('/api/v1/thankable-tasks'))).map((one) => one.taskId);
    expect(await open()).toContain(taskId);
    expect(codes(await Promise.all([thank(zhong), thank(zhong)]))).toEqual([
      'ok',
      'recognition.already_thanked',
    ]);
    expect(await open()).not.toContain(taskId);
    const notes = () => good(chen.get<Note[]>('/api/v1/thanks'));
    const [note] = await notes();
    expect(note).toMatchObject({ author: '厚德路社区居委会', text: '多亏您，谢谢！', hidden: false });
    expect((await titles(chen)).some((title) => title === '厚德路社区居委会谢谢您')).toBe(true);
    await good(chen.post(`/api/v1/thanks/${note!.id}/hide`, { hidden: true }));
    expect((await notes())[0]).toMatchObject({ hidden: true });
    expect((await zeng.post(`/api/v1/thanks/${note!.id}/report`, { reason: '不是我的' })).status).toBe(404);
    await good(chen.post(`/api/v1/thanks/${note!.id}/report`, { reason: '写错人了' }));
    const reported = await good(zhong.get<Schemas['ReportedNoteView'][]>('/api/v1/reported-thanks'));
    expect(reported[0]).toMatchObject({ id: note!.id, reason: '写错人了' });
    const judge = (who: Caller): Promise<Tried<object>> =>
      who.post(`/api/v1/reported-thanks/${note!.id}/judge`, { keep: false });
    expect((await judge(await server().as('person:liao'))).status).toBe(404);
    expect(codes(await Promise.all([judge(zhong), judge(zhong)]))).toEqual(['ok', 'recognition.decided']);
    expect((await notes()).some(({ id }) => id === note!.id)).toBe(false);
  });

  it('a year adds up, and a record comes in the five classes of the law', async () => {
    const year = new Date(Date.now() + 8 * 3_600_000).getUTCFullYear();
    const own = await good(chen.get<Schemas['ServiceYearView']>(`/api/v1/honours/year?year=${year}`));
    const { yearMinutes } = await good(chen.get<Schemas['VolunteerView']>('/api/v1/volunteer/me'));
    expect(own.minutes).toBe(yearMinutes);
    expect(own.kinds.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(own.minutes);
    expect(own.places.length).toBeGreaterThan(0);
    const { body, headers } = await chen.get<string>('/api/v1/honours/record');
    expect(headers.get('content-type')).toContain('spreadsheetml');
    expect(body.length).toBeGreaterThan(1000);
  });

  it('the committee enters training and complaints of who served for it, and takes the record along; each person reads that', async () => {
    const volunteers = await good(zhong.get<Schemas['ServedVolunteerView'][]>('/api/v1/record-volunteers'));
    const { personId } = volunteers.find(({ who }) => who === '陈阿姨')!;
    const enter = (body: object, who = zhong): Promise<Tried<Schemas['RecordEntryView'][]>> =>
      who.post('/api/v1/record-entries', { personId, day: '2026-11-01', ...body });
    const training = { kind: 'TRAINING', title: '急救培训' };
    expect((await enter(training)).body.fields?.[0]?.path).toBe('minutes');
    expect((await enter({ ...training, minutes: 120, day: '2026-02-30' })).body.fields?.[0]?.path).toBe(
      'day',
    );
    expect((await enter({ ...training, minutes: 120, personId: zhong.personId })).body.code).toBe(
      'recognition.own',
    );
    expect((await enter({ ...training, minutes: 120 }, await server().as('person:liao'))).status).toBe(404);
    const [entry] = await good<Schemas['RecordEntryView'][]>(enter({ ...training, minutes: 120 }));
    expect(entry).toMatchObject({ who: '陈阿姨', kindLabel: '培训', withdrawn: false });
    await good(enter({ kind: 'COMPLAINT', title: '说话声音大' }));
    await good(zhong.post('/api/v1/record-exports', { reason: '民政年报' }));
    await server().runJob('recognition.export');
    const [taken] = await good(zhong.get<Schemas['RecordExportView'][]>('/api/v1/record-exports'));
    expect(taken).toMatchObject({ status: 'DONE', progress: 100, ready: true });
    const { status, headers } = await zhong.get(`/api/v1/record-exports/${taken!.id}/file`);
    expect([status, headers.get('cache-control')]).toEqual([200, 'no-store']);
    const liao = await server().as('person:liao');
    expect((await liao.get(`/api/v1/record-exports/${taken!.id}/file`)).status).toBe(404);
    const looks = await good(chen.get<Schemas['LookView'][]>('/api/v1/me/looks'));
    expect(looks.some(({ what, reason }) => what === '导出了您的志愿服务记录' && reason === '民政年报')).toBe(
      true,
    );
    const after = await good(
      zhong.post<Schemas['RecordEntryView'][]>(`/api/v1/record-entries/${entry!.id}/withdraw`),
    );
    expect(after.find(({ id }) => id === entry!.id)?.withdrawn).toBe(true);
  });

  it('a star is on public notice first; an objection stops it until the committee has decided', async () => {
    expect((await honours(chen)).stars).toBe(2);
    const { notice: hers } = await honours(luo);
    expect(hers).toMatchObject({ status: 'ON_NOTICE', stars: 1, can: [] });
    const object = (who: Caller): Promise<Tried<Notice[]>> =>
      who.post(`/api/v1/star-notices/${hers!.id}/objections`, { reason: '有几次没有看到她' });
    expect((await object(luo)).body.code).toBe('recognition.own_star');
    expect(codes(await Promise.all([object(zeng), object(zeng)]))).toEqual([
      'ok',
      'recognition.already_objected',
    ]);
    await good(object(chen));
    server().clock.advance(WEEK_MS);
    await signIn();
    await server().runJob('recognition.stars');
    expect((await honours(luo)).stars).toBe(0);
    const open = async () =>
      (await good(zhong.get<Objection[]>('/api/v1/star-objections'))).filter(
        ({ status }) => status === 'OPEN',
      );
    const decide = (id: string, holds: boolean, who = zhong): Promise<Tried<Objection[]>> =>
      who.post(`/api/v1/star-objections/${id}/decide`, { holds, answer: '核对过签到了' });
    const [first, second] = await open();
    expect((await decide(first!.id, false, await server().as('person:liao'))).status).toBe(404);
    expect(codes(await Promise.all([decide(first!.id, false), decide(first!.id, false)]))).toEqual([
      'ok',
      'recognition.decided',
    ]);
    await good(decide(second!.id, true));
    expect((await honours(luo)).notice).toMatchObject({ status: 'WITHDRAWN', reason: '核对过签到了' });
    expect(await titles(luo)).toContain('一星的公示先停一停');
    await good(zhong.post(`/api/v1/star-notices/${hers!.id}/again`));
    server().clock.advance(WEEK_MS);
    await signIn();
    await server().runJob('recognition.stars');
    await server().runJob('recognition.stars');
    expect(await honours(luo)).toMatchObject({ stars: 1, notice: null });
    expect((await good(luo.get<Schemas['VolunteerView']>('/api/v1/volunteer/me'))).stars).toBe(1);
    expect((await titles(luo)).filter((title) => title === '您是一星志愿者了')).toHaveLength(1);
    expect((await object(zeng)).body.code).toBe('recognition.notice_over');
    expect((await notices(zeng)).find(({ id }) => id === hers!.id)?.status).toBe('AWARDED');
  });

  it('what stars take is the district’s to change, from a day on; given stars stay', async () => {
    const admin = await server().as('person:admin');
    const day = (days: number): string =>
      new Date(server().clock.now().getTime() + (8 + 24 * days) * 3_600_000).toISOString().slice(0, 10);
    const rule = { basedOn: 0, validFrom: day(0), hours: [1, 2, 600, 1000, 1400], noticeDays: 5 };
    const enter = (body: object): Promise<Tried<Schemas['StarRulePageView'][]>> =>
      admin.post('/api/v1/star-rule', body);
    const wrong = async (body: object) => (await enter({ ...rule, ...body })).body.fields?.[0]?.path;
    expect(await wrong({ hours: [100, 100, 600, 1000, 1500] })).toBe('hours');
    expect(await wrong({ validFrom: day(-1) })).toBe('validFrom');
    expect(await wrong({ validFrom: '2027-02-30' })).toBe('validFrom');
    const { hours, noticeDays } = rule;
    const tried = await good(
      admin.post<Schemas['StarRulePreviewView']>('/api/v1/star-rule/preview', { hours, noticeDays }),
    );
    expect(tried.newly).toBeGreaterThan(0);
    expect(tried.levels[1]!.would).toBeGreaterThan(tried.levels[1]!.now);
    const rulesNow = () => good(chen.get<Schemas['StarRuleView']>('/api/v1/star-rule'));
    const later = { ...rule, validFrom: day(30), hours: [50, 300, 600, 1000, 1500] };
    expect(codes(await Promise.all([enter(later), enter(later)]))).toEqual(['ok', 'rule.changed']);
    expect(await rulesNow()).toMatchObject({
      version: 0,
      hours: [100, 300, 600, 1000, 1500],
      coming: { validFrom: day(30), hours: later.hours },
    });
    const pages = await good<Schemas['StarRulePageView'][]>(enter({ ...rule, basedOn: 1 }));
    expect(pages.map(({ version, state }) => [version, state])).toEqual([
      [2, 'IN_FORCE'],
      [1, 'REPLACED'],
      [0, 'PAST'],
    ]);
    expect(await rulesNow()).toMatchObject({ version: 2, coming: null });
    await server().runJob('recognition.stars');
    const notices = await good(chen.get<Schemas['StarNoticeView'][]>('/api/v1/star-notices'));
    const versions = new Set(notices.map(({ ruleVersion }) => ruleVersion));
    expect([...versions].sort()).toEqual([0, 2]);
    expect((await honours(chen)).stars).toBe(2);
  });
});
