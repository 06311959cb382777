import TestUtils from '@tarojs/test-utils-react';
import { TestServer, type Seen } from '../../../test/server';
import { control, eventually, openPage, signInAs, wait, words } from '../../../test/staff';

const utils = new TestUtils();
const server = new TestServer();
const NOW = new Date().toISOString();

const chen = { personId: 'chen', name: '陈阿姨', unitName: null };
const spot = (id: string, name: string, given: object = {}) => ({
  id,
  name,
  gridCode: '360702002001001',
  gridName: '第一网格',
  lat: 25.8,
  lng: 114.9,
  needed: 2,
  missing: 0,
  cause: null,
  people: [chen, { ...chen, personId: 'liu', name: '刘叔叔' }],
  ...given,
});
const empty = spot('2', '4 栋', { missing: 2, people: [], cause: '3 公里内没有可派的人。' });
let plan = {
  id: 'plan',
  title: '台风天楼栋包保',
  regionCode: '360702002001',
  regionName: '厚德路社区',
  target: 'BUILDING',
  targetLabel: '楼栋',
  perPlace: 2,
  cap: 2,
  reach: 3000,
  status: 'READY',
  statusLabel: '已排好',
  reckoning: false,
  error: null,
  people: 30,
  places: 2,
  wanted: 4,
  missing: 2,
  empty: 1,
  summary: '还有 1 栋楼一个人也没有，共差 2 人次。',
  tookMs: 20,
  absent: 0,
  createdAt: NOW,
  reckonedAt: NOW,
  appliedAt: null as string | null,
  can: ['apply', 'end', 'absence'],
};

function answer({ path, method }: Seen) {
  if (method === 'POST' && path.endsWith('/apply'))
    plan = { ...plan, status: 'APPLIED', statusLabel: '正在执行', appliedAt: NOW, can: ['end', 'absence'] };
  if (path.includes('/mine'))
    return {
      body: [
        {
          planId: 'plan',
          title: plan.title,
          summary: '您负责3 栋。',
          spots: method === 'POST' ? [] : ['3 栋'],
          absent: method === 'POST',
        },
      ],
    };
  if (path.includes('/spots'))
    return {
      body: { items: path.includes('missing') ? [empty] : [spot('1', '3 栋'), empty], nextCursor: null },
    };
  if (path.includes('/people')) return { body: { items: [], nextCursor: null } };
  if (method === 'GET') return { body: { items: [plan], nextCursor: null } };
  return { body: plan };
}
const writes = () => server.seen.filter(({ method }) => method !== 'GET');

beforeAll(async () => {
  await server.start();
  server.answer = answer;
  signInAs('COMMUNITY_ADMIN', ['coverage.manage']);
  await utils.createApp();
  await wait(400);
  await openPage('/features/coverage/pages/desk');
}, 20_000);
afterAll(() => server.stop());

test('what misses somebody comes first, with its cause', async () => {
  await eventually(() => expect(words()).toContain('3 公里内没有可派的人。'));
  await eventually(() => expect(words()).toContain('每一处谁负责'));
  expect(words().indexOf('还差 2 人次')).toBeLessThan(words().indexOf('每一处谁负责'));
});

test('it is put in force by one button', async () => {
  utils.fireEvent.click(control('就这么办，通知大家'));
  await eventually(() => expect(words()).toContain('正在执行'));
  expect(writes().map(({ path }) => path)).toEqual(['/api/v1/coverage/plans/plan/apply']);
});

test('a name is tapped to say that she cannot come, with a sentence', async () => {
  utils.fireEvent.click(await eventually(() => control('陈阿姨')));
  utils.fireEvent.click(await eventually(() => control('换人接上')));
  await eventually(() => expect(words()).toContain('请写一句'));
  expect(writes()).toHaveLength(1);
  utils.fireEvent.click(control('她能来'));
});

test('a plan is asked for with a name and somebody to take', async () => {
  await openPage('/features/coverage/pages/new');
  utils.fireEvent.click(await eventually(() => control('排出来看看')));
  await eventually(() => expect(words()).toContain('请起个名字'));
  utils.fireEvent.click(control('这里登记的志愿者'));
  utils.fireEvent.click(control('网格员'));
  await eventually(() => expect(words()).toContain('请至少选一种人'));
  expect(writes()).toHaveLength(1);
});

test('a neighbour sees what she answers for', async () => {
  await openPage('/features/coverage/pages/mine');
  await eventually(() => expect(words()).toContain('您负责3 栋。'));
  utils.fireEvent.click(control('我暂时来不了'));
  await eventually(() => control('请别人接上'));
});
