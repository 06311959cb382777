import { signInAs } from '../../../test/staff';
import { TestServer, type Answer, type Seen } from '../../../test/server';
import { roundHere } from './round';
import { addStep, keepToday, patchStep, rewriteItem, stepOf, usePatrolStore } from './store';
import { retryStep, sendPatrol } from './sender';
import type { ItemContent, PatrolStep, PatrolToday } from './types';
import { readStored } from '../storage';

const server = new TestServer();
const ROUND = 'r1';
const AT = '2026-11-20T07:00:00.000Z';

const round = (id = ROUND) => ({
  id,
  planId: 'p1',
  title: '厚德路第 3 网格',
  unit: '栋',
  walker: '谢女士',
  startedAt: AT,
  finishedAt: null,
  stops: 2,
  visits: [],
  items: [],
  clockNote: null,
});
const stop = (id: string, name: string) => ({
  id,
  name,
  address: '厚德路 16 号',
  kind: 'BUILDING',
  checks: [],
  lat: null,
  lng: null,
  lastVisitAt: null,
  lastFound: null,
});
const today = (change: Partial<PatrolToday> = {}): PatrolToday => ({
  plans: [
    {
      id: 'p1',
      title: '厚德路第 3 网格',
      unit: '栋',
      everyDays: 7,
      generated: true,
      stops: [stop('s1', '3 栋'), stop('s2', '4 栋')],
    },
  ],
  round: null,
  ...change,
});
const mine = { personId: 'me', roundId: ROUND };
const item = (change: Partial<ItemContent> = {}): ItemContent => ({
  stopId: 's1',
  tile: 'fire-lane',
  text: '消防门锁了',
  outcome: 'FILED',
  photos: [],
  afterPhotos: [],
  ...change,
});
const stored = () => readStored<PatrolStep[]>('patrol-steps') ?? [];
const states = () => usePatrolStore.getState().steps.map(({ kind, state }) => `${kind} ${state}`);
const paths = () => server.seen.map(({ path }) => path.replace('/api/v1/patrol/rounds', ''));
const refuse = (seen: Seen, word: string): Answer | undefined =>
  seen.path.endsWith(word)
    ? {
        status: 400,
        body: {
          code: 'request.invalid',
          detail: '有几处没填对',
          fields: [{ path: 'tile', detail: '没有这一类' }],
        },
      }
    : undefined;

/** A round as it is walked: begun, one stop seen, something found, done. */
function walk(): void {
  addStep({ ...mine, kind: 'start', planId: 'p1' });
  addStep({ ...mine, kind: 'visit', stopId: 's1', name: '3 栋' });
  addStep({ ...mine, kind: 'item', item: item() });
  addStep({ ...mine, kind: 'finish' });
}

beforeAll(async () => {
  await server.start();
  signInAs('GRID_WORKER', ['patrol.walk']);
});
afterAll(() => server.stop());
beforeEach(() => {
  server.seen.length = 0;
  server.answer = () => ({ body: round() });
  usePatrolStore.setState({ steps: [], today: undefined, cut: false });
});

test('what is done is on the phone at once, and goes out in its order, each with both times', async () => {
  walk();
  expect(stored().map(({ kind }) => kind)).toEqual(['start', 'visit', 'item', 'finish']);
  await sendPatrol();
  expect(paths()).toEqual(['', '/r1/visits', '/r1/items', '/r1/finish']);
  for (const { body } of server.seen) {
    const { at, sentAt } = body as { at: string; sentAt: string };
    expect(Date.parse(at)).toBeLessThanOrEqual(Date.parse(sentAt));
  }
  expect([usePatrolStore.getState().steps, stored()]).toEqual([[], []]);
});

test('without a network everything waits; later it goes in the same order, the same ids and times of the taps', async () => {
  server.answer = () => ({ status: 503 });
  walk();
  await sendPatrol();
  expect(states()).toEqual(['start waiting', 'visit waiting', 'item waiting', 'finish waiting']);
  expect([server.seen.length, usePatrolStore.getState().cut]).toEqual([1, true]);
  const tapped = usePatrolStore.getState().steps.map(({ at }) => at);
  const { id } = usePatrolStore.getState().steps[2]!;
  server.seen.length = 0;
  server.answer = () => ({ body: round() });
  await sendPatrol();
  expect(paths()).toEqual(['', '/r1/visits', '/r1/items', '/r1/finish']);
  expect(server.seen.map(({ body }) => (body as { at: string }).at)).toEqual(tapped);
  expect(server.seen[2]?.body).toMatchObject({ id, text: '消防门锁了' });
  expect(usePatrolStore.getState().cut).toBe(false);
});

