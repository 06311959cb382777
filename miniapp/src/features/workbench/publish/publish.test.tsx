import TestUtils from '@tarojs/test-utils-react';
import { TestServer } from '../../../../test/server';
import { control, eventually, openPage, signInAs, type, wait, words } from '../../../../test/staff';
import type { Detail } from '../workbench.api';
import { bodyOf, emptyForm, fromRequest, problemsOf } from './form';

const NOW = Date.parse('2026-11-20T10:00:00+08:00');
const point = { lat: 25.85, lng: 114.94 };
const good = {
  ...emptyForm(NOW),
  title: '楼栋夜间巡查',
  summary: '看消防通道',
  meetingPoint: '社区门口',
  riskNote: '夜里路黑',
};

test('a form that says all has no problems and becomes the task in China time', () => {
  expect(problemsOf(good, point, NOW)).toEqual({});
  expect(bodyOf(good, point, 'r1')).toMatchObject({
    startAt: '2026-11-21T11:30:00.000Z',
    endAt: '2026-11-21T13:30:00.000Z',
    lat: 25.85,
    requestId: 'r1',
    roles: [{ name: '队长', demand: 1 }, { name: '巡查员' }],
  });
  expect(bodyOf(good, point, undefined)).not.toHaveProperty('privateDetails');
});

test.each([
  ['title', { title: '一二三四五六七八九十一二三四' }],
  ['summary', { summary: ' ' }],
  ['when', { end: '19:30' }],
  ['when', { date: '2026-11-20', start: '09:00', end: '11:00' }],
  ['when', { date: '' }],
  ['where', { meetingPoint: '' }],
  ['roles', { roles: [] }],
  ['riskNote', { riskNote: '' }],
])('%s is said to be wrong', (question, change) => {
  expect(Object.keys(problemsOf({ ...good, ...change }, point, NOW))).toEqual([question]);
});

test('without a point the task has no place', () => {
  expect(problemsOf(good, undefined, NOW)).toHaveProperty('where');
});

test('the door of someone who asks for help is told only to those who come', () => {
  const place = { address: '8 号 2 栋 301', communityName: '厚德路社区' };
  const request = {
    title: '买菜',
    text: '腿不便',
    kind: 'HELP',
    visibility: 'PRIVATE',
    place,
  } as unknown as Detail;
  expect(fromRequest(request)).toMatchObject({
    meetingPoint: '厚德路社区门口',
    privateDetails: '8 号 2 栋 301',
  });
  const open = fromRequest({ ...request, kind: 'REPORT', visibility: 'PUBLIC' });
  expect([open.meetingPoint, open.privateDetails]).toEqual(['8 号 2 栋 301', '']);
});

test('an unfinished task is not sent; what is missing is said beside it, and what is written stays', async () => {
  const utils = new TestUtils();
  const server = new TestServer();
  await server.start();
  // Nothing anywhere: also the lists of the page that opens first.
  server.answer = () => ({ body: [] });
  signInAs('DISPATCHER', ['workbench.read', 'task.publish']);
  await utils.createApp();
  await wait(400);
  await openPage('/features/workbench/pages/publish');
  type('做什么', '看消防通道');
  utils.fireEvent.click(control('发出去'));
  await eventually(() => expect(words()).toContain('给任务起个名字'));
  expect(words()).toContain('有什么危险、要带什么，先说清楚。');
  expect(words()).not.toContain('说一句做什么，60 个字以内。');
  expect(server.of('/api/v1/tasks')).toEqual([]);
  expect(localStorage.getItem('kept:publish:new')).toContain('看消防通道');
  await server.stop();
}, 60_000);
