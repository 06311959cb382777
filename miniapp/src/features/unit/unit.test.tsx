import Taro from '@tarojs/taro';
import TestUtils from '@tarojs/test-utils-react';
import { sendDone } from '@/lib/done-sender';
import { doneOf, patchDone, useDone } from '@/lib/done-store';
import { TestServer, type Answer, type Seen } from '../../../test/server';
import { control, eventually, field, openPage, signInAs, type, wait, words } from '../../../test/staff';

const utils = new TestUtils();
const server = new TestServer();
const DUE = new Date(Date.now() + 86_400_000).toISOString();
const order = {
  id: 'o1',
  status: 'TAKEN',
  dispatchedAt: DUE,
  takenAt: DUE,
  takeDueAt: DUE,
  dueAt: DUE,
  late: 'OK',
  can: ['done', 'return'],
  request: {
    id: 'r1',
    title: '楼道灯不亮',
    text: '看不见台阶',
    address: '12 号',
    evidenceRequired: true,
    photos: [],
  },
};
let written: (seen: Seen) => Answer;
const posts = () => server.seen.filter(({ method }) => method === 'POST');
const headers = () => posts().map(({ headers: all }) => all['idempotency-key']);

beforeAll(async () => {
  await server.start();
  server.answer = (seen) => {
    if (seen.method === 'POST') return written(seen);
    if (seen.path.includes('box=done')) return { body: [] };
    return { body: seen.path.includes('box=open') ? [order] : order };
  };
  signInAs('HANDLER', ['order.handle']);
  await utils.createApp();
  await wait(400);
}, 20_000);
afterAll(() => server.stop());
beforeEach(() => {
  server.seen.length = 0;
});

test('without an after-photo and words nothing is handed in, and each says so in its place', async () => {
  await openPage('/features/unit/pages/orders');
  await eventually(() => control('修好了，交上去'));
  utils.fireEvent.click(control('修好了，交上去'));
  await eventually(() => expect(words()).toContain('还差一张修好的照片'));
  expect(words()).toContain('写一句做了什么。');
  expect(posts()).toEqual([]);
});

test('without a network it is stored with the time of the tap, and sent once when the network is back', async () => {
  written = () => ({ status: 503 });
  patchDone('o1', { text: '换了灯泡', photos: [{ id: 'p', kept: 'k', fileId: 'f1' }] });
  const before = Date.now();
  await eventually(() => control('修好了，交上去'));
  utils.fireEvent.click(control('修好了，交上去'));
  await eventually(() => expect(words()).toContain('有网自动交'));
  await eventually(() => expect(doneOf('o1')?.state).toBe('pending'));
  const tapped = Date.parse(doneOf('o1')?.doneAt ?? '');
  expect(tapped).toBeGreaterThanOrEqual(before);

  written = () => ({ body: order });
  expect(await Promise.all([sendDone('o1'), sendDone('o1')])).toEqual(['sent', 'sent']);
  const once = [
    '/api/v1/orders/o1/done',
    { text: '换了灯泡', photoIds: ['f1'], doneAt: new Date(tapped).toISOString() },
  ];
  expect(posts().map(({ path, body }) => [path, body])).toEqual([once, once]);
  expect(headers()[0]).toBe(headers()[1]);
  expect(useDone.getState().reports).toEqual([]);
});

test('a report that the server refuses stays writable, with the sentence of the refusal', async () => {
  written = () => ({ status: 409, body: { code: 'x', detail: '这张单已经退回了。' } });
  patchDone('o1', { text: '换了灯泡', photos: [{ id: 'p', kept: 'k', fileId: 'f1' }] });
  await eventually(() => control('修好了，交上去'));
  utils.fireEvent.click(control('修好了，交上去'));
  await eventually(() => expect(words()).toContain('这张单已经退回了。'));
  expect(field('做了什么').value).toBe('换了灯泡');
});

test('what is written about a return survives a failure and a closed page, and goes out with its reason', async () => {
  written = () => ({ status: 500 });
  await openPage('/features/unit/pages/return-order?id=o1');
  utils.fireEvent.click(control('不归我们管'));
  utils.fireEvent.click(control('退给派单员'));
  await eventually(() => expect(words()).toContain('写一句该归谁'));
  expect(posts()).toEqual([]);
  type('该归谁（一句就行）', '归轻化公司');
  utils.fireEvent.click(control('退给派单员'));
  await eventually(() => expect(posts()).toHaveLength(1));
  await eventually(() => expect(words()).toContain('没办成'));

  await Taro.navigateBack();
  await wait(500);
  await openPage('/features/unit/pages/return-order?id=o1');
  expect(field('该归谁（一句就行）').value).toBe('归轻化公司');
  written = () => ({ body: order });
  utils.fireEvent.click(control('退给派单员'));
  await eventually(() => expect(words()).toContain('退给派单员了'));
  expect(posts()[1]?.body).toEqual({ reason: '不归我们管。该归：归轻化公司' });
});
