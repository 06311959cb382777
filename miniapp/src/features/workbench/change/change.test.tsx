import TestUtils from '@tarojs/test-utils-react';
import { type Answer, TestServer } from '../../../../test/server';
import { control, eventually, openPage, signInAs, type, wait, words } from '../../../../test/staff';
import { inMinutes, problem, slot, task } from '../../../../test/volunteer-samples';
import { emptyForm } from '../publish/form';
import { changed, difference, rebase, seriesChange, taskChange } from './difference';

const before = {
  ...emptyForm(),
  title: '夜间巡查',
  summary: '看灯',
  date: '2026-12-04',
  meetingPoint: '社区门口',
  riskNote: '路黑',
};
const point = { lat: 25.8, lng: 114.9 };

test('only what is other is sent, and a space at the end is nothing', () => {
  const now = { ...before, summary: '看灯 ', end: '22:00', insured: false };
  expect(changed(before, now, false)).toEqual(['when', 'insured']);
  expect(taskChange({ before, now, point, seen: 'a' })).toEqual({
    startAt: '2026-12-04T11:30:00.000Z',
    endAt: '2026-12-04T14:00:00.000Z',
    insured: false,
    seen: 'a',
  });
  expect(seriesChange({ before, now: { ...now, date: '2026-12-11' }, point, seen: 'a' })).toEqual({
    from: '2026-12-11',
    minutes: 150,
    insured: false,
    seen: 'a',
  });
  expect(difference(before, now, true)[0]).toMatchObject({ before: '19:30–21:30', now: '19:30–22:00' });
});

test('the day from which a series changes is no change by itself', () => {
  expect(changed(before, { ...before, date: '2026-12-11' }, true)).toEqual([]);
  expect(changed(before, { ...before, date: '2026-12-11' }, false)).toEqual(['when']);
});

test('what somebody else changed comes in, what I changed stays', () => {
  const theirs = { ...before, title: '巡查', meetingPoint: '学校门口' };
  const mine = { ...before, meetingPoint: '老槐树下', riskNote: '带手电' };
  expect(rebase(before, theirs, mine, false)).toEqual({
    ...theirs,
    meetingPoint: '老槐树下',
    riskNote: '带手电',
  });
});

describe('on the page', () => {
  const utils = new TestUtils();
  const server = new TestServer();
  const published = (change: Parameters<typeof task>[0] = {}) =>
    task({
      id: 't',
      startAt: inMinutes(3000),
      endAt: inMinutes(3120),
      can: ['change'],
      revision: 'r1',
      ...change,
    });
  const says = {
    tasks: 1,
    people: 3,
    asksAgain: false,
    clashing: 0,
    kept: [],
    words: '请先看清楚',
    sentence: '会告诉 3 位，名额不变。',
  };
  let answers: Record<string, Answer> = {};

  beforeAll(async () => {
    await server.start();
    server.answer = ({ path }) => answers[path.split('?')[0] ?? ''] ?? { body: [] };
    signInAs('DISPATCHER', ['workbench.read', 'task.publish']);
    await utils.createApp();
    await wait(400);
  });
  afterAll(() => server.stop());
  beforeEach(() => {
    server.seen.length = 0;
    localStorage.clear();
    signInAs('DISPATCHER', ['workbench.read', 'task.publish']);
    answers = {
      '/api/v1/tasks/t': { body: published() },
      '/api/v1/tasks/t/change/preview': { body: says },
      '/api/v1/tasks/t/change': { body: published({ revision: 'r2' }) },
    };
  });

  const open = async () => {
    await openPage('/features/workbench/pages/change?id=t');
    await eventually(() => expect(words()).toContain('还没有改什么'));
  };

  test('what changes and who is told stands there before it is sent', async () => {
    await open();
    type('先说清楚', '请带手电。');
    await eventually(() => expect(words()).toContain('会告诉 3 位，名额不变。'));
    expect(words()).toContain('原来：夜里路黑，要爬 6 层楼。');
    expect(words()).toContain('报了名的：刘阿姨');
    expect(server.of('/api/v1/tasks/t/change')).toEqual([]);
    utils.fireEvent.click(control('就这样改，告诉 3 位'));
    await eventually(() => expect(words()).toContain('改好了'));
    expect(server.of('/api/v1/tasks/t/change').map(({ body }) => body)).toEqual([
      { riskNote: '请带手电。', seen: 'r1' },
    ]);
  });

  test('changed meanwhile: what they did is shown, what I typed stays, and the next try builds on theirs', async () => {
    await open();
    answers['/api/v1/tasks/t/change/preview'] = problem(
      409,
      'task.changed_meanwhile',
      '刚才有人改过这个任务',
    );
    answers['/api/v1/tasks/t'] = {
      body: published({ revision: 'r2', meetingPoint: '学校门口', roles: [slot({ demand: 5 })] }),
    };
    type('先说清楚', '请带手电。');
    await eventually(() => expect(words()).toContain('刚才有人也改了这个任务'));
    expect(words()).toContain('改成：学校门口');
    answers['/api/v1/tasks/t/change/preview'] = { body: says };
    utils.fireEvent.click(control('知道了，接着改'));
    await eventually(() => expect(words()).toContain('会告诉 3 位'));
    utils.fireEvent.click(control('就这样改'));
    await eventually(() => expect(words()).toContain('改好了'));
    expect(server.of('/api/v1/tasks/t/change').map(({ body }) => body)).toEqual([
      { riskNote: '请带手电。', seen: 'r2' },
    ]);
  });

  test('nothing is sent while nothing is other', async () => {
    await open();
    utils.fireEvent.click(control('就这样改'));
    await wait(100);
    expect(server.of('/api/v1/tasks/t/change')).toEqual([]);
  });
});
