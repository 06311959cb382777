import TestUtils from '@tarojs/test-utils-react';
import { TestServer, type Seen } from '../../../test/server';
import { control, eventually, openPage, signInAs, wait, words } from '../../../test/staff';

const utils = new TestUtils();
const server = new TestServer();
let accepted = false;

const detail = () => ({
  id: '1',
  number: 'ZG20261120-000001',
  title: '楼梯扶手松了',
  text: '会晃',
  tier: 'BIG',
  urgent: false,
  place: { address: '厚德路 20 号' },
  createdAt: '2026-11-20T02:00:00Z',
  supporters: 2,
  dueAt: null,
  late: 'OK',
  photos: [],
  orders: [],
  questions: [],
  suspension: null,
  visibility: 'PUBLIC',
  reporter: '曾叔叔（已实名）',
  status: accepted ? 'ACCEPTED' : 'SUBMITTED',
  can: accepted ? ['dispatch'] : ['accept'],
});
const unit = {
  unitId: 'u1',
  name: '荣达物业',
  kindLabel: '物业',
  reasons: ['管这个小区'],
  onTimeRate: 94,
  openOrders: 5,
  suggested: true,
  dueAt: '2026-11-24T09:30:00Z',
  workingHours: 14,
};

function answer({ path, method }: Seen) {
  if (method === 'POST') {
    accepted = true;
    return { body: {} };
  }
  if (path.includes('/units')) return { body: [unit] };
  return { body: detail() };
}

beforeAll(async () => {
  await server.start();
  server.answer = answer;
  window.innerWidth = 390;
  signInAs('COMMUNITY_ADMIN', ['workbench.read', 'request.accept', 'request.dispatch']);
  await utils.createApp();
  await wait(400);
  await openPage('/features/workbench/pages/index?id=1');
}, 20_000);
afterAll(() => server.stop());

test('on a phone, what was taken in can be given out at once, without going back to the list', async () => {
  await eventually(() => control('收下').click());
  await eventually(() => expect(words()).toContain('收下了，'));
  control('现在就派').click();
  await eventually(() => control('派给荣达物业'));
  expect(words()).toContain('楼梯扶手松了');
  expect(words()).toContain('曾叔叔和另外 2 位会收到消息');
});
