import { randomUUID } from 'node:crypto';
import type { components } from '@linli/shared';
import { upload } from '../support/pictures.js';
import { type Detail, good, type Problem } from '../support/requests.js';
import { type Caller, describeEachServer } from '../support/server.js';

type Schemas = components['schemas'];
type Round = Schemas['PatrolRoundView'];
type Today = Schemas['PatrolTodayView'];
type Plan = Schemas['PatrolPlanView'];

const MINUTE_MS = 60_000;

describeEachServer('patrol', (server) => {
  let worker: Caller;
  let community: Caller;
  let plan: Plan;

  const now = (): number => server().clock.now().getTime();
  const iso = (minutesAgo = 0): string => new Date(now() - minutesAgo * MINUTE_MS).toISOString();
  const times = (minutesAgo = 0) => ({ at: iso(minutesAgo), sentAt: iso() });
  const today = (): Promise<Today> => good(worker.get<Today>('/api/v1/patrol/today'));
  const step = (id: string, name: string, body: object, who = worker) =>
    who.post<Round & Problem>(`/api/v1/patrol/rounds/${id}/${name}`, body);
  const start = (id: string, planId = plan.id, minutesAgo = 0) =>
    worker.post<Round & Problem>('/api/v1/patrol/rounds', { id, planId, ...times(minutesAgo) });
  const found = (change: object = {}): Schemas['PatrolItemBody'] => ({
    id: randomUUID(),
    stopId: plan.stops[2]!.id,
    tile: 'fire-lane',
    text: '消防门锁了',
    outcome: 'FILED',
    photoIds: [],
    afterPhotoIds: [],
    ...times(),
    ...change,
  });
  const fresh = async (): Promise<string> => {
    const { round } = await today();
    if (round) await good(step(round.id, 'finish', times()));
    const id = randomUUID();
    await good(start(id));
    return id;
  };

  beforeAll(async () => {
    worker = await server().as('谢女士');
    community = await server().as('钟女士');
    const { plans, round } = await today();
    plan = plans.find(({ id }) => id === round!.planId)!;
  });

  it('of the demo is under way, marked as made up, and may be read by who answers for the grid', async () => {
    const { plans, round } = await today();
    expect([plans.length, plan.generated, plan.unit, plan.stops.length]).toEqual([5, true, '栋', 10]);
    expect([round!.visits.length, round!.items.length, round!.finishedAt]).toEqual([6, 1, null]);
    expect([round!.items[0]!.photos.length, round!.items[0]!.afterPhotos.length]).toEqual([1, 1]);
    expect(plan.stops[0]!.checks.length).toBeGreaterThan(1);
    expect((await good(community.get<Round>(`/api/v1/patrol/rounds/${round!.id}`))).walker).toBe('谢女士');
    const stranger = await server().as('陈阿姨');
    expect((await stranger.get(`/api/v1/patrol/rounds/${round!.id}`)).status).toBe(404);
    expect((await stranger.get('/api/v1/patrol/today')).status).toBe(403);
  });

  it('begins once, however often and from however many phones it is begun', async () => {
    const id = await fresh();
    const again = await Promise.all([start(id), start(randomUUID()), start(randomUUID())]);
    expect(again.map(({ status, body }) => [status, body.id])).toEqual(again.map(() => [200, id]));
    expect((await today()).round!.id).toBe(id);
  });

  it('counts a stop once, at the time of the tap, and remembers it for the route', async () => {
    const id = await fresh();
    const [stop] = plan.stops;
    const sent = await Promise.all(
      [5, 5, 3].map((minutes) => step(id, 'visits', { stopId: stop!.id, ...times(minutes) })),
    );
    expect(sent.map(({ status }) => status)).toEqual([200, 200, 200]);
    const round = await good(worker.get<Round>(`/api/v1/patrol/rounds/${id}`));
    expect(round.visits).toHaveLength(1);
    const stops = (await today()).plans.find((one) => one.id === plan.id)!.stops;
    expect(stops[0]!.lastVisitAt).toBe(round.visits[0]!.at);
    // An older visit that comes in later does not make it look older.
    const second = plan.stops[1]!.id;
    await good(step(id, 'visits', { stopId: second, ...times(1) }));
    const rows = (await today()).plans.find((one) => one.id === plan.id)!.stops;
    expect(rows[1]!.lastVisitAt! > rows[0]!.lastVisitAt!).toBe(true);
  });

  it('files what was found as a request under the hat of the grid worker, once', async () => {
    const id = await fresh();
    const photo = await upload(worker);
    const item = found({ photoIds: [photo], lat: plan.stops[2]!.lat!, lng: plan.stops[2]!.lng! });
    const sent = await Promise.all([
      step(id, 'items', item),
      step(id, 'items', item),
      step(id, 'items', item),
    ]);
    expect(sent.map(({ status }) => status)).toEqual([200, 200, 200]);
    const { items } = await good(worker.get<Round>(`/api/v1/patrol/rounds/${id}`));
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({ id: item.id, outcome: 'FILED', tileLabel: expect.any(String) });
    expect(items[0]!.photos.map((one) => one.id)).toEqual([photo]);
    const request = await good(community.get<Detail>(`/api/v1/requests/${items[0]!.requestId!}`));
    expect(request).toMatchObject({ status: 'SUBMITTED', tile: 'fire-lane', text: '消防门锁了' });
    expect(request.place.communityName).toBe('厚德路社区');
    expect(request.timeline.at(-1)!.who).toBe('网格员谢女士');
    // A phone that was set up anew tells it again under another id.
    const told = { ...found({ text: '消防门 锁了！' }), id: randomUUID() };
    expect((await good(step(id, 'items', told))).items).toHaveLength(1);
    expect((await good(step(id, 'items', found({ text: '二楼也锁了' })))).items).toHaveLength(2);
    const next = await fresh();
    expect(next).not.toBe(id);
    const stop = (await today()).plans.find((one) => one.id === plan.id)!.stops[2]!;
    expect(stop.lastFound).toBe('二楼也锁了');
  });

  it('records what was put right on the spot with both pictures, and makes no request of it', async () => {
    const id = await fresh();
    const body = (change: object = {}) =>
      found({ outcome: 'HANDLED', tile: 'rubbish', text: '纸箱堆在楼道', ...change });
    const bare = await step(id, 'items', body());
    expect([bare.status, bare.body.fields?.map(({ path }) => path)]).toEqual([
      400,
      ['handledText', 'photoIds', 'afterPhotoIds'],
    ]);
    const photos = { photoIds: [await upload(worker)], afterPhotoIds: [await upload(worker)] };
    const round = await good(step(id, 'items', body({ ...photos, handledText: '和住户一起搬走了' })));
    const [item] = round.items;
    expect(item).toMatchObject({ outcome: 'HANDLED', requestId: null, handledText: '和住户一起搬走了' });
    expect([item!.photos.length, item!.afterPhotos.length]).toEqual([1, 1]);
  });

  it('keeps both times of a phone whose clock is wrong, and says so', async () => {
    const id = await fresh();
    const wrong = { at: iso(130), sentAt: iso(125) };
    const round = await good(step(id, 'visits', { stopId: plan.stops[4]!.id, ...wrong }));
    expect(Math.abs(Date.parse(round.visits[0]!.at) - (now() - 5 * MINUTE_MS))).toBeLessThan(MINUTE_MS);
    expect(round.clockNote).toMatch(/慢了 2 小时 5 分/);
  });

  it('takes late arrivals of a finished round, and nothing after three days', async () => {
    const id = await fresh();
    const done = await good(step(id, 'finish', times()));
    expect(done.finishedAt).not.toBeNull();
    expect(await good(step(id, 'finish', times()))).toEqual(done);
    expect((await good(step(id, 'visits', { stopId: plan.stops[0]!.id, ...times(10) }))).visits).toHaveLength(
      1,
    );
    const time = server().clock.now();
    server().clock.set(new Date(time.getTime() + 73 * 60 * MINUTE_MS));
    try {
      const phone = await server().as('谢女士');
      const late = await step(id, 'items', found(), phone);
      expect([late.status, late.body.code]).toEqual([409, 'patrol.round_over']);
    } finally {
      server().clock.set(null);
    }
    expect((await today()).round).toBeNull();
  });

  it.each<[string, object, number]>([
    ['a category that does not exist', { tile: 'moon' }, 400],
    ['no words', { text: ' ' }, 400],
    ['a stop of another route', { stopId: randomUUID() }, 404],
    ['somebody else’s picture', { photoIds: [randomUUID()] }, 422],
    ['a picture of afterwards for the community', { afterPhotoIds: [randomUUID()] }, 400],
    ['a time without a zone', { at: '2026-11-20T08:00:00' }, 400],
  ])('refuses %s and keeps nothing', async (_, change, status) => {
    const id = await fresh();
    const answer = await step(id, 'items', found(change));
    expect(answer.status).toBe(status);
    expect((await today()).round!.items).toEqual([]);
  });

  it('is walked only by those whose grid it is', async () => {
    const id = await fresh();
    const other = await server().as('person:guo');
    expect((await step(id, 'visits', { stopId: plan.stops[0]!.id, ...times() }, other)).status).toBe(404);
    const foreign = { id: randomUUID(), planId: plan.id, ...times() };
    expect((await other.post('/api/v1/patrol/rounds', foreign)).status).toBe(404);
    const outside = await good(step(id, 'items', found({ lat: 39.9, lng: 116.4, text: '定位飘了' })));
    const { requestId } = outside.items[0]!;
    const request = await good(community.get<Detail>(`/api/v1/requests/${requestId!}`));
    expect(request.place.communityName).toBe('厚德路社区');
  });

  it('is listed page by page, and shows the community what was not seen lately', async () => {
    const first = await good(worker.get<Schemas['RoundPageView']>('/api/v1/patrol/rounds?limit=3'));
    const rest = await good(
      worker.get<Schemas['RoundPageView']>(`/api/v1/patrol/rounds?limit=100&cursor=${first.nextCursor!}`),
    );
    const all = [...first.items, ...rest.items];
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(all.map(({ startedAt }) => startedAt)).toEqual(
      all
        .map(({ startedAt }) => startedAt)
        .sort()
        .reverse(),
    );
    const covered = await good(community.get<Schemas['CoverageView'][]>('/api/v1/patrol/coverage'));
    expect(covered.map(({ kind }) => kind).sort()).toEqual([...Array<string>(5).fill('GRID'), 'TEAM']);
    expect(covered[0]).toMatchObject({ title: '厚德路第 5 网格', seen: 0 });
    expect(covered[0]!.overdue.map(({ days }) => days)).toEqual([
      null,
      null,
      null,
      null,
      20,
      20,
      20,
      20,
      20,
      20,
    ]);
    const shares = covered.map(({ seen, stops }) => seen / stops);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect((await worker.get('/api/v1/patrol/coverage')).status).toBe(403);
  });
});
