import { phone } from '../../../test/phone';
import { type Answer, TestServer } from '../../../test/server';
import { inMinutes, person } from '../../../test/volunteer-samples';

const server = new TestServer();
let answers: Record<string, Answer> = {};
let cut = false;

const visit = (change: object = {}) => ({
  id: 'v',
  taskId: 't',
  phrase: '一位独居老人',
  communityName: '厚德路社区',
  startAt: inMinutes(-10),
  endAt: inMinutes(35),
  status: 'PLANNED',
  opensAt: inMinutes(-600),
  startedAt: null,
  can: ['open', 'start'],
  ...change,
});
const door = { name: '李桂芳', address: '12 号 3 栋 101', phone: null, notes: '耳朵背', lastTime: null };
const row = (change: object = {}) => ({
  recipientId: 'r',
  communityCode: '360702001001',
  communityName: '厚德路社区',
  maskedName: null,
  phrase: '一位独居老人',
  kind: 'OLDER_ALONE',
  kindLabel: '独居老人',
  state: 'OVERDUE',
  stateLabel: '超了 10 天',
  lateDays: 10,
  everyDays: 7,
  lastVisitAt: inMinutes(-24_480),
  lastVisitor: '陈阿姨',
  nextAt: null,
  nextVisitor: null,
  missedInRow: 2,
  visits: 5,
  sameFace: 3,
  ...change,
});

beforeAll(async () => {
  await server.start();
  server.answer = ({ path }) => (cut ? { status: 0 } : (answers[path] ?? { body: [] }));
  await phone.start(person({ permissions: ['visit.oversee'] }));
});
afterAll(() => server.stop());
beforeEach(() => {
  server.seen.length = 0;
  cut = false;
  answers = { '/api/v1/visits/mine': { body: [visit()] }, '/api/v1/visits/v/open': { body: door } };
});

const stored = () => JSON.stringify({ ...localStorage });

test('a log without a signal waits on the phone, arrives once with its times, and leaves nothing behind', async () => {
  await phone.open('/features/visit/pages/go?id=v');
  await phone.tap('看门牌，准备去');
  await phone.until(() => phone.says('12 号 3 栋 101'));
  expect(stored()).not.toMatch(/李桂芳|3 栋 101|耳朵背/);
  cut = true;
  const tapped = Date.now();
  await phone.tap('我到了');
  for (const question of [
    '身体怎么样？',
    '吃饭怎么样？',
    '按时吃药吗？',
    '电和煤气安全吗？',
    '心情怎么样？',
  ]) {
    await phone.until(() => phone.says(question));
    await phone.tap('都好');
  }
  await phone.write('需要什么', '降压药快吃完了');
  await phone.tap('写好了，下一步');
  await phone.tap('走访好了，交上去');
  await phone.until(() => phone.says('记在手机里了'));
  expect(stored()).toContain('降压药快吃完了');
  await phone.open('/features/visit/pages/go');
  await phone.until(() => phone.says('等网'));
  cut = false;
  server.seen.length = 0;
  await phone.tap('再交一次');
  await phone.until(() => !phone.says('等网'));
  const [start, ...starts] = server.of('/api/v1/visits/v/start');
  const [finish, ...finishes] = server.of('/api/v1/visits/v/finish');
  expect([starts.length, finishes.length]).toEqual([0, 0]);
  expect(finish?.body).toMatchObject({ needs: '降压药快吃完了', checks: { BODY: 'GOOD', MOOD: 'GOOD' } });
  for (const told of [start, finish])
    expect(Math.abs(Date.parse((told!.body as { at: string }).at) - tapped)).toBeLessThan(20_000);
  expect(stored()).not.toContain('降压药快吃完了');
});

test('without a signal the door stays shut, and she may still say that she is there', async () => {
  answers['/api/v1/visits/mine'] = { body: [visit({ id: 'w' })] };
  await phone.open('/features/visit/pages/go?id=w');
  await phone.until(() => phone.says('姓名和门牌只有您看得到'));
  cut = true;
  await phone.tap('看门牌，准备去');
  await phone.until(() => phone.says('没信号，看不到门牌'));
  await phone.tap('我到了');
  await phone.until(() => phone.says('身体怎么样？'));
});

test('the street sees who is overdue and whether the same face comes, without names; a state is one tap', async () => {
  const counts = { all: 2, overdue: 1, soon: 1, fine: 0, noPlan: 0 };
  const communities = [{ code: '360702001001', name: '厚德路社区' }];
  const rows = [row(), row({ recipientId: 's', state: 'SOON', stateLabel: '快到了', missedInRow: 0 })];
  answers['/api/v1/visit-standings'] = { body: { rows, counts, communities } };
  answers['/api/v1/visit-standings?state=OVERDUE'] = { body: { rows: [rows[0]], counts, communities } };
  await phone.open('/features/visit/pages/standing');
  await phone.until(() => phone.says('超了 10 天'));
  expect(phone.says('陈阿姨连着去了 3 次')).toBe(true);
  expect(phone.says('连着 2 次没去成')).toBe(true);
  expect(phone.find('看档案')).toBeUndefined();
  expect(phone.texts('.visit-standings .visit-card')).toHaveLength(2);
  const chip = phone.all('.chip').find((one) => one.textContent?.startsWith('超了'));
  chip?.click();
  await phone.until(() => phone.texts('.visit-standings .visit-card').length === 1);
});
