import TestUtils from '@tarojs/test-utils-react';
import { TestServer, type Seen } from '../../../test/server';
import { control, eventually, key, openPage, signInAs, wait, words } from '../../../test/staff';

const utils = new TestUtils();
const server = new TestServer();
const DUE = new Date(Date.now() + 600_000).toISOString();

const card = (id: string, title: string, createdAt: string) => ({
  id,
  number: `ZG20261120-00000${id}`,
  title,
  tile: 'lighting',
  tileLabel: '路灯、楼道灯',
  serviceCode: null,
  matter: null,
  tier: 'BIG',
  urgent: false,
  status: 'ACCEPTED',
  statusLabel: '已受理',
  place: {
    address: '大公路',
    lat: 25.85,
    lng: 114.94,
    communityCode: null,
    communityName: null,
    gridName: null,
  },
  createdAt,
  supporters: 0,
  dueAt: DUE,
  late: 'OK',
});
const waiting = [
  card('1', '垃圾没人收', '2026-11-20T02:00:00Z'),
  card('2', '垃圾堆了两天', '2026-11-20T01:00:00Z'),
  card('3', '后门的垃圾', '2026-11-20T03:00:00Z'),
];
const detail = (id: string) => ({
  ...(waiting.find((one) => one.id === id) ?? waiting[0]),
  text: '说的话',
  photos: [],
  orders: [],
  visibility: 'PUBLIC',
  reporter: '曾先生',
  questions: [],
  suspension: null,
  can: ['dispatch', 'merge', 'reclassify'],
});
const tile = (name: string, label: string) => ({
  tile: name,
  label,
  hint: '',
  icon: 'trash-2',
  keywords: [],
});

function answer({ path, method }: Seen) {
  if (method === 'POST')
    return path.includes('/requests/3/merge')
      ? { status: 409, body: { code: 'request.changed', detail: '刚刚有人动过这件事，请刷新看看。' } }
      : { body: {} };
  if (path.includes('/counts'))
    return { body: { accept: 0, dispatch: 3, verify: 0, returned: 0, late: 0, soon: 0 } };
  if (path.includes('/queue')) return { body: { items: waiting, nextCursor: null, total: 3, more: false } };
  if (path.includes('/matters'))
    return { body: [{ code: 'MATTER:06010', label: '暴露垃圾', kindLabel: '事项', handle: '4 小时' }] };
  if (path.endsWith('/services'))
    return { body: [tile('lighting', '路灯、楼道灯'), tile('rubbish', '垃圾、脏乱')] };
  if (path.includes('/similar'))
    return {
      body: [{ request: waiting[1], likeness: 62, reason: '同一类，离这里 60 米，说的也像' }],
    };
  if (['/units', '/areas', '/filters', '/regions'].some((part) => path.includes(part))) return { body: [] };
  return { body: detail(path.split('/').pop() ?? '') };
}
const sent = (part: string) =>
  server.seen.filter(({ path, method }) => method === 'POST' && path.includes(part));

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

test('C puts the kind right, down to the exact matter with its own limit', async () => {
  await eventually(() => control('类别：路灯、楼道灯'));
  await eventually(() => {
    if (!words().includes('是哪一类事？')) key('c');
    expect(words()).toContain('垃圾、脏乱');
  });
  utils.fireEvent.click(control('垃圾、脏乱'));
  await eventually(() => control('暴露垃圾'));
  expect(words()).toContain('事项，4 小时办好');
  utils.fireEvent.click(control('暴露垃圾'));
  utils.fireEvent.click(control('换过去'));
  await eventually(() => expect(sent('/reclassify')).toHaveLength(1));
  expect(sent('/reclassify')[0]?.body).toEqual({ tile: 'rubbish', serviceCode: 'MATTER:06010' });
});

test('M proposes what may be the same, with distance and how alike the words are', async () => {
  await eventually(() => {
    if (!words().includes('和哪一件是同一件事？')) key('m');
    expect(words()).toContain('同一类，离这里 60 米，说的也像，说的话有 62% 一样');
  });
});

test('several of the list become one: the first reported is kept, and what failed is said', async () => {
  utils.fireEvent.click(control('多选'));
  const box = (name: string) => document.querySelector<HTMLElement>(`[aria-label="选中：${name}"]`)!;
  for (const { title } of waiting) utils.fireEvent.click(box(title));
  await eventually(() => expect(words()).toContain('选了 3 件'));
  utils.fireEvent.click(control('并案'));
  await eventually(() => control('把另外 2 件并过去'));
  utils.fireEvent.click(control('把另外 2 件并过去'));
  await eventually(() => expect(words()).toContain('1 件并到「垃圾堆了两天」了'));
  expect(words()).toContain('「后门的垃圾」没并成：刚刚有人动过这件事');
  expect(sent('/merge').map(({ path, body }) => [path, body])).toEqual([
    ['/api/v1/requests/1/merge', { intoId: '2' }],
    ['/api/v1/requests/3/merge', { intoId: '2' }],
  ]);
});
