import { phone } from '../../../test/phone';
import { type Answer, TestServer } from '../../../test/server';
import { inMinutes, mine, problem, slot, task } from '../../../test/volunteer-samples';

const server = new TestServer();
const FULL = problem(409, 'task.full', '名额已满，可以先排队，有人不去就轮到您。');
let answers: Record<string, Answer> = {};
const shown = (change: Parameters<typeof task>[0]) => ({ body: task({ id: 't', ...change }) });
const openTask = () => phone.open('/features/task/pages/detail?id=t');
/** Presses the main button, once it is there. */
const press = async (): Promise<void> => {
  await phone.until(() => phone.texts('.action-bar .button').length > 0);
  await phone.tap(phone.texts('.action-bar .button')[0] ?? '');
};

beforeAll(async () => {
  await server.start();
  server.answer = ({ path }) => answers[path.split('?')[0] ?? ''] ?? { body: [] };
  await phone.start();
});
afterAll(() => server.stop());
beforeEach(() => {
  server.seen.length = 0;
  answers = { '/api/v1/tasks/t': shown({}) };
});

test('one tap takes the place; the page says so and offers check-in and a way out', async () => {
  answers['/api/v1/tasks/t/claim'] = shown({ mySignup: mine(), can: ['cancelSignup', 'checkIn'] });
  await openTask();
  expect(phone.says('夜里路黑，要爬 6 层楼。')).toBe(true);
  expect(phone.texts('.task-i-am__role')).toEqual(['巡查员']);
  await press();
  await phone.until(() => phone.says('报上名了，您当巡查员'));
  expect(phone.texts('.action-bar .button')).toEqual(['去不了了', '去签到']);
});

test('full under my finger: the sentence stands in the bar, one tap queues, my place is told', async () => {
  answers['/api/v1/tasks/t/claim'] = FULL;
  answers['/api/v1/tasks/t/waitlist'] = shown({
    mySignup: mine({ status: 'WAITLISTED', waitPlace: 3 }),
    can: ['cancelSignup'],
  });
  await openTask();
  await press();
  await phone.until(() => phone.says('名额已满'));
  answers['/api/v1/tasks/t'] = answers['/api/v1/tasks/t/waitlist'];
  await phone.tap('先排队');
  await phone.until(() => phone.says('您排第 3 位'));
  expect(server.of('/api/v1/tasks/t/waitlist')[0]?.body).toEqual({ roleId: slot().id });
  expect(phone.says('名额已满')).toBe(false);
  expect(phone.texts('.action-bar .button')).toEqual(['不排了']);
});

test.each([
  ['before the cut-off it leaves no trace', 60, '不留记录'],
  ['after it, it says that it counts as late', -60, '会记一次临时不去'],
])('giving the place away asks once: %s', async (_, minutes, words) => {
  const cancelUntil = inMinutes(minutes);
  answers['/api/v1/tasks/t'] = shown({ cancelUntil, mySignup: mine(), can: ['cancelSignup'] });
  answers['/api/v1/tasks/t/cancel-signup'] = shown({});
  await openTask();
  await phone.tap('去不了了');
  expect(phone.texts('[role=dialog]')[0]).toContain(words);
  expect(server.of('/api/v1/tasks/t/cancel-signup')).toHaveLength(0);
  await phone.tap('确定不去');
  await phone.until(() => phone.says('名额让出来了'));
  expect(phone.all('[role=dialog]')).toEqual([]);
});

test('private details stand only where the server gave them', async () => {
  await openTask();
  expect(phone.says('只给您看的')).toBe(false);
  answers['/api/v1/tasks/t'] = shown({ mySignup: mine(), privateDetails: '7 栋 2 单元 301' });
  await openTask();
  expect(phone.texts('.task-private')).toEqual(['7 栋 2 单元 301']);
});

test('an open invitation is answered here, yes or no', async () => {
  answers['/api/v1/tasks/t'] = shown({ offerId: 'o', can: [] });
  answers['/api/v1/offers/o/accept'] = shown({ mySignup: mine(), can: ['cancelSignup'] });
  await openTask();
  expect(phone.texts('.action-bar .button')).toEqual(['这次不去', '我来']);
  await phone.tap('我来');
  await phone.until(() => phone.says('报上名了'));
  expect(server.of('/api/v1/tasks/t/claim')).toHaveLength(0);
});

test('an invitation turned down is taken away, and nothing is held against me', async () => {
  answers['/api/v1/tasks/t'] = shown({ offerId: 'o', can: [] });
  answers['/api/v1/offers/o/decline'] = { body: undefined };
  await openTask();
  answers['/api/v1/tasks/t'] = shown({});
  await phone.tap('这次不去');
  await phone.until(() => phone.says('好的，这次不去。不扣什么'));
  expect(server.of('/api/v1/offers/o/decline')).toHaveLength(1);
  await phone.until(() => !phone.says('社区请您来'));
});

test('somebody who is no volunteer yet is led to registration; another obstacle is said', async () => {
  answers['/api/v1/tasks/t'] = shown({ can: [], roleId: null, obstacle: '先登记成为志愿者，一分钟就好' });
  await openTask();
  expect(phone.texts('.action-bar .button')).toEqual(['登记成志愿者']);
  answers['/api/v1/tasks/t'] = shown({ can: [], roleId: null, obstacle: '离您 5 公里，比您愿意走的远' });
  await openTask();
  expect(phone.texts('.action-bar')).toEqual(['离您 5 公里，比您愿意走的远']);
});

test('an organiser agrees to an applicant and then sees her in', async () => {
  const applicant = { signupId: 's1', surname: '曾', displayName: '曾叔叔', roleName: '调解员' };
  answers['/api/v1/tasks/t'] = shown({ can: ['lead'], applicants: [applicant] });
  answers['/api/v1/signups/s1/approve'] = shown({ can: ['lead'] });
  await openTask();
  await phone.tap('同意：曾叔叔');
  await phone.until(() => !phone.says('等您点头的'));
  expect(server.of('/api/v1/signups/s1/approve')).toHaveLength(1);
  expect(phone.texts('.action-bar .button')).toEqual(['签到名单']);
});

test('what failed is said in the bar, and the button stays', async () => {
  answers['/api/v1/tasks/t/claim'] = problem(409, 'task.overlap', '这个时间您已经有别的安排了。');
  await openTask();
  await phone.tap(phone.texts('.action-bar .button')[0] ?? '');
  await phone.until(() => phone.texts('.action-bar [role=alert]').length === 1);
  expect(phone.texts('.action-bar [role=alert]')).toEqual(['这个时间您已经有别的安排了。']);
  expect(phone.texts('.action-bar .button')).toHaveLength(1);
});
