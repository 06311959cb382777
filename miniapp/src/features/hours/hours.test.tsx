import { phone } from '../../../test/phone';
import { type Answer, TestServer } from '../../../test/server';
import { person } from '../../../test/volunteer-samples';

const server = new TestServer();
let answers: Record<string, Answer> = {};
const entry = (change: object = {}) => ({
  id: 'h',
  status: 'PENDING',
  statusLabel: '等复核',
  says: '还差：别的单位复核',
  title: '陪陈阿姨去医院',
  kind: 'ESCORT',
  kindLabel: '陪同',
  person: '曾叔叔',
  asked: false,
  startAt: '2026-11-20T06:00:00Z',
  endAt: '2026-11-20T07:30:00Z',
  minutes: 90,
  why: '临时去的',
  organiser: '厚德路社区居委会',
  enteredBy: '钟女士',
  helpedKind: 'PERSON',
  helped: '陈阿姨',
  helpedAnswer: 'WAITING',
  helpedText: null,
  approvedBy: null,
  reason: null,
  ruleVersion: 0,
  createdAt: '2026-11-21T00:00:00Z',
  can: [],
  ...change,
});
const RULE = {
  version: 2,
  validFrom: '2026-11-01',
  coming: null,
  daysBack: 20,
  leastMinutes: 15,
  mostMinutes: 240,
  unitMonthMinutes: 2400,
  personMonthMinutes: 480,
  callAfterDays: 3,
};

beforeAll(async () => {
  await server.start();
  server.answer = ({ path }) => answers[path.split('?')[0] ?? ''] ?? { body: [] };
  await phone.start(person({ permissions: ['hours.second', 'hours.confirm'] }));
});
afterAll(() => server.stop());
beforeEach(() => {
  server.seen.length = 0;
  answers = { '/api/v1/hand-rule': { body: RULE } };
});

test('who was helped says so with one tap', async () => {
  answers['/api/v1/hand-hours/helped'] = { body: [entry({ can: ['answer'] })] };
  answers['/api/v1/hand-hours/h/answer'] = { body: entry({ helpedAnswer: 'YES' }) };
  await phone.open('/features/hours/pages/helped');
  await phone.until(() => phone.says('曾叔叔说帮过您'));
  const yes = phone.all('[role=button]').find((one) => one.textContent?.includes('是的，有这回事'));
  yes?.click();
  await phone.until(() => server.of('/api/v1/hand-hours/h/answer').length === 1);
  expect(server.of('/api/v1/hand-hours/h/answer')[0]?.body).toEqual({ yes: true });
});

test('the second unit approves, and the list is read again', async () => {
  const desk = { left: 1200, quota: 2400 };
  answers['/api/v1/hand-hours'] = { body: { ...desk, items: [entry({ can: ['approve', 'refuse'] })] } };
  answers['/api/v1/hand-hours/h/approve'] = { body: entry({ approvedBy: '廖女士' }) };
  await phone.open('/features/hours/pages/desk');
  await phone.until(() => phone.says('这个月还能补 20 小时，一共 40 小时'));
  await phone.tap('复核通过：曾叔叔，陪陈阿姨去医院');
  await phone.tap('复核通过');
  await phone.until(() => server.of('/api/v1/hand-hours/h/approve').length === 1);
});

test('the volunteer asks; how far back and how long is what the rule of the day says', async () => {
  await phone.open('/features/hours/pages/mine');
  await phone.tap('有一次没签到');
  await phone.until(() => phone.says('最近 20 天里的，一次最多 4 小时。'));
  await phone.tap('请社区补上');
  await phone.until(() => phone.says('请填一下'));
  expect(server.of('/api/v1/hand-hours/asks')).toEqual([]);
});
