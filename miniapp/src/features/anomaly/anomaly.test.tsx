import { phone } from '../../../test/phone';
import { type Answer, TestServer } from '../../../test/server';
import { person } from '../../../test/volunteer-samples';

const server = new TestServer();
let answers: Record<string, Answer> = {};
const odd = {
  id: 'a',
  kind: 'SAME_DEVICE',
  kindLabel: '一部手机给几个人签到',
  why: '一部手机给 3 位签了到',
  communityName: '厚德路社区',
  records: 2,
  status: 'OPEN',
  statusLabel: '还没看',
  foundAt: '2026-11-20T02:00:00Z',
  decidedBy: null,
  note: null,
  can: ['decide'],
};
const record = (recordId: string, counts: boolean) => ({
  recordId,
  person: counts ? '刘阿姨' : '钟阿姨',
  title: '发消防宣传单',
  startAt: '2026-11-01T01:00:00Z',
  minutes: 90,
  evidence: '扫码签到',
  confirmedBy: '钟女士',
  counts,
});

beforeAll(async () => {
  await server.start();
  server.answer = ({ path }) => answers[path.split('?')[0] ?? ''] ?? { body: [] };
  await phone.start(person({ permissions: ['points.supervise'] }));
});
afterAll(() => server.stop());
beforeEach(() => {
  server.seen.length = 0;
  answers = {
    '/api/v1/anomalies': { body: [odd] },
    '/api/v1/anomalies/a/records': { body: [record('r1', true), record('r2', false)] },
    '/api/v1/anomalies/a/decide': { body: { ...odd, status: 'WITHDRAWN', can: [] } },
  };
});
const sent = () => server.of('/api/v1/anomalies/a/decide').map(({ body }) => body);

test('each shows what it rests on, also what no longer counts', async () => {
  await phone.open('/features/anomaly/pages/index');
  await phone.tap('看这 2 条时长：一部手机给 3 位签了到');
  await phone.until(() => phone.says('刘阿姨') && phone.says('已经撤回'));
});

test('hours are taken back one by one, with what was heard, and never by one tap', async () => {
  await phone.open('/features/anomaly/pages/index');
  await phone.tap('我看过了：一部手机给 3 位签了到');
  await phone.tap('记下');
  await phone.until(() => phone.says('请选一项。'));
  expect(sent()).toEqual([]);
  const choice = phone.all('[role=radio]').find((one) => one.textContent?.includes('撤回时长'));
  choice?.click();
  await phone.until(() => phone.says('刘阿姨，发消防宣传单'));
  expect(phone.says('钟阿姨，发消防宣传单')).toBe(false);
  phone.all('[role=checkbox]')[0]?.click();
  await phone.write('问到了什么', '问过了，那天她没有来');
  await phone.tap('记下');
  await phone.until(() => sent().length === 1);
  expect(sent()).toEqual([{ status: 'WITHDRAWN', note: '问过了，那天她没有来', recordIds: ['r1'] }]);
});
