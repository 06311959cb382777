import TestUtils from '@tarojs/test-utils-react';
import { TestServer, type Seen } from '../../../test/server';
import { control, eventually, openPage, type, wait, words } from '../../../test/staff';
import { clustersOf, type Spot } from './spots';

const utils = new TestUtils();
const server = new TestServer();
const square = [
  [114.93, 25.85],
  [114.95, 25.85],
  [114.95, 25.87],
  [114.93, 25.87],
];
const pin = (id: string, lng: number, distance: number) => ({
  id,
  title: `事情${id}`,
  tileLabel: '路灯',
  icon: 'bulb',
  lat: 25.86,
  lng,
  distance,
});
const pins = [pin('a', 114.94, 20), pin('b', 114.94001, 30), pin('c', 114.958, 1800)];
const card = (id: string, distance: number | null) => ({
  id,
  title: `事情${id}`,
  statusLabel: '正在修',
  createdAt: new Date().toISOString(),
  distance,
  place: { communityName: '厚德路社区' },
});
const task = {
  id: 't',
  shiftId: 's',
  title: '晚上巡楼',
  startAt: new Date().toISOString(),
  lat: 25.86,
  lng: 114.92,
  distance: 2000,
  missing: 2,
};
let found: object[] = [];

function answer({ path }: Seen) {
  if (path.includes('/nearby/pins')) return { body: pins };
  if (path.includes('/nearby')) return { body: [card('a', 20), card('b', 30), card('c', 1800)] };
  if (path.includes('/tasks/near')) return { body: [task] };
  if (path.includes('/requests/search'))
    return { body: { items: found, nextCursor: null, total: found.length, more: false } };
  if (path.includes('/areas'))
    return { body: [{ code: '360702', name: '章贡区', level: 'DISTRICT', rings: [square] }] };
  if (path.includes('/regions')) return { body: [{ code: '360702002', name: '赣江街道' }] };
  return { body: [] };
}

beforeAll(async () => {
  await server.start();
  server.answer = answer;
  await utils.createApp();
  await wait(400);
  await openPage('/features/nearby/pages/index');
}, 20_000);
afterAll(() => server.stop());

test('without asking for the position: the district, its things on a map and the same in a list', async () => {
  await eventually(() => expect(words()).toContain('事情c'));
  expect(words()).toContain('晚上巡楼');
  expect(words()).toContain('3 件在办，1 个要帮手');
  const asked = server.seen.find(({ path }) => path.includes('/nearby/pins'));
  expect(asked?.path).toContain('lat=25.86');
  expect(asked?.path).toContain('radius=3000');
  expect(document.querySelectorAll('.spot').length).toBeGreaterThan(1);
});

test('two that stand together are one mark that opens both', async () => {
  const mark = document.querySelector<HTMLElement>('.spot--many');
  expect(mark?.getAttribute('aria-label')).toBe('这里有 2 件，点开看');
  utils.fireEvent.click(mark!);
  await eventually(() => expect(document.querySelector('[role=dialog]')?.textContent).toContain('事情b'));
  utils.fireEvent.click(document.querySelector('[role=dialog] [aria-label="关上"]')!);
  await eventually(() => expect(document.querySelector('[role=dialog]')).toBeNull());
});

test('only what needs hands, and the list alone', async () => {
  utils.fireEvent.click(control('要帮手的'));
  await eventually(() => expect(words()).not.toContain('事情a'));
  expect(words()).toContain('晚上巡楼');
  utils.fireEvent.click(control('列表'));
  await eventually(() => expect(document.querySelector('.nearby-map')).toBeNull());
  utils.fireEvent.click(control('全部'));
});

test('a search that finds nothing gives other words and two ways to a person', async () => {
  type('搜大家反映的事，比如：路灯', '换煤气罐');
  await eventually(() => expect(words()).toContain('没找到“换煤气罐”'));
  expect(words()).toContain('找人帮忙');
  found = [card('x', null)];
  utils.fireEvent.click(control('下水道'));
  await eventually(() => expect(words()).toContain('事情x'));
  expect(words()).toContain('找到 1 件');
});

test('clusters keep every spot, the nearest gives the place', () => {
  const spot = (id: string, lng: number, distance: number): Spot => ({
    kind: 'request',
    id,
    title: id,
    lat: 0,
    lng,
    distance,
  });
  const view = { width: 400, height: 400, x: (lng: number) => lng, y: () => 200 };
  const clusters = clustersOf(
    [spot('far', 120, 9), spot('near', 100, 1), spot('alone', 300, 2), spot('out', 900, 3)],
    view,
  );
  expect(clusters.map(({ x, spots }) => [x, spots.map(({ id }) => id)])).toEqual([
    [100, ['near', 'far']],
    [300, ['alone']],
  ]);
});