test('sent twice at once, each step flies once', async () => {
  walk();
  await Promise.all([sendPatrol(), sendPatrol(), sendPatrol()]);
  expect(server.seen).toHaveLength(4);
});

test('an answer that got lost: the step is sent again under its id, and only that one', async () => {
  let answers = 0;
  server.answer = () => (++answers === 2 ? { status: 504 } : { body: round() });
  walk();
  await sendPatrol();
  expect(states()).toEqual(['visit waiting', 'item waiting', 'finish waiting']);
  await sendPatrol();
  expect(paths()).toEqual(['', '/r1/visits', '/r1/visits', '/r1/items', '/r1/finish']);
});

test('closed in the middle of a sending, the app begins with that step again', () => {
  walk();
  const [, visit] = usePatrolStore.getState().steps;
  patchStep(visit!.id, { state: 'sending' });
  jest.isolateModules(() => {
    const again = jest.requireActual<typeof import('./store')>('./store');
    const { steps } = again.usePatrolStore.getState();
    expect(steps.map(({ kind, state }) => `${kind} ${state}`)).toEqual([
      'start waiting',
      'visit waiting',
      'item waiting',
      'finish waiting',
    ]);
    expect(steps[1]).toMatchObject({ id: visit!.id, at: visit!.at });
  });
});

test('a refused finding stays with its reason, the others go on, and corrected it goes out under its id', async () => {
  server.answer = (seen) => refuse(seen, 'items') ?? { body: round() };
  walk();
  await sendPatrol();
  expect([paths(), states()]).toEqual([['', '/r1/visits', '/r1/items', '/r1/finish'], ['item refused']]);
  const [step] = usePatrolStore.getState().steps;
  expect(step?.error).toBe('没有这一类');
  server.answer = () => ({ body: round() });
  rewriteItem(step!.id, item({ tile: 'rubbish' }));
  await sendPatrol();
  expect(server.seen.at(-1)?.body).toMatchObject({ id: step!.id, tile: 'rubbish' });
  expect(usePatrolStore.getState().steps).toEqual([]);
});

test('a step over which the server stumbles three times makes way, and can be tried again', async () => {
  server.answer = (seen) => (seen.path.endsWith('visits') ? { status: 500 } : { body: round() });
  walk();
  for (let n = 0; n < 3; n++) await sendPatrol();
  expect(states()).toEqual(['visit refused']);
  server.answer = () => ({ body: round() });
  await retryStep(usePatrolStore.getState().steps[0]!.id);
  expect(states()).toEqual([]);
});

test('a session to renew keeps everything waiting; another person on this phone never sends it', async () => {
  server.answer = () => ({ status: 401, body: { code: 'auth.required', detail: '请先登录。' } });
  walk();
  await sendPatrol();
  expect(states()[0]).toBe('start waiting');
  signInAs('GRID_WORKER', ['patrol.walk']);
  server.seen.length = 0;
  server.answer = () => ({ body: round() });
  usePatrolStore.setState({
    steps: usePatrolStore.getState().steps.map((step) => ({ ...step, personId: 'other' })),
  });
  await sendPatrol();
  expect(server.seen).toEqual([]);
});

test('a round that is under way elsewhere is gone on with: what follows belongs to it', async () => {
  server.answer = () => ({ body: round('r2') });
  walk();
  await sendPatrol();
  expect(paths()).toEqual(['', '/r2/visits', '/r2/items', '/r2/finish']);
});

test('photos that arrived are not sent again', async () => {
  addStep({ ...mine, kind: 'item', item: item({ photos: [{ id: 'p', kept: 'k', fileId: 'f1' }] }) });
  await sendPatrol();
  expect(server.seen.map(({ path }) => path)).toEqual(['/api/v1/patrol/rounds/r1/items']);
  expect(server.seen[0]?.body).toMatchObject({ photoIds: ['f1'], afterPhotoIds: [] });
});

test('the phone shows what the server does not know yet', () => {
  keepToday('me', today());
  addStep({ ...mine, kind: 'start', planId: 'p1' });
  addStep({ ...mine, kind: 'visit', stopId: 's1', name: '3 栋' });
  const found = addStep({ ...mine, kind: 'item', item: item() });
  const here = () => roundHere(usePatrolStore.getState().today?.data, usePatrolStore.getState().steps);
  expect(here()).toMatchObject({ id: ROUND, items: [{ id: found.id, waiting: true }] });
  expect([...(here()?.visits.keys() ?? [])]).toEqual(['s1']);
  expect(stepOf(found.id)?.kind).toBe('item');
  addStep({ ...mine, kind: 'finish' });
  expect(here()).toBeUndefined();
});
