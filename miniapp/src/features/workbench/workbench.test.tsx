import TestUtils from '@tarojs/test-utils-react';
import { TestServer, type Seen } from '../../../test/server';
import { control, eventually, field, key, openPage, signInAs, wait, words } from '../../../test/staff';

const utils = new TestUtils();
const server = new TestServer();
const DUE = new Date(Date.now() + 600_000).toISOString();

const place = {
  address: '大公路 21 号',
  lat: null,
  lng: null,
  communityCode: null,
  communityName: null,
  gridName: null,
};
const card = (id: string, title: string) => ({
  id,
  number: `ZG20261120-00000${id}`,
  title,
  tier: 'BIG',
  urgent: false,
  place,
  createdAt: DUE,
  supporters: 0,
  dueAt: DUE,
  late: 'OK',
});
let waiting = [card('1', '下水道堵了'), card('2', '路灯不亮'), card('3', '井盖翘起')];
const detail = (id: string) => ({
  ...waiting.find((one) => one.id === id),
  text: '说的话',
  photos: [],
  orders: [],
  questions: [],
  suspension: null,
  visibility: 'PUBLIC',
  reporter: '曾先生',
  status: 'ACCEPTED',
  can: id === '3' ? ['accept', 'reject', 'ask'] : ['dispatch', 'ask'],
});
const unit = (unitId: string, name: string, suggested: boolean) => ({
  unitId,
  name,
  kindLabel: '物业',
  reasons: ['管这个小区'],
  onTimeRate: 94,
  openOrders: 5,
  suggested,
  dueAt: DUE,
  workingHours: 8,
});

function answer({ path, method }: Seen) {
  if (method === 'POST') return { body: {} };
  if (path.includes('/counts'))
    return { body: { accept: 0, dispatch: waiting.length, verify: 0, returned: 0, late: 0, soon: 0 } };
  if (path.includes('/queue')) return { body: { items: waiting, nextCursor: null, total: waiting.length } };
  if (path.includes('/units')) return { body: [unit('u1', '荣达物业', true), unit('u2', '市政中心', false)] };
  if (path.includes('/areas') || path.includes('/filters')) return { body: [] };
  return { body: detail(path.split('/').pop() ?? '') };
}
const writes = () => server.seen.filter(({ method }) => method === 'POST');

beforeAll(async () => {
  await server.start();
  server.answer = answer;
  window.innerWidth = 1440;
  signInAs('DISPATCHER', ['workbench.read', 'request.accept', 'request.dispatch']);
  await utils.createApp();
  await wait(400);
  await openPage('/features/workbench/pages/index');
}, 20_000);
afterAll(() => server.stop());

test('the most urgent one is open, with the suggested unit chosen and its reason', async () => {
  await eventually(() => expect(words()).toContain('派给荣达物业'));
  expect(control('荣达物业').getAttribute('aria-checked')).toBe('true');
  expect(words()).toContain('管这个小区');
});

test('keys pressed while searching are letters, not commands', async () => {
  key('d', field('搜编号、地点、说的话'));
  await wait(100);
  expect(writes()).toEqual([]);
});

test('J goes to the next one, 2 chooses the second unit, D gives it out once and the queue moves on', async () => {
  key('j');
  await eventually(() => expect(document.querySelector('.decision__title')?.textContent).toBe('路灯不亮'));
  await eventually(() => control('市政中心'));
  key('2');
  await eventually(() => control('派给市政中心'));
  waiting = waiting.filter(({ id }) => id !== '2');
  key('d');
  key('d');
  await eventually(() => expect(words()).toContain('派给市政中心了。'));
  expect(writes().map(({ path, body }) => [path, body])).toEqual([
    ['/api/v1/requests/2/dispatch', { orders: [{ unitId: 'u2' }] }],
  ]);
  await eventually(() => expect(document.querySelector('.decision__title')?.textContent).toBe('井盖翘起'));
});

test('X asks for a reason; without one nothing is refused', async () => {
  // The keys follow the matter on the right one render later, so a key may have to be pressed again.
  await eventually(() => {
    if (!words().includes('为什么不受理？')) key('x');
    expect(words()).toContain('为什么不受理？');
  });
  utils.fireEvent.click(control('不受理，告诉居民'));
  await eventually(() => expect(words()).toContain('先选一个原因，或者写一句。'));
  expect(writes()).toHaveLength(1);
  utils.fireEvent.click(control('已经有人报过'));
  utils.fireEvent.click(control('不受理，告诉居民'));
  await eventually(() => expect(writes()).toHaveLength(2));
  expect(writes()[1]?.body).toEqual({ reason: '这件事已经有人反映，正在办' });
});
