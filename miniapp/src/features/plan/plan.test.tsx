import TestUtils from '@tarojs/test-utils-react';
import { TestServer, type Seen } from '../../../test/server';
import { control, eventually, key, openPage, signInAs, wait, words } from '../../../test/staff';

const utils = new TestUtils();
const server = new TestServer();
const START = new Date(Date.now() + 86_400_000).toISOString();

const seat = (personId: string, surname: string, extra = false) => ({
  personId,
  surname,
  displayName: `${surname}阿姨`,
  cost: 0.24,
  pinned: false,
  extra,
});
const place = (id: string, title: string, given: object = {}) => ({
  id,
  slotId: `slot-${id}`,
  taskId: `task-${id}`,
  title,
  roleName: '陪伴',
  meetingPoint: '厚德路社区',
  startAt: START,
  missing: 1,
  waiting: 0,
  confidence: 97,
  seats: [seat('chen', '陈'), seat('liu', '刘', true)],
  cause: null,
  remedy: null,
  status: 'READY',
  sendAt: null,
  asked: 2,
  note: null,
  ...given,
});
const gap = place('1', '抬轮椅', {
  confidence: 0,
  seats: [],
  asked: 0,
  cause: '附近符合要求的 4 位今晚都有事',
  remedy: { rule: 'DISTANCE', metres: 3000, gain: 2, sentence: '放宽到 3 公里，多 2 人' },
});
const desk = {
  regionCode: '360702002001',
  regionName: '厚德路社区',
  running: false,
  failure: null,
  plan: {
    id: 'plan',
    regionName: '厚德路社区',
    status: 'READY',
    startedAt: START,
    endedAt: START,
    solveMs: 1800,
    people: 40,
    pairs: 90,
    proven: true,
    gap: 0,
    figures: { missing: 2, placed: 1, walkMinutes: 8, again: 1, mostAsked: 2, toSend: 2 },
    places: [gap, place('2', '陪一位老人复查')],
    histogram: [61, 118, 74, 22, 6].map((people, times) => ({ times, people })),
  },
};
const reason = {
  ...seat('chen', '陈'),
  reason: '离得 300 米，上次也去了',
  terms: [{ code: 'again', sentence: '上次也是她', value: -0.5 }],
};
const detail = (id: string) => ({
  id,
  people: id === '2' ? [reason] : [],
  others: [{ personId: 'qiu', surname: '邱', displayName: '邱叔叔', cost: 1.12, sentence: '走 25 分钟' }],
  exclusions: [{ rule: 'OVERLAP', label: '那时候有别的安排', people: 4 }],
  wishes: [],
  how: null,
});

function answer({ path, method }: Seen) {
  if (path.includes('/what-if'))
    return {
      body: {
        placed: 1,
        missing: 1,
        shortBefore: 1,
        shortAfter: 0,
        moved: 0,
        added: [],
        sentence: '这里 1 人能排满',
      },
    };
  if (path.includes('/send')) return { body: desk.plan };
  if (method === 'PUT') return { status: 204, body: undefined };
  if (path.includes('/places/')) return { body: detail(path.split('/').pop() ?? '') };
  return { body: desk };
}
const writes = () => server.seen.filter(({ method }) => method !== 'GET');

beforeAll(async () => {
  await server.start();
  server.answer = answer;
  window.innerWidth = 1440;
  signInAs('COMMUNITY_ADMIN', ['plan.manage']);
  await utils.createApp();
  await wait(400);
  await openPage('/features/plan/pages/index');
}, 20_000);
afterAll(() => server.stop());

test('the gap comes first with its cause and remedy, and why her is open beside it', async () => {
  await eventually(() => expect(words()).toContain('为什么是陈阿姨'));
  await eventually(() => expect(words()).toContain('离得 300 米，上次也去了'));
  const said = words();
  expect(said.indexOf('抬轮椅')).toBeLessThan(said.indexOf('陪一位老人复查'));
  expect(said).toContain('附近符合要求的 4 位今晚都有事');
  expect(said).toContain('已证明没有更好的排法');
  expect(said).toContain('−0.50');
  expect(said).toContain('61 人合适却还没轮上');
});

test('the remedy is asked as a question, and nothing is changed by it', async () => {
  utils.fireEvent.click(control('放宽到 3 公里，多 2 人'));
  await eventually(() => expect(words()).toContain('这里 1 人能排满'));
  expect(writes().map(({ path, body }) => [path, body])).toEqual([
    ['/api/v1/plans/plan/what-if', { slotId: 'slot-1', rule: 'DISTANCE', metres: 3000 }],
  ]);
  expect(words()).toContain('那时候有别的安排');
});

test('J goes on, P decides on her and has the plan computed anew', async () => {
  key('j');
  await eventually(() => control('就定她'));
  key('p');
  await eventually(() => expect(writes()).toHaveLength(3));
  expect(writes()[1]).toMatchObject({
    method: 'PUT',
    body: { slotId: 'slot-2', personId: 'chen', kind: 'PIN' },
  });
  expect(writes()[2]).toMatchObject({ method: 'POST', path: '/api/v1/plans' });
});

test('the invitations go out by one button', async () => {
  // Off while the plan is computed anew.
  await eventually(() => expect(control('发出 2 个邀请').getAttribute('aria-disabled')).toBeNull());
  utils.fireEvent.click(control('发出 2 个邀请'));
  await eventually(() => expect(writes().at(-1)?.path).toBe('/api/v1/plans/plan/send'));
});
