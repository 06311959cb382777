import type { components } from '@linli/shared';
import { good } from '../support/requests.js';
import { asRole, at, later, rhythmFrom, taskAt } from '../support/series.js';
import { type Caller, describeEachServer } from '../support/server.js';

type Schemas = components['schemas'];
type Task = Schemas['TaskDetailView'];
type Series = Schemas['SeriesDetailView'];
type Preview = Schemas['ChangePreviewView'];
type Problem = Partial<Pick<Schemas['ProblemView'], 'code' | 'detail' | 'fields'>>;

const WEEK = 7;

describeEachServer('a task that comes again and again', (server) => {
  let [zhong, zeng, luo, chen]: Caller[] = [];
  let point: { lat: number; lng: number };
  let series: Series;

  const rhythm = (change: object = {}) => rhythmFrom(later, change);
  const task = (change: object = {}) => taskAt(point, change);
  const publish = (change: object = {}, of: object = {}, who = zhong!) =>
    who.post<Series & Problem>('/api/v1/series', { ...rhythm(change), task: task(of) });
  const see = (who: Caller, id: string) => good(who.get<Task>(`/api/v1/tasks/${id}`));
  const dates = async () => (await good(zhong!.get<Series>(`/api/v1/series/${series.id}`))).dates;
  const join = async (who: Caller, taskId: string) => {
    const { roles } = await see(who, taskId);
    const roleId = roles.find(({ name }) => name === '志愿者')!.id;
    return good(who.post<Task>(`/api/v1/tasks/${taskId}/claim`, { roleId }));
  };
  const inbox = async (who: Caller) => {
    await server().drain();
    const page = await good(who.get<Schemas['MessagePageView']>('/api/v1/messages?limit=100'));
    return page.items.map(({ title, text }) => `${title} | ${text}`);
  };
  const about = async (who: Caller, words: string) => (await inbox(who)).filter((one) => one.includes(words));
  const signIn = async () => {
    const people = ['钟女士', '曾叔叔', '罗阿姨', '陈阿姨'];
    [zhong, zeng, luo, chen] = await Promise.all(people.map((who) => server().as(who)));
  };

  beforeAll(async () => {
    await signIn();
    const home = await good(zeng!.get<Schemas['MyDataView']>('/api/v1/me/data'));
    point = { lat: home.homeLat!, lng: home.homeLng! };
  });

  it('shows the dates and the holidays before anything is published', async () => {
    const day = { rrule: 'FREQ=DAILY', firstDay: '2027-09-29', lastDay: '2027-10-04', holidays: 'SKIP' };
    const plan = await good(zhong!.post<Schemas['SeriesPreviewView']>('/api/v1/series/preview', rhythm(day)));
    expect(plan.rhythm).toBe('每天 19:00–20:00');
    expect(plan.dates.filter(({ skipped }) => skipped).map(({ date }) => date)).toEqual(
      expect.arrayContaining(['2027-10-01', '2027-10-02', '2027-10-03']),
    );
    expect(plan.sentence).toMatch(/^一共 \d+ 次，到 2027年\d+月\d+日；\d 次放假不做$/);
    const night = rhythm({ startTime: '22:00', minutes: 240 });
    const overnight = await good(zhong!.post<Schemas['SeriesPreviewView']>('/api/v1/series/preview', night));
    expect(overnight.rhythm).toBe('每周四 22:00 到第二天 2:00（4 小时）');
  });

  it('refuses bombs and nonsense beside the field, and publishes nothing', async () => {
    const refused: [object, object, string][] = [
      [{ rrule: 'FREQ=SECONDLY' }, {}, 'rrule'],
      [{ rrule: 'FREQ=DAILY;COUNT=1000000000' }, {}, 'rrule'],
      [{ rrule: 'FREQ=MONTHLY;BYDAY=MO;BYSETPOS=6' }, {}, 'rrule'],
      [{ rrule: 'FREQ=DAILY', lastDay: later(500) }, {}, 'rrule'],
      [{ lastDay: later(800) }, {}, 'lastDay'],
      [{ lastDay: later(-7) }, {}, 'lastDay'],
      [{ firstDay: '2027-02-30' }, {}, 'firstDay'],
      [{ firstDay: '2020-01-02' }, {}, 'firstDay'],
      [{ startTime: '25:00' }, {}, 'startTime'],
      [{ minutes: 0 }, {}, 'minutes'],
      [{ minutes: 1440 }, {}, 'minutes'],
      [{}, { roles: [{ name: '人', demand: 0, skills: [] }] }, 'task.roles.0.demand'],
      [{}, { roles: [{ name: '人', demand: 1000, skills: [] }] }, 'task.roles.0.demand'],
      [{}, { roles: [] }, 'roles'],
    ];
    for (const [change, of, path] of refused) {
      const { status, body } = await publish(change, of);
      expect([status, body.fields?.[0]?.path, change, of]).toEqual([400, path, change, of]);
      expect(body.fields?.[0]?.detail).toMatch(/^[\u4e00-\u9fff]/);
    }
    expect((await publish({}, {}, chen!)).status).toBe(403);
    expect((await good(zhong!.get<Series[]>('/api/v1/series'))).map(({ title }) => title)).not.toContain(
      '周四小广场值守',
    );
  });

  it('is published a year at once; every date is a task of its own', async () => {
    series = await good(publish());
    expect(series).toMatchObject({ rhythm: '每周四 19:00–20:00', ahead: 52, mine: true, missing: 4 });
    expect(series.dates.map(({ date }) => date).slice(0, 2)).toEqual([later(0), later(WEEK)]);
    const first = await see(zhong!, series.dates[0]!.taskId);
    expect(first).toMatchObject({ seriesId: series.id, privateDetails: '钥匙在传达室', kind: 'WASTE' });
    expect(first.roles.map(({ heavy }) => heavy)).toEqual([false, true, false]);
    expect(first.can).toEqual(expect.arrayContaining(['change', 'copy', 'cancel']));
    expect(await see(server().visitor, first.id)).toMatchObject({ privateDetails: null, can: [] });
    expect((await good(zhong!.get<Series[]>('/api/v1/series'))).map(({ id }) => id)).toContain(series.id);
    expect((await zeng!.get<Problem>(`/api/v1/series/${series.id}`)).status).toBe(404);
  });

  it('stands in the calendar of everybody, of the unit and, once taken, of hers', async () => {
    type Month = Schemas['CalendarMonthView'];
    const [month, date] = [later(0).slice(0, 7), later(0)];
    const see = (who: Caller, scope: string) =>
      good(who.get<Month>(`/api/v1/task-calendar/month?month=${month}&scope=${scope}`));
    const all = await see(server().visitor, 'COMMUNITY');
    expect(all).toMatchObject({ scope: 'DISTRICT', scopeName: '全区', hasUnit: false });
    expect(all.days).toHaveLength(new Date(Number(month.slice(0, 4)), Number(month.slice(5)), 0).getDate());
    const [here, there] = [await see(zeng!, 'COMMUNITY'), await see(zhong!, 'UNIT')];
    expect(here).toMatchObject({ scope: 'COMMUNITY', scopeName: '厚德路社区' });
    const on = (days: Month['days']) => days.find((one) => one.date === date)!;
    expect(on(there.days).tasks).toBeGreaterThanOrEqual(1);
    expect(on(here.days).missing).toBeGreaterThanOrEqual(4);
    expect(on((await see(zeng!, 'MINE')).days)).toMatchObject({ tasks: 0, mine: 0 });
    const path = `/api/v1/task-calendar/day?date=${date}`;
    const day = await good(zeng!.get<Schemas['CalendarDayTasksView']>(path));
    expect(day.tasks.map(({ id }) => id)).toContain(series.dates[0]!.taskId);
    expect(day.total).toBe(on(here.days).tasks);
    expect((await server().visitor.get(`${path}&scope=MINE`)).status).toBe(401);
    expect((await zeng!.get('/api/v1/task-calendar/month?month=2026-13')).status).toBe(400);
  });

  it('asks people for a date in the week before it, once', async () => {
    const asked = async () => {
      const lists = await Promise.all(
        [zeng, luo].map((who) => good(who!.get<Schemas['OfferView'][]>('/api/v1/offers'))),
      );
      const mine = lists.flat().filter(({ task: { title } }) => title === '周四小广场值守');
      return mine.map((offer) => offer.task.id);
    };
    await server().drain();
    await server().runJob('series.open');
    await server().drain();
    await server().runJob('matching.rounds');
    expect(await asked()).toEqual([]);
    server().clock.set(new Date(at(later(-3), '10:00')));
    await signIn();
    await Promise.all([server().runJob('series.open'), server().runJob('series.open')]);
    await server().drain();
    await server().runJob('matching.rounds');
    await server().drain();
    const ids = await asked();
    expect(ids.length).toBeGreaterThan(0);
    expect(new Set(ids)).toEqual(new Set([series.dates[0]!.taskId]));
  });

  it('says who is touched before one date is moved; her place stays and she is asked again', async () => {
    const [first, second] = series.dates;
    await join(zeng!, first!.taskId);
    await join(zeng!, second!.taskId);
    await join(luo!, second!.taskId);
    const moved = { startAt: at(later(1), '20:00'), endAt: at(later(1), '21:00') };
    const ahead = await good(zhong!.post<Preview>(`/api/v1/tasks/${first!.taskId}/change/preview`, moved));
    expect(ahead).toMatchObject({ tasks: 1, people: 1, asksAgain: true, clashing: 0 });
    expect(ahead.sentence).toBe('会告诉 1 位，请他们说一声还来不来；不来也不记。');
    await good(zhong!.post(`/api/v1/tasks/${first!.taskId}/change`, moved));
    expect(await see(zeng!, first!.taskId)).toMatchObject({
      startAt: moved.startAt,
      mySignup: { status: 'CONFIRMED', askedAgain: true },
      can: expect.arrayContaining(['keepPlace', 'cancelSignup']),
    });
    expect((await dates())[0]).toMatchObject({ changed: true, unanswered: 1, filled: 1 });
    expect(await about(zeng!, '改了：周四小广场值守')).toHaveLength(1);
    expect(await about(zeng!, '20:00–21:00。名额给您留着')).toHaveLength(1);
    const kept = await good(zeng!.post<Task>(`/api/v1/tasks/${first!.taskId}/keep-place`));
    expect(kept.mySignup).toMatchObject({ status: 'CONFIRMED', askedAgain: false });
    expect((await luo!.post(`/api/v1/tasks/${first!.taskId}/change`, moved)).status).toBe(403);
  });

  it('tells who read an older one that somebody changed it, and writes nothing', async () => {
    const id = series.dates[3]!.taskId;
    const before = await see(zhong!, id);
    const nurse = { name: '急救员', demand: 1, skills: ['FIRST_AID'], certified: true };
    const roles = [asRole(before.roles[0]!), nurse];
    const change = (body: object) => zhong!.post<Task & Problem>(`/api/v1/tasks/${id}/change`, body);
    const first = await good(change({ roles, riskNote: '请带雨伞。', seen: before.revision }));
    expect(first.roles.map(({ certified }) => certified)).toEqual([false, true]);
    const stale = { meetingPoint: '别处', seen: before.revision };
    expect((await change(stale)).body.code).toBe('task.changed_meanwhile');
    await join(zeng!, id);
    const now = await see(zhong!, id);
    expect(now).toMatchObject({ meetingPoint: '社区门口', revision: first.revision });
    expect((await see(zeng!, id)).revision).toBeNull();
    await good(change({ riskNote: '请站在路边。', roles: before.roles.map(asRole), seen: now.revision }));
    await good(zeng!.post(`/api/v1/tasks/${id}/cancel-signup`));
    const path = `/api/v1/series/${series.id}/change`;
    const wish = { from: later(WEEK * 50), seen: series.revision };
    const send = (summary: string) => zhong!.post<Problem>(path, { ...wish, summary });
    const two = await Promise.all(['看着孩子和车', '看孩子'].map(send));
    expect(two.map(({ body }) => body.code ?? 'ok').sort()).toEqual(['ok', 'task.changed_meanwhile']);
  });

  it('never leaves anybody with two places at once', async () => {
    const [first, second] = series.dates;
    const onto = { startAt: at(later(WEEK), '19:30'), endAt: at(later(WEEK), '20:30') };
    const ahead = await good(zhong!.post<Preview>(`/api/v1/tasks/${first!.taskId}/change/preview`, onto));
    expect(ahead).toMatchObject({ people: 1, clashing: 1 });
    await good(zhong!.post(`/api/v1/tasks/${first!.taskId}/change`, onto));
    expect(await see(zeng!, first!.taskId)).toMatchObject({ mySignup: null });
    expect((await dates())[0]).toMatchObject({ filled: 0, people: [] });
    expect(await about(zeng!, '名额替您退了，不记您的')).toHaveLength(1);
    expect(await see(zeng!, second!.taskId)).toMatchObject({ mySignup: { status: 'CONFIRMED' } });
  });

  it('changes this and all following; everybody is told once, and nobody is thrown out', async () => {
    await join(zeng!, series.dates[2]!.taskId);
    const change = {
      from: later(WEEK),
      startTime: '20:00',
      roles: [{ name: '志愿者', demand: 1, skills: [] }],
    };
    const path = `/api/v1/series/${series.id}/change`;
    const ahead = await good(zhong!.post<Preview>(`${path}/preview`, change));
    expect(ahead).toMatchObject({ tasks: 51, people: 2, asksAgain: true, kept: ['志愿者'] });
    const after = await good(zhong!.post<Series>(path, change));
    expect(after.rhythm).toBe('每周四 20:00–21:00');
    expect(after.dates[0]!.startAt).toBe(at(later(WEEK), '19:30'));
    expect(after.dates[1]).toMatchObject({
      startAt: at(later(WEEK), '20:00'),
      filled: 2,
      demand: 2,
      unanswered: 2,
    });
    expect(after.dates[3]).toMatchObject({ filled: 0, demand: 1 });
    expect((await see(luo!, after.dates[1]!.taskId)).roles.map(({ name }) => name)).toEqual(['志愿者']);
    expect(await about(zeng!, '您报的 2 次都改了')).toHaveLength(1);
    expect(await about(luo!, '您报的 1 次都改了')).toHaveLength(1);
    server().clock.set(new Date(at(later(WEEK), '19:50')));
    await signIn();
    // After the time for it, but it was changed: no trace stays.
    await good(luo!.post(`/api/v1/tasks/${after.dates[1]!.taskId}/cancel-signup`));
    expect((await dates())[1]).toMatchObject({ filled: 1, unanswered: 1 });
  });

  it('is prolonged once, whoever does it twice', async () => {
    const path = `/api/v1/series/${series.id}/extend`;
    const both = await Promise.all(
      [1, 2].map(() => zhong!.post<Series>(path, { lastDay: later(53 * WEEK) })),
    );
    const [won, lost] = both.map(({ status }) => status).sort();
    expect(won).toBe(200);
    // The second finds another last day, before or after it asked for it.
    expect([400, 409]).toContain(lost);
    const all = await dates();
    expect(all).toHaveLength(54);
    expect(new Set(all.map(({ date }) => date)).size).toBe(54);
    expect(all.at(-1)).toMatchObject({ startAt: at(later(53 * WEEK), '20:00'), demand: 1 });
    expect((await zhong!.post<Problem>(path, { lastDay: later(0) })).body.fields?.[0]?.path).toBe('lastDay');
  });

  it('ends with notice: what lies ahead is called off, each person hears it once', async () => {
    const end = { from: later(2 * WEEK), reason: '小广场要修' };
    const after = await good(zhong!.post<Series>(`/api/v1/series/${series.id}/end`, end));
    expect(after).toMatchObject({ status: 'ENDED', mine: false, lastDay: later(2 * WEEK - 1) });
    expect(after.dates.map(({ status }) => status).filter((one) => one === 'CANCELLED')).toHaveLength(52);
    expect(await about(zeng!, '后面不办了：周四小广场值守')).toHaveLength(1);
    expect((await inbox(zeng!)).filter((one) => one.startsWith('取消了：周四'))).toEqual([]);
    expect(await about(zeng!, '小广场要修。别的任务在“志愿”里看')).toHaveLength(1);
    const again = await zhong!.post<Problem>(`/api/v1/series/${series.id}/end`, end);
    expect(again.body.fields?.[0]?.detail).toBe('这个系列已经停了');
  });

  it('keeps templates of the unit beside those that come with the system', async () => {
    const mine = { name: '周四值守', task: { ...(await template('晚间巡查')).task, title: '值守' } };
    const list = await good(zhong!.post<Schemas['TemplateView'][]>('/api/v1/task-templates', mine));
    const again = await good(
      zhong!.post<Schemas['TemplateView'][]>('/api/v1/task-templates', {
        ...mine,
        task: { ...mine.task, title: '新的值守' },
      }),
    );
    expect(again).toHaveLength(list.length);
    const own = again.find(({ name }) => name === '周四值守')!;
    expect(own.task.title).toBe('新的值守');
    const gone = await zhong!.call<unknown[]>('DELETE', `/api/v1/task-templates/${own.id}`);
    expect(gone.body).toHaveLength(list.length - 1);
    expect((await zhong!.call('DELETE', `/api/v1/task-templates/${own.id}`)).status).toBe(404);
  });

  const template = async (name: string) => {
    const all = await good(zhong!.get<Schemas['TemplateView'][]>('/api/v1/task-templates'));
    return all.find((one) => one.name === name)!;
  };

  it('keeps one night within twelve hours', async () => {
    const night = (hours: number) =>
      zhong!.post<Task & Problem>('/api/v1/tasks', {
        ...task(),
        startAt: at(later(0), '20:00'),
        endAt: new Date(Date.parse(at(later(0), '20:00')) + hours * 3_600_000).toISOString(),
      });
    server().clock.set(null);
    await signIn();
    expect((await night(13)).body.fields).toEqual([
      { path: 'endAt', detail: '过了半夜的，一次最多 12 小时，请分两次发' },
    ]);
    expect((await night(-1)).body.code).toBe('task.ends_before_start');
    expect((await night(10)).status).toBe(200);
  });
});
