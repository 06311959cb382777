import { phone } from '../../../test/phone';
import { type Answer, TestServer } from '../../../test/server';
import { entry, inMinutes, mine, problem, rosterOf, task } from '../../../test/volunteer-samples';
import { codeIn } from './use-checkin';

const server = new TestServer();
let answers: Record<string, Answer> = {};
let codes = 0;
const shown = (change: Parameters<typeof task>[0]) => ({
  body: task({ id: 't', shiftId: 's', startAt: inMinutes(5), endAt: inMinutes(125), ...change }),
});

beforeAll(async () => {
  await server.start();
  server.answer = ({ path }) => {
    const at = path.split('?')[0] ?? '';
    if (at === '/api/v1/shifts/s/code' && !answers[at])
      return { body: { code: `code-${++codes}`, expiresAt: inMinutes(0.02), seconds: 1 } };
    return answers[at] ?? { body: [] };
  };
  await phone.start();
});
afterAll(() => server.stop());
beforeEach(() => {
  server.seen.length = 0;
  answers = {};
});

const checkin = () => phone.open('/features/task/pages/checkin?id=t');
const leader = () => phone.open('/features/task/pages/leader-checkin?id=t');

test('a code is itself, or stands in an address', () => {
  expect(codeIn(' abc.def ')).toBe('abc.def');
  expect(codeIn('https://x.cn/s?id=1&code=a%2Bb#top')).toBe('a+b');
});

test('not here yet: the state first, an expired code is refused in place, the next one checks in', async () => {
  answers['/api/v1/tasks/t'] = shown({ mySignup: mine(), can: ['checkIn'] });
  answers['/api/v1/attendance/scan'] = problem(422, 'attendance.code_expired', '这个码过期了，请再扫一次。');
  await checkin();
  expect(phone.says('还没签到')).toBe(true);
  await phone.write('队长手机上的码', 'old');
  await phone.tap('签到');
  await phone.until(() => phone.says('这个码过期了，请再扫一次。'));
  answers['/api/v1/attendance/scan'] = { body: {} };
  answers['/api/v1/tasks/t'] = shown({ mySignup: mine({ checkedInAt: inMinutes(-43) }), can: ['checkIn'] });
  await phone.write('队长手机上的码', 'fresh');
  await phone.tap('签到');
  await phone.until(() => phone.says('已签到'));
  expect(server.of('/api/v1/attendance/scan').map(({ body }) => body)).toMatchObject([
    { code: 'old' },
    { code: 'fresh' },
  ]);
  expect(phone.texts('.served__number')).toEqual(['43']);
  expect(phone.says('忘了也不要紧')).toBe(true);
});

test('without a code nothing is sent, and it says what is missing', async () => {
  answers['/api/v1/tasks/t'] = shown({ mySignup: mine() });
  await checkin();
  await phone.tap('签到');
  expect(phone.texts('[role=alert]')).toEqual(['请先填上队长手机上的码。']);
  expect(server.of('/api/v1/attendance/scan')).toEqual([]);
});

test('gone: what was done and whom it waits for, no more code to give', async () => {
  const times = { checkedInAt: inMinutes(-133), checkedOutAt: inMinutes(-10) };
  answers['/api/v1/tasks/t'] = shown({ mySignup: mine(times) });
  await checkin();
  expect(phone.says('做了 2 小时 3 分，社区确认后就记上')).toBe(true);
  expect(phone.all('input')).toEqual([]);
});

test('somebody who did not sign up is led to the task', async () => {
  answers['/api/v1/tasks/t'] = shown({});
  await checkin();
  expect(phone.says('您没有报这一班')).toBe(true);
  expect(phone.control('看这个任务')).toBeTruthy();
});

test('the code of the leader rotates by itself, with its text beside it', async () => {
  answers['/api/v1/tasks/t'] = shown({ can: ['lead'] });
  answers['/api/v1/shifts/s/roster'] = { body: rosterOf([entry({ checkedInAt: inMinutes(-3) })]) };
  await leader();
  await phone.until(() => phone.texts('.code-text__code').length === 1);
  const [first] = phone.texts('.code-text__code');
  const picture = phone.all('.qr-card__code img')[0]?.getAttribute('src');
  await phone.until(() => phone.texts('.code-text__code')[0] !== first);
  expect(phone.all('.qr-card__code img')[0]?.getAttribute('src')).not.toBe(picture);
  expect(phone.texts('.section__title')).toEqual(['到齐了，1 人']);
});

test('a leader who is not here herself gets no code until she has ticked herself', async () => {
  answers['/api/v1/tasks/t'] = shown({ can: ['lead'] });
  answers['/api/v1/shifts/s/roster'] = { body: rosterOf([entry()]) };
  answers['/api/v1/shifts/s/code'] = problem(409, 'attendance.leader_not_present', '请队长先给自己签到。');
  await leader();
  await phone.until(() => phone.says('先给自己签到'));
  expect(phone.all('.qr-card')).toEqual([]);
  const here = rosterOf([entry({ checkedInAt: inMinutes(0) })]);
  answers[`/api/v1/shifts/s/roster/${entry().signupId}/tick`] = { body: here };
  answers['/api/v1/shifts/s/roster'] = { body: here };
  delete answers['/api/v1/shifts/s/code'];
  await phone.tap('我到了，给自己签到');
  await phone.until(() => phone.all('.qr-card').length === 1);
  expect(server.of(`/api/v1/shifts/s/roster/${entry().signupId}/tick`)[0]?.body).toMatchObject({
    action: 'IN',
  });
});

test('ticking the list: in for who came, out for who leaves; a refusal stands at that person', async () => {
  const people = [
    entry({ checkedInAt: inMinutes(-3) }),
    entry({ signupId: 'x', me: false, surname: '陈', displayName: '陈阿姨', roleName: '巡查员' }),
  ];
  answers['/api/v1/tasks/t'] = shown({ can: ['lead'] });
  answers['/api/v1/shifts/s/roster'] = { body: rosterOf(people) };
  answers['/api/v1/shifts/s/roster/x/tick'] = problem(422, 'attendance.too_early', '还没到签到时间。');
  await leader();
  // The list of the last time is shown first.
  await phone.until(() => phone.says('到了 1 人，还差 1 人'));
  await phone.tap('点名打勾');
  expect(phone.all('.qr-card')).toEqual([]);
  expect(phone.texts('.cell .button')).toEqual(['走了', '到了']);
  await phone.tap('陈阿姨到了');
  await phone.until(() => phone.texts('.error-line').length === 1);
  expect(phone.texts('.error-line')).toEqual(['还没到签到时间。']);
});
