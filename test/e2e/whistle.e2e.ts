import type { components } from '@linli/shared';
import { upload } from '../support/pictures.js';
import { Cast, good, type Problem } from '../support/requests.js';
import { type Caller, describeEachServer } from '../support/server.js';

type Schemas = components['schemas'];
type Whistle = Schemas['WhistleView'];
type Choice = Schemas['WhistleChoiceView'];

/** Wall clock of the city on Thursday, 19 November 2026. */
const at = (clock: string): Date => new Date(`2026-11-19T${clock}:00+08:00`);

describeEachServer('a whistle', (server) => {
  let cast: Cast;
  let municipal: Caller;
  let choices: Choice[];
  const people = async (clock: string): Promise<void> => {
    server().clock.set(at(clock));
    cast = await Cast.of(server());
    municipal = await server().as('person:wen');
  };
  const refused = async (who: Caller, path: string, body: unknown = {}) => {
    const { status, body: answer } = await who.post<Problem>(`/api/v1/${path}`, body);
    return [status, answer.code, ...(answer.fields ?? []).map(({ path: field }) => field)];
  };
  const unit = (name: string): string => choices.find((each) => each.name === name)!.unitId;
  const request = async (title: string): Promise<string> => {
    const { id } = await cast.report({ title });
    await cast.accept(id);
    choices = await good(cast.dispatcher.get<Choice[]>(`/api/v1/whistles/choices?requestId=${id}`));
    return id;
  };
  const call = (requestId: string, change: object = {}) => ({
    requestId,
    unitIds: [unit('区市政设施维护中心'), unit('区城市管理局')],
    what: '路面塌了，请一起到现场定方案',
    reportBy: at('14:30').toISOString(),
    ...change,
  });
  const whistled = async (title: string): Promise<Whistle> =>
    good(cast.dispatcher.post<Whistle>('/api/v1/whistles', call(await request(title))));
  const member = (whistle: Whistle, name: string) =>
    whistle.members.find(({ unitName }) => unitName === name)!;
  const titles = async (who: Caller): Promise<string[]> => {
    await server().drain();
    const { items } = await good(who.get<Schemas['MessagePageView']>('/api/v1/messages?kind=WORK&limit=20'));
    return items.map(({ title }) => title);
  };

  beforeEach(() => people('09:00'));
  afterAll(() => server().clock.set(null));

  it('calls departments, who report in, note what they did, are concluded and scored', async () => {
    const tally = async () => {
      const all = await good(cast.dispatcher.get<Schemas['WhistleTallyView'][]>('/api/v1/whistles/tally'));
      return all.find(({ unitName }) => unitName === '区市政设施维护中心')!;
    };
    const before = await tally();
    const whistle = await whistled('路面塌陷');
    expect(whistle).toMatchObject({
      callerName: '赣江街道分中心',
      here: 0,
      wanted: 2,
      late: 0,
      status: 'OPEN',
    });
    expect(await titles(municipal)).toContain('街道吹哨，请您来：「路面塌陷」');
    const path = `whistles/${whistle.id}`;
    const mine = member(await good(municipal.get<Whistle>(`/api/v1/${path}`)), '区市政设施维护中心');
    expect(mine).toMatchObject({ mine: true, can: ['reportIn', 'decline'] });
    expect(await refused(municipal, `${path}/notes`, { text: '看过了', photoIds: [] })).toEqual([
      409,
      'whistle.report_in_first',
    ]);
    expect(await refused(cast.dispatcher, `${path}/conclude`, { conclusion: '就这么办吧' })).toEqual([
      409,
      'whistle.nobody_here',
    ]);

    const came = await good(municipal.post<Whistle>(`/api/v1/${path}/members/${mine.id}/report-in`));
    expect(member(came, '区市政设施维护中心')).toMatchObject({
      status: 'HERE',
      reportedBy: '温先生',
      late: false,
    });
    expect(await titles(cast.dispatcher)).toContain('区市政设施维护中心报到了');
    const photoIds = [await upload(municipal)];
    const noted = await good(
      municipal.post<Whistle>(`/api/v1/${path}/notes`, { text: '下面是雨水管，先围起来', photoIds }),
    );
    expect(noted.notes).toMatchObject([{ who: '区市政设施维护中心温先生', text: '下面是雨水管，先围起来' }]);
    expect(noted.notes[0]!.photos).toHaveLength(1);

    // The other department never came: it is noted once, by whichever server looks first.
    await people('14:31');
    await server().runJob('whistle.missed');
    await server().runJob('whistle.missed');
    expect((await titles(cast.dispatcher)).filter((title) => title === '区城市管理局还没报到')).toHaveLength(
      1,
    );
    const done = await good(
      cast.dispatcher.post<Whistle>(`/api/v1/${path}/conclude`, {
        conclusion: '市政 28 日前修好雨水管，城管围挡',
        publicText: '几家一起看过了，28 日前修好',
      }),
    );
    expect(done).toMatchObject({ status: 'CONCLUDED', here: 1, late: 1, can: ['score'] });
    const score = { score: 5, reason: '来得快' };
    await good(cast.dispatcher.post<Whistle>(`/api/v1/${path}/members/${mine.id}/score`, score));
    expect(await refused(cast.dispatcher, `${path}/members/${mine.id}/score`, score)).toEqual([
      409,
      'whistle.illegal_transition',
    ]);
    expect(await tally()).toMatchObject({ called: before.called + 1, inTime: before.inTime + 1, score: 5 });

    // Staff read every step in the timeline, the resident one sentence each.
    const staff = (await cast.read(cast.dispatcher, whistle.requestId)).timeline.map(({ text }) => text);
    expect(staff.filter((text) => /吹哨|报到|联合处置|打了/.test(text))).toHaveLength(6);
    const own = (await cast.read(cast.resident, whistle.requestId)).timeline.map(({ text }) => text);
    expect(own.slice(0, 2)).toEqual([
      '几家一起看过了，28 日前修好',
      '请区市政设施维护中心、区城市管理局一起来看',
    ]);
  });

  it('lets a department say that it is not competent; the street insists or releases it', async () => {
    const whistle = await whistled('围墙要倒');
    const path = `whistles/${whistle.id}`;
    const mine = `${path}/members/${member(whistle, '区市政设施维护中心').id}`;
    expect(await refused(municipal, `${mine}/decline`)).toEqual([400, 'request.invalid', 'reason']);
    await good(municipal.post<Whistle>(`/api/v1/${mine}/decline`, { reason: '围墙归小区自己' }));
    expect(await refused(municipal, `${mine}/report-in`)).toEqual([409, 'whistle.illegal_transition']);
    const insist = { reason: '人行道归市政', reportBy: at('16:00').toISOString() };
    expect(await refused(municipal, `${mine}/insist`, insist)).toEqual([403, 'auth.forbidden']);
    await good(cast.dispatcher.post<Whistle>(`/api/v1/${mine}/insist`, insist));
    await people('17:00');
    const late = await good(municipal.post<Whistle>(`/api/v1/${mine}/report-in`));
    expect(member(late, '区市政设施维护中心')).toMatchObject({ status: 'HERE', late: true });
    const other = `${path}/members/${member(whistle, '区城市管理局').id}`;
    expect(await refused(cast.dispatcher, `${other}/release`, { reason: '不用来了' })).toEqual([
      409,
      'whistle.illegal_transition',
    ]);
    const cancelled = await good(
      cast.dispatcher.post<Whistle>(`/api/v1/${path}/cancel`, { reason: '物业修好了' }),
    );
    expect(cancelled).toMatchObject({ status: 'CANCELLED', can: [] });
  });

  it('refuses what makes no sense, in plain words', async () => {
    const id = await request('树枝压线');
    const whistle = (change: object, who = cast.dispatcher) => refused(who, 'whistles', call(id, change));
    expect(await whistle({ unitIds: [] })).toEqual([400, 'request.invalid', 'unitIds']);
    const twice = unit('区城市管理局');
    expect(await whistle({ unitIds: [twice, twice] })).toEqual([400, 'request.invalid', 'unitIds']);
    expect(await whistle({ reportBy: at('08:59').toISOString() })).toEqual([422, 'request.deadline_past']);
    const units = await good(cast.dispatcher.get<{ id: string; name: string }[]>('/api/v1/units'));
    const elsewhere = units.find(({ name }) => name === '荣达物业')!.id;
    expect(await whistle({ unitIds: [elsewhere] })).toEqual([422, 'request.unit_not_serving']);
    const otherStreet = await server().as('person:ye');
    expect(await whistle({}, otherStreet)).toEqual([404, 'http.not_found']);

    const open = await good(cast.dispatcher.post<Whistle>('/api/v1/whistles', call(id)));
    expect(await whistle({})).toEqual([409, 'whistle.already_open']);
    const more = { unitIds: [twice], reportBy: at('15:00').toISOString() };
    expect(await refused(cast.dispatcher, `whistles/${open.id}/call`, more)).toEqual([
      409,
      'whistle.unit_called',
    ]);
    const gardens = { ...more, unitIds: [unit('区园林绿化中心')] };
    const larger = await good(cast.dispatcher.post<Whistle>(`/api/v1/whistles/${open.id}/call`, gardens));
    expect(larger.wanted).toBe(3);
    expect((await (await server().as('person:lai')).get(`/api/v1/whistles/${open.id}`)).status).toBe(404);
  });

  it('settles who was first: ten conclusions are one, ten calls are one', async () => {
    const id = await request('十家一起');
    const calls = await Promise.all(
      Array.from({ length: 10 }, () => cast.dispatcher.post<Whistle>('/api/v1/whistles', call(id))),
    );
    expect(calls.map(({ status }) => status).sort()).toEqual([200, ...Array<number>(9).fill(409)]);
    const whistle = calls.find(({ status }) => status === 200)!.body;
    const mine = member(whistle, '区市政设施维护中心');
    await good(municipal.post<Whistle>(`/api/v1/whistles/${whistle.id}/members/${mine.id}/report-in`));
    const ends = await Promise.all(
      Array.from({ length: 10 }, () =>
        cast.dispatcher.post(`/api/v1/whistles/${whistle.id}/conclude`, { conclusion: '一起办，周五修好' }),
      ),
    );
    expect(ends.map(({ status }) => status).sort()).toEqual([200, ...Array<number>(9).fill(409)]);
  });
});
