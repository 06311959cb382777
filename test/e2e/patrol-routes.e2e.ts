import type { components } from '@linli/shared';
import { good, type Problem } from '../support/requests.js';
import { type Caller, describeEachServer } from '../support/server.js';

type Schemas = components['schemas'];
type Route = Schemas['RouteView'];
type Routes = Schemas['RoutesView'];
type Plan = Schemas['PatrolPlanView'];

const PATH = '/api/v1/patrol/routes';

describeEachServer('routes of patrols', (server) => {
  let community: Caller;
  let worker: Caller;
  let grid: string;
  beforeAll(async () => {
    community = await server().as('钟女士');
    worker = await server().as('谢女士');
    grid = (await good(community.get<Routes>(PATH))).routes[0]!.regionCode;
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
});
