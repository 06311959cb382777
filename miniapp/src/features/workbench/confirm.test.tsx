import { phone } from '../../../test/phone';
import { type Answer, TestServer } from '../../../test/server';
import { person, problem, record } from '../../../test/volunteer-samples';

const server = new TestServer();
const waiting = [
  record({ id: 'a', person: '曾叔叔' }),
  record({ id: 'b', person: '刘阿姨' }),
  record({ id: 'c', person: '谢阿姨', taskId: 'other', title: '送午饭' }),
];
let refuse: string | undefined;

function answer(path: string, body: unknown): Answer {
  const [, id, action] = /^\/api\/v1\/hours\/(.*)\/(confirm|dispute)$/.exec(path) ?? [];
  if (path === '/api/v1/hours/to-confirm') return { body: waiting };
  if (!id) return { body: [] };
  if (id === refuse) return problem(409, 'hours.already_decided', '这一条已经确认过了。');
  const { minutes = 120 } = body as { minutes?: number };
  return { body: record({ id, minutes, status: action === 'confirm' ? 'CONFIRMED' : 'DISPUTED' }) };
}

beforeAll(async () => {
  await server.start();
  server.answer = ({ path, body }) => answer(path, body);
  await phone.start(person({ permissions: ['hours.confirm'] }));
});
afterAll(() => server.stop());
beforeEach(() => {
  server.seen.length = 0;
  refuse = undefined;
});
const posts = () =>
  server.seen.filter(({ method }) => method === 'POST').map(({ path, body }) => [path, body]);
const openPage = () => phone.open('/features/workbench/pages/confirm');

test('one record is confirmed with its evidence in view, and stays as a sentence', async () => {
  await openPage();
  expect(phone.texts('.record-card__evidence')[0]).toBe('19:23 扫码签到，21:31 扫码签退');
  await phone.tap('确认：曾叔叔，楼栋夜间巡查');
  await phone.until(() => phone.says('2 小时，记上了'));
  expect(posts()).toEqual([['/api/v1/hours/a/confirm', {}]]);
  expect(phone.control('这 2 条都确认')).toBeTruthy();
});

test('minutes can be lowered but never raised', async () => {
  await openPage();
  await phone.tap('改少：曾叔叔，楼栋夜间巡查');
  await phone.write('实际分钟数', '121');
  await phone.tap('确认');
  expect(phone.texts('.error-line')).toEqual(['请填 0 到 120 之间的整数。']);
  expect(posts()).toEqual([]);
  await phone.write('实际分钟数', '90');
  await phone.tap('按 1 小时 30 分 确认');
  await phone.until(() => posts().length === 1);
  expect(posts()).toEqual([['/api/v1/hours/a/confirm', { minutes: 90 }]]);
});

test('a question needs a reason', async () => {
  await openPage();
  await phone.tap('有疑问：刘阿姨，楼栋夜间巡查');
  await phone.tap('先不记，问一声');
  expect(phone.texts('.error-line')).toEqual(['请选一条，或者写几个字。']);
  await phone.tap('像是忘了签退');
  await phone.tap('先不记，问一声');
  await phone.until(() => posts().length === 1);
  expect(posts()).toEqual([['/api/v1/hours/b/dispute', { reason: '像是忘了签退' }]]);
});

test('all that are shown go one by one; one that fails keeps its words and the rest go on', async () => {
  refuse = 'a';
  await openPage();
  await phone.tap('楼栋夜间巡查 2');
  await phone.tap('这 2 条都确认');
  await phone.until(() => phone.says('确认了 1 条，1 条没成'));
  expect(posts().map(([path]) => path)).toEqual(['/api/v1/hours/a/confirm', '/api/v1/hours/b/confirm']);
  expect(phone.texts('.error-line')).toEqual(['这一条已经确认过了。']);
});

test('a forgotten check-out is left out of "all", and takes as many minutes as the organiser says', async () => {
  const [a, ...rest] = waiting;
  waiting.splice(0, waiting.length, record({ ...a, minutes: 0, mostMinutes: 110, toReview: true }), ...rest);
  await openPage();
  expect(phone.control('这 2 条都确认')).toBeTruthy();
  await phone.tap('看一看，定多久：曾叔叔，楼栋夜间巡查');
  await phone.write('实际分钟数', '100');
  await phone.tap('按 1 小时 40 分 确认');
  await phone.until(() => posts().length === 1);
  expect(posts()).toEqual([['/api/v1/hours/a/confirm', { minutes: 100 }]]);
});
