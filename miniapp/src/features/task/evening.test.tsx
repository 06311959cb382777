import type { components } from '@linli/shared';
import { phone } from '../../../test/phone';
import { type Answer, TestServer } from '../../../test/server';
import { entry, inMinutes, mine, problem, rosterOf, task } from '../../../test/volunteer-samples';

type Patrol = components['schemas']['ShiftPatrolView'];

const server = new TestServer();
const AT = '/api/v1/patrol/shifts/s';
let answers: Record<string, Answer> = {};
let cut = false;

const stop = (id: string, name: string) => ({
  id,
  name,
  address: '厚德路 16 号',
  kind: 'BUILDING',
  checks: ['楼道'],
  lat: null,
  lng: null,
  lastVisitAt: null,
  lastFound: name === '7 栋' ? '楼道堆了纸箱' : null,
});
const route = {
  id: 'p',
  title: '厚德路夜巡',
  unit: '栋',
  everyDays: 7,
  generated: false,
  stops: [stop('6', '6 栋'), stop('7', '7 栋')],
};
const patrol = (round: Patrol['round'] = null): Answer => ({ body: { plans: [route], round, over: [] } });
const roundOf = (id: string, seen: readonly string[] = []): NonNullable<Patrol['round']> => ({
  id,
  planId: 'p',
  title: route.title,
  unit: '栋',
  walker: '罗阿姨',
  startedAt: inMinutes(-20),
  finishedAt: null,
  stops: 2,
  visits: seen.map((stopId) => ({ stopId, at: inMinutes(-5) })),
  items: [],
  clockNote: null,
});
const people = [
  entry({ checkedInAt: inMinutes(-12) }),
  entry({
    signupId: 'x',
    me: false,
    surname: '陈',
    displayName: '陈阿姨',
    roleName: '巡查员',
    arrival: { kind: 'LATE', minutes: 10, at: inMinutes(-4), says: '19:21 说要晚 10 分钟' },
  }),
];

beforeAll(async () => {
  await server.start();
  server.answer = ({ path }) => (cut ? { status: 0 } : (answers[path.split('?')[0] ?? ''] ?? { body: [] }));
  await phone.start();
});
afterAll(() => server.stop());
beforeEach(() => {
  server.seen.length = 0;
  cut = false;
  answers = {
    '/api/v1/tasks/t': { body: task({ id: 't', shiftId: 's', can: ['lead'] }) },
    '/api/v1/shifts/s/roster': { body: { ...rosterOf(people), kind: 'PATROL' } },
    '/api/v1/shifts/s/code': { body: { code: 'c', expiresAt: inMinutes(1), seconds: 30 } },
    [AT]: patrol(),
  };
});

const evening = () => phone.open('/features/task/pages/leader-checkin?id=t');
const posted = (path: string) => server.of(path).filter(({ method }) => method === 'POST');

test('from the code to the stops on one page; who is late says so, and can be reminded', async () => {
  await evening();
  expect(phone.says('19:21 说要晚 10 分钟')).toBe(true);
  await phone.until(() => server.of(AT).length > 0);
  await phone.tap('先开始，晚到的再扫');
  await phone.until(() => phone.says('队伍 1 人到，缺 1 人'));
  expect(phone.control('提醒一下：陈阿姨')).toBeTruthy();
  answers['/api/v1/patrol/rounds'] = { body: roundOf('r') };
  answers[AT] = patrol(roundOf('r'));
  await phone.tap('开始走厚德路夜巡');
  await phone.until(() => phone.find('6 栋查完了') !== undefined);
  expect(posted('/api/v1/patrol/rounds')[0]?.body).toMatchObject({ planId: 'p', shiftId: 's' });
  expect(phone.says('还有 2 小时')).toBe(true);
  expect(phone.control('拍照记一处问题')).toBeTruthy();
});

test('without a network stops and people wait together, and arrive once, with their taps’ times', async () => {
  answers[AT] = patrol(roundOf('r', []));
  await evening();
  await phone.until(() => phone.find('6 栋查完了') !== undefined);
  cut = true;
  const tapped = Date.now();
  await phone.tap('6 栋查完了');
  await phone.until(() => phone.says('1 条等有网自动交'));
  expect(phone.find('7 栋查完了')).toBeTruthy();
  expect(phone.says('上次这里：楼道堆了纸箱')).toBe(true);
  await phone.tap('点名、签退');
  await phone.tap('陈阿姨到了');
  await phone.until(() => phone.says('还没送出去 1 条'));
  await phone.tap('回到巡查');
  await phone.until(() => phone.says('2 条等有网自动交'));
  await phone.tap('看看');
  await phone.until(() => phone.says('陈阿姨到了') && phone.says('6 栋查完了'));
  cut = false;
  server.seen.length = 0;
  answers['/api/v1/patrol/rounds/r/visits'] = { body: roundOf('r', ['6']) };
  answers['/api/v1/shifts/s/roster/x/tick'] = { body: { ...rosterOf(people), kind: 'PATROL' } };
  await phone.tap('现在交一次');
  await phone.until(() => phone.says('都交上去了'));
  const visits = posted('/api/v1/patrol/rounds/r/visits');
  const ticks = posted('/api/v1/shifts/s/roster/x/tick');
  expect([visits.length, ticks.length]).toEqual([1, 1]);
  for (const { body } of [...visits, ...ticks])
    expect(Math.abs(Date.parse((body as { at: string }).at) - tapped)).toBeLessThan(5000);
});

test('when everybody has gone the round ends too', async () => {
  answers[AT] = patrol(roundOf('r', ['6', '7']));
  answers['/api/v1/patrol/rounds/r/finish'] = {
    body: { ...roundOf('r', ['6', '7']), finishedAt: inMinutes(0) },
  };
  await evening();
  await phone.until(() => phone.find('收工') !== undefined);
  await phone.tap('点名、签退');
  await phone.tap('收工，1 人都签退');
  await phone.tap('再点一次，都签退');
  await phone.until(() => posted('/api/v1/patrol/rounds/r/finish').length === 1);
  await phone.until(() => posted(`/api/v1/shifts/s/roster/${entry().signupId}/tick`).length === 1);
});

test('a volunteer says that she is on the way, or how late', async () => {
  const said = { kind: 'LATE', minutes: 10, at: inMinutes(0), says: '19:21 说要晚 10 分钟' };
  const coming = task({
    id: 't',
    shiftId: 's',
    startAt: inMinutes(20),
    endAt: inMinutes(140),
    mySignup: mine(),
  });
  answers['/api/v1/tasks/t'] = { body: coming };
  answers['/api/v1/shifts/s/arrival'] = { body: { said: null } };
  await phone.open('/features/task/pages/checkin?id=t');
  await phone.tap('我要晚一点');
  answers['/api/v1/shifts/s/arrival'] = problem(409, 'attendance.already_here', '您已经签到了，队长看得到。');
  await phone.tap('晚多久？10 分钟');
  await phone.until(() => phone.says('您已经签到了，队长看得到。'));
  answers['/api/v1/shifts/s/arrival'] = { body: { said } };
  await phone.tap('晚多久？10 分钟');
  await phone.until(() => phone.says('您 19:21 说要晚 10 分钟，队长看得到。'));
  expect(posted('/api/v1/shifts/s/arrival').at(-1)?.body).toMatchObject({ kind: 'LATE', minutes: 10 });
});
