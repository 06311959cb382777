import { phone } from '../../../test/phone';
import { type Answer, TestServer } from '../../../test/server';
import { card, duty, inMinutes, mine, problem, task, volunteer } from '../../../test/volunteer-samples';
import { usePreferences } from '@/lib/preferences';

const server = new TestServer();
const FULL = problem(409, 'task.full', '名额已满，可以先排队，有人不去就轮到您。');
const cards = [
  card({ id: 'a', title: '送午饭', obstacle: '这个时间您已经有别的安排了' }),
  card({ id: 'b', title: '陪老人复查', signupMode: 'OFFER' }),
  card({ id: 'c', title: '夜间巡查', signupMode: 'APPROVAL' }),
];
let answers: Record<string, Answer>;

beforeAll(async () => {
  await server.start();
  server.answer = ({ path }) => answers[path.split('?')[0] ?? ''] ?? { body: [] };
  answers = {};
  await phone.start();
});
afterAll(() => server.stop());
beforeEach(() => {
  server.seen.length = 0;
  answers = {
    '/api/v1/volunteer/me': { body: volunteer() },
    '/api/v1/matching/for-me': { body: cards },
    '/api/v1/tasks/b/claim': FULL,
    '/api/v1/tasks/b/waitlist': {
      body: task({ id: 'b', title: '陪老人复查', mySignup: mine({ status: 'WAITLISTED', waitPlace: 2 }) }),
    },
  };
});
const openTab = () => phone.open('/tabs/volunteer/index');

test('hours first; only the best match is solid; what I cannot take says why', async () => {
  await openTab();
  expect(phone.texts('.hours-head__number')).toEqual(['126']);
  expect(phone.says('二星志愿者')).toBe(true);
  expect(phone.all('.button--red').map((one) => one.getAttribute('aria-label'))).toEqual([
    '我来：陪老人复查',
  ]);
  expect(phone.texts('.task-card .button__why')).toEqual(['这个时间您已经有别的安排了']);
  expect(phone.texts('.task-card .button').pop()).toBe('我想去');
});

test('a task that filled up offers its waiting line in place, and says my place in it', async () => {
  await openTab();
  await phone.tap('我来：陪老人复查');
  await phone.until(() => phone.says('名额已满'));
  expect(server.of('/api/v1/tasks/b/claim')[0]?.body).toEqual({ roleId: card().roleId });
  await phone.tap('排队');
  await phone.until(() => phone.says('您排第 2 位，有人不去就轮到您'));
  expect(server.of('/api/v1/tasks/b/waitlist')).toHaveLength(1);
  expect(phone.says('名额已满')).toBe(false);
});

test('what I cannot take is not asked for', async () => {
  await openTab();
  await phone.tap('我来：送午饭，这个时间您已经有别的安排了');
  await phone.wait(150);
  expect(server.seen.filter(({ method }) => method === 'POST')).toEqual([]);
});

test('a filter asks the server for that kind', async () => {
  await openTab();
  await phone.tap('今天明天');
  await phone.until(() => server.of('/api/v1/matching/for-me?filter=soon').length === 1);
  expect(phone.control('今天明天').getAttribute('aria-pressed')).toBe('true');
});

test('large text: two tasks, then one more, each with one button', async () => {
  usePreferences.getState().setLarge(true);
  await openTab();
  await phone.until(() => phone.all('.large-task').length === 2);
  await phone.tap('再看 1 件');
  expect(phone.texts('.large-task__button')).toEqual(['看一看', '我来', '我想去']);
  usePreferences.getState().setLarge(false);
});

test('somebody who is no volunteer yet may look, and is told how to become one', async () => {
  answers['/api/v1/volunteer/me'] = { body: volunteer({ registered: false }) };
  answers['/api/v1/tasks/near'] = { body: cards };
  await openTab();
  await phone.until(() => phone.all('.task-card').length === 3);
  expect(phone.control('登记成志愿者')).toBeTruthy();
  expect(phone.all('.task-card .button')).toEqual([]);
  expect(server.of('/api/v1/matching/for-me')).toEqual([]);
});

describe('a place that was kept for me', () => {
  const kept = duty({ taskId: 'k', title: '送明白卡', answerUntil: inMinutes(90) });
  const OVER = problem(409, 'task.turn_over', '回话的时间过了，名额让给了下一位。想来可以再排队。');
  beforeEach(() => {
    answers['/api/v1/volunteer/me'] = { body: volunteer({ keptPlaces: [kept] }) };
    answers['/api/v1/tasks/k/confirm-place'] = {
      body: task({ id: 'k', title: '送明白卡', mySignup: mine() }),
    };
    answers['/api/v1/tasks/k/cancel-signup'] = { body: task({ id: 'k', title: '送明白卡' }) };
  });
  const first = () => phone.texts('.volunteer-top')[0] ?? '';

  test.each([false, true])('stands first, and one tap takes it (large text: %s)', async (large) => {
    usePreferences.getState().setLarge(large);
    await openTab();
    expect(first()).toContain('轮到您了');
    expect(first()).toContain('前回一声');
    expect(first()).toContain('不回也不扣什么');
    answers['/api/v1/volunteer/me'] = { body: volunteer() };
    await phone.tap('我来：送明白卡');
    await phone.until(() => phone.says('报上名了'));
    expect(phone.all('.invite')).toEqual([]);
    expect(server.of('/api/v1/tasks/k/confirm-place')).toHaveLength(1);
    usePreferences.getState().setLarge(false);
  });

  test('one tap lets it go, and nothing is held against me', async () => {
    await openTab();
    answers['/api/v1/volunteer/me'] = { body: volunteer() };
    await phone.tap('这次不去：送明白卡');
    await phone.until(() => phone.says('让给下一位了，不记您什么'));
    expect(server.of('/api/v1/tasks/k/cancel-signup')).toHaveLength(1);
  });

  test('too late is said on the card', async () => {
    answers['/api/v1/tasks/k/confirm-place'] = OVER;
    await openTab();
    await phone.tap('我来：送明白卡');
    await phone.until(() => phone.texts('.invite')[0]?.includes('回话的时间过了') ?? false);
  });
});
