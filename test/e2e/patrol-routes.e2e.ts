import { randomUUID } from 'node:crypto';
import type { components } from '@linli/shared';
import { good, type Problem } from '../support/requests.js';
import { type Caller, describeEachServer } from '../support/server.js';

type Schemas = components['schemas'];
type Route = Schemas['RouteView'];
type Routes = Schemas['RoutesView'];
type Plan = Schemas['PatrolPlanView'];
type Round = Schemas['PatrolRoundView'];
type Roster = Schemas['RosterView'];
type Said = Schemas['OwnArrivalView'] & Problem;

const MINUTE_MS = 60_000;
const PATH = '/api/v1/patrol/routes';

describeEachServer('routes of patrols', (server) => {
  let community: Caller;
  let worker: Caller;
  let grid: string;
  beforeAll(async () => {
    community = await server().as('钟女士');
    worker = await server().as('谢女士');
    const { routes } = await good(community.get<Routes>(PATH));
    grid = routes.find(({ kind }) => kind === 'GRID')!.regionCode;
  });

  const walked = async (id: string): Promise<Plan | undefined> =>
    (await good(worker.get<Schemas['PatrolTodayView']>('/api/v1/patrol/today'))).plans.find(
      (plan) => plan.id === id,
    );
  const stop = (name: string, change: object = {}) => ({
    kind: 'BUILDING',
    name,
    address: '厚德路 20 号',
    ...change,
  });
  const route = (change: object = {}) => ({
    title: '夜里走的',
    regionCode: grid,
    everyDays: 3,
    checks: [],
    stops: [stop('1 栋'), stop('2 栋')],
    ...change,
  });
  const refusal = async (answer: Promise<{ status: number; body: Problem }>) => {
    const { status, body } = await answer;
    return [status, body.code, ...(body.fields ?? []).map(({ path }) => path)];
  };

  it('are made by the community and are on the phone of the grid worker at once', async () => {
    const made = await good(community.post<Route>(PATH, route({ checks: [' 看看井盖 ', '', '看看井盖'] })));
    expect(made).toMatchObject({ version: 1, changedBy: '钟女士', checks: ['看看井盖'], generated: false });
    const plan = (await walked(made.id))!;
    expect(plan.stops.map(({ name }) => name)).toEqual(['1 栋', '2 栋']);
    expect(plan.stops[0]!.checks.at(-1)).toBe('看看井盖');
    const { checklists } = await good(community.get<Routes>(PATH));
    expect(checklists.find(({ kind }) => kind === 'BUILDING')).toMatchObject({ label: '楼栋', unit: '栋' });
  });

  it('change their order and their stops, keep what was seen, and refuse a second change of the same version', async () => {
    const made = await good(community.post<Route>(PATH, route({ title: '要改的' })));
    const [first, second] = made.stops;
    const edit = route({ title: '改过的', stops: [second, stop('3 栋'), first], basedOn: 1 });
    const { regionCode: _, ...body } = edit;
    const answers = await Promise.all(
      [1, 2, 3].map(() => community.call<Route>('PUT', `${PATH}/${made.id}`, { body: body })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    const plan = (await walked(made.id))!;
    expect(plan.title).toBe('改过的');
    expect(plan.stops.map(({ name }) => name)).toEqual(['2 栋', '3 栋', '1 栋']);
    expect([plan.stops[0]!.id, plan.stops[2]!.id]).toEqual([second!.id, first!.id]);
    const less = {
      ...body,
      stops: plan.stops.slice(1).map(({ id, name }) => stop(name, { id })),
      basedOn: 2,
    };
    const third = await good(community.call<Route>('PUT', `${PATH}/${made.id}`, { body: less }));
    expect([third.version, third.stops.length]).toEqual([3, 2]);
    // A stop that left does not come back under its id.
    const back = { ...less, stops: [stop('2 栋', { id: second!.id })], basedOn: 3 };
    expect(await refusal(community.call<Problem>('PUT', `${PATH}/${made.id}`, { body: back }))).toEqual([
      400,
      'request.invalid',
      'stops.0.id',
    ]);
    expect((await community.post(`${PATH}/${made.id}/end`, { basedOn: 2 })).status).toBe(409);
    expect((await community.post(`${PATH}/${made.id}/end`, { basedOn: 3 })).status).toBe(204);
    expect(await walked(made.id)).toBeUndefined();
  });

  it('refuse what makes no sense, field by field, and other people’s grids', async () => {
    const add = (change: object, who = community) => refusal(who.post<Problem>(PATH, route(change)));
    expect(await add({ stops: [] })).toEqual([400, 'request.invalid', 'stops']);
    expect(await add({ stops: [stop('1 栋', { kind: 'SHIP' }), stop('1 栋', { lat: 25.8 })] })).toEqual([
      400,
      'request.invalid',
      'stops.0.kind',
      'stops.1.lat',
      'stops.1.name',
    ]);
    expect(await add({ everyDays: 0 })).toEqual([400, 'request.invalid', 'everyDays']);
    expect(await add({}, await server().as('person:liao'))).toEqual([404, 'http.not_found']);
    expect(await add({}, worker)).toEqual([403, 'auth.forbidden']);
  });

  describe('of volunteers on a shift', () => {
    let leader: Caller;
    let walker: Caller;
    let shiftId: string;
    const now = () => server().clock.now().getTime();
    const times = (minutesAgo = 0) => ({
      at: new Date(now() - minutesAgo * MINUTE_MS).toISOString(),
      sentAt: new Date(now()).toISOString(),
    });
    const ofShift = (who = leader) =>
      who.get<Schemas['ShiftPatrolView'] & Problem>(`/api/v1/patrol/shifts/${shiftId}`);
    const start = (who: Caller, planId: string, id = randomUUID()) =>
      who.post<Round & Problem>('/api/v1/patrol/rounds', { id, planId, shiftId, ...times() });
    const step = (who: Caller, id: string, name: string, body: object = {}) =>
      who.post<Round & Problem>(`/api/v1/patrol/rounds/${id}/${name}`, { ...body, ...times() });
    const roster = () => good(leader.get<Roster>(`/api/v1/shifts/${shiftId}/roster`));
    const say = (who: Caller, body: object) => who.post<Said>(`/api/v1/shifts/${shiftId}/arrival`, body);
    const entry = async () => (await roster()).people.find(({ displayName }) => displayName === '曾叔叔')!;

    beforeAll(async () => {
      leader = await server().as('罗阿姨');
      const duties = await good(leader.get<Schemas['DutyView'][]>('/api/v1/volunteer/duties'));
      const duty = duties.find(({ title }) => title === '楼栋夜间巡查')!;
      ({ shiftId } = duty);
      server().clock.set(new Date(Date.parse(duty.startAt) - 150 * MINUTE_MS));
      walker = await server().as('曾叔叔');
      leader = await server().as('罗阿姨');
    });
    afterAll(() => server().clock.set(null));

    it('who is on the way says so, in time; the leader reads it until she is there', async () => {
      const coming = { kind: 'ON_THE_WAY' };
      expect((await say(walker, { ...coming, ...times() })).body.code).toBe('attendance.not_yet');
      server().clock.set(new Date(now() + 120 * MINUTE_MS));
      [walker, leader] = [await server().as('曾叔叔'), await server().as('罗阿姨')];
      expect((await entry()).arrival).toBeNull();
      expect((await say(walker, { kind: 'LATE', ...times() })).body.fields?.[0]?.path).toBe('minutes');
      await good(say(walker, { kind: 'LATE', minutes: 10, ...times(4) }));
      expect((await entry()).arrival).toMatchObject({ kind: 'LATE', minutes: 10 });
      const both = [say(walker, { ...coming, ...times(1) }), say(walker, { ...coming, ...times(2) })];
      expect((await Promise.all(both)).map(({ status }) => status)).toEqual([200, 200]);
      // An older word that comes in later does not count.
      const { said } = await good(say(walker, { kind: 'LATE', minutes: 20, ...times(3) }));
      expect(said).toMatchObject({ kind: 'ON_THE_WAY', minutes: null });
      expect(said!.says).toMatch(/^18:59 说在路上了$/);
      const stranger = await server().as('谢女士');
      expect((await say(stranger, { ...coming, ...times() })).status).toBe(404);
      const { people } = await roster();
      for (const { signupId, me } of [...people].sort((a, b) => Number(b.me) - Number(a.me)))
        if (me || signupId === (await entry()).signupId)
          await good(
            leader.post(`/api/v1/shifts/${shiftId}/roster/${signupId}/tick`, { action: 'IN', ...times() }),
          );
      expect((await entry()).arrival).toBeNull();
      expect((await say(walker, { ...coming, ...times() })).body.code).toBe('attendance.already_here');
    });

    it('are walked once by whoever leads the shift, and by nobody else', async () => {
      [community, worker] = [await server().as('钟女士'), await server().as('谢女士')];
      const { plans, round, over } = await good(ofShift());
      expect([plans.map(({ title }) => title), round, over]).toEqual([['厚德路夜巡'], null, []]);
      expect((await ofShift(walker)).status).toBe(404);
      expect((await good(community.get<Routes>(PATH))).routes.map(({ kind }) => kind)).toContain('TEAM');
      const [plan] = plans;
      expect((await start(walker, plan!.id)).status).toBe(404);
      expect((await start(leader, (await anyGridRoute()).id)).status).toBe(404);
      const begun = await Promise.all([start(leader, plan!.id), start(leader, plan!.id)]);
      // The community answers for the task too: it goes on with the same round.
      begun.push(await start(community, plan!.id));
      expect(new Set(begun.map(({ body }) => body.id)).size).toBe(1);
      const { id } = begun[0]!.body;
      await good(step(leader, id, 'visits', { stopId: plan!.stops[0]!.id }));
      await good(step(community, id, 'visits', { stopId: plan!.stops[1]!.id }));
      expect((await step(walker, id, 'visits', { stopId: plan!.stops[2]!.id })).status).toBe(404);
      const item = {
        tile: 'fire-lane',
        text: '消防门锁了',
        outcome: 'FILED',
        photoIds: [],
        afterPhotoIds: [],
      };
      const found = await good(
        step(leader, id, 'items', { ...item, id: randomUUID(), stopId: plan!.stops[1]!.id }),
      );
      const request = await good(
        community.get<Schemas['RequestDetailView']>(`/api/v1/requests/${found.items[0]!.requestId!}`),
      );
      expect(request.timeline.at(-1)!.who).not.toMatch(/网格员/);
      await good(step(leader, id, 'finish'));
      expect(await good(ofShift())).toMatchObject({ round: null, over: [{ id, visits: 2, items: 1 }] });
      expect((await good(leader.get<Round>(`/api/v1/patrol/rounds/${id}`))).visits).toHaveLength(2);
      expect((await walker.get(`/api/v1/patrol/rounds/${id}`)).status).toBe(404);
    });
  });

  const anyGridRoute = async (): Promise<Plan> =>
    (await good(worker.get<Schemas['PatrolTodayView']>('/api/v1/patrol/today'))).plans[0]!;
});
