import { phone } from '../../../test/phone';
import { type Answer, TestServer } from '../../../test/server';
import { person, problem } from '../../../test/volunteer-samples';
import { futureOf, instantOf, whenAfter } from './when';

const server = new TestServer();
const order = {
  id: 'o1',
  requestId: 'r1',
  number: 'ZG20261119-000001',
  title: '路灯不亮',
  address: '厚德路',
  colour: 'YELLOW',
  colourLabel: '黄牌',
  reason: 'LATE',
  reasonLabel: '办理超时',
  text: '请说明原因',
  status: 'ISSUED',
  statusLabel: '等答复',
  unitId: 'u1',
  unitName: '安泰物业',
  level: 0,
  levelLabel: '承办单位',
  named: '刘师傅',
  issuedAt: '2026-11-19T01:00:00Z',
  answerBy: '2099-11-20T09:30:00Z',
  late: 'OK',
  can: ['answer'],
  issuedBy: '系统按规则',
  answeredBy: null,
  answeredAt: null,
  answerText: null,
  photos: [],
  decisionNote: null,
  steps: [{ at: '2026-11-19T01:00:00Z', who: '系统按规则', what: '下了督办单', text: '请说明原因' }],
};
const member = {
  id: 'm1',
  unitId: 'u2',
  unitName: '区市政设施维护中心',
  status: 'CALLED',
  statusLabel: '还没报到',
  reportBy: '2099-11-20T02:00:00Z',
  reportedAt: null,
  reportedBy: null,
  late: false,
  declineReason: null,
  score: null,
  scoreReason: null,
  mine: true,
  can: ['reportIn', 'decline'],
};
const whistle = {
  id: 'w1',
  requestId: 'r1',
  number: '',
  title: '路面塌陷',
  address: '',
  status: 'OPEN',
  statusLabel: '正在一起办',
  callerName: '赣江街道分中心',
  calledBy: '李女士',
  what: '请一起定方案',
  createdAt: '2026-11-19T01:00:00Z',
  reportBy: '2099-11-20T02:00:00Z',
  here: 0,
  wanted: 1,
  late: 0,
  members: [member],
  can: ['reportIn', 'decline'],
  notes: [],
  conclusion: null,
  endedBy: null,
  endedAt: null,
};
const reason = {
  key: 'budget-waits',
  kind: 'KNOWN',
  kindLabel: '情况已知，暂时办不了',
  label: '要专项资金，已经报批',
  needsPhoto: false,
  longestDays: 180,
};
let late = false;

function answer(path: string): Answer {
  if (path.endsWith('/answer') && late) return problem(409, 'supervision.answer_too_late', '答复时间过了。');
  if (path.startsWith('/api/v1/supervision-orders/counts'))
    return { body: { mine: 1, answered: 0, yellow: 1, red: 0 } };
  if (path.startsWith('/api/v1/supervision-orders/o1')) return { body: order };
  if (path.startsWith('/api/v1/supervision-orders')) return { body: { items: [order], nextCursor: null } };
  if (path.startsWith('/api/v1/supervision-rule')) return problem(404, 'http.not_found', '没有');
  if (path.startsWith('/api/v1/whistles/w1')) return { body: whistle };
  if (path.startsWith('/api/v1/whistles')) return { body: { items: [whistle], nextCursor: null } };
  if (path.startsWith('/api/v1/filings/reasons')) return { body: [reason] };
  if (path.startsWith('/api/v1/requests/')) return { body: { id: 'r1', title: '路灯不亮' } };
  return { body: [] };
}

beforeAll(async () => {
  await server.start();
  server.answer = ({ path }) => answer(path);
  await phone.start(
    person({ permissions: ['supervision.answer', 'whistle.read', 'filing.read', 'filing.ask'] }),
  );
});
afterAll(() => server.stop());
beforeEach(() => {
  server.seen.length = 0;
  late = false;
});
const posts = () =>
  server.seen.filter(({ method }) => method === 'POST').map(({ path, body }) => [path, body]);

test('an order is answered in its place, with words; what failed is said there and the words stay', async () => {
  await phone.open('/features/supervision/pages/orders?id=o1');
  await phone.tap('交上去');
  expect(phone.texts('.error-line')).toEqual(['请写几个字。']);
  await phone.write('说清为什么、什么时候办好。署您的名字。', '配件明天到，明天装好');
  late = true;
  await phone.tap('交上去');
  await phone.until(() => phone.says('答复时间过了。'));
  late = false;
  await phone.tap('交上去');
  await phone.until(() => posts().length === 2);
  expect(posts()[1]).toEqual([
    '/api/v1/supervision-orders/o1/answer',
    { text: '配件明天到，明天装好', photoIds: [] },
  ]);
});

test('a department reports in with one tap', async () => {
  await phone.open('/features/supervision/pages/whistles?id=w1');
  await phone.tap('我们到了，报到');
  await phone.until(() => posts().length === 1);
  expect(posts()[0]![0]).toBe('/api/v1/whistles/w1/members/m1/report-in');
});

test('a filing needs a reason, words and a day', async () => {
  await phone.open('/features/supervision/pages/ask?requestId=r1');
  await phone.tap('交上去，请别人批');
  expect(phone.texts('.error-line')).toEqual(['请选一条原因。', '请写几个字。']);
  expect(posts()).toEqual([]);
});

test('times are of the city, ahead, and not on a weekend', () => {
  const friday = new Date('2026-11-20T02:00:00Z');
  expect(whenAfter(1, '17:30', friday)).toEqual({ day: '2026-11-23', clock: '17:30' });
  expect(instantOf({ day: '2026-11-23', clock: '17:30' })).toEqual(new Date('2026-11-23T09:30:00Z'));
  expect(instantOf({ day: '', clock: '17:30' })).toBeUndefined();
  expect(futureOf({ day: '2026-11-20', clock: '9:00' }, friday)).toBeUndefined();
});
