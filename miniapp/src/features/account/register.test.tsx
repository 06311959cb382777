import Taro from '@tarojs/taro';
import { phone } from '../../../test/phone';
import { type Answer, TestServer } from '../../../test/server';
import { person, problem, volunteer } from '../../../test/volunteer-samples';

const server = new TestServer();
const ME = '/api/v1/volunteer/me';
const fresh = volunteer({
  registered: false,
  skills: [],
  availability: [],
  maxDistance: null,
  weeklyHours: null,
  dailyHours: null,
  birthYear: null,
});
let saved: Answer;

beforeAll(async () => {
  await server.start();
  server.answer = ({ path, method }) => {
    if (path === '/api/v1/me') return { body: person() };
    if (path === ME) return method === 'PUT' ? saved : { body: fresh };
    return { body: [] };
  };
  await phone.start();
});
afterAll(() => server.stop());
beforeEach(() => {
  server.seen.length = 0;
  saved = { body: volunteer() };
});
const puts = () => server.of(ME).filter(({ method }) => method === 'PUT');
const openForm = () => phone.open('/features/account/pages/register');

test('a minute of taps becomes a registration, and leads to the tasks', async () => {
  await openForm();
  await phone.write('哪一年出生', '1962');
  await phone.tap('会客家话');
  await phone.tap('周三上午');
  await phone.tap('周末都行');
  await phone.tap('骑车，3 公里');
  await phone.tap('一周最多加一');
  await phone.tap('登记好了，去看任务');
  await phone.until(() => puts().length === 1);
  expect(puts()[0]?.body).toEqual({
    skills: ['HAKKA'],
    availability: [6, 15, 16, 17, 18, 19, 20],
    maxDistance: 3000,
    weeklyHours: 7,
    dailyHours: 8,
    fit: true,
    noHeavy: false,
    quietFrom: null,
    quietTo: null,
    birthYear: 1962,
    homeCommunityCode: '360702001001',
  });
  await phone.until(() => Taro.getCurrentInstance().router?.path?.includes('/tabs/volunteer/') ?? false);
  // The page itself, too: the next test must not find it arriving on top of its own.
  await phone.until(() => phone.says('身边正在找人'));
});

test('a block is a box to tick that says its day and can be taken back', async () => {
  await openForm();
  await phone.tap('周三上午');
  expect(phone.control('周三上午').getAttribute('aria-checked')).toBe('true');
  await phone.tap('周三上午');
  expect(phone.control('周三上午').getAttribute('aria-checked')).toBe('false');
  expect(phone.all('[role=checkbox]')).toHaveLength(21);
});

test('without any free time nothing is sent, and the bar says why', async () => {
  await openForm();
  await phone.tap('登记好了，去看任务');
  expect(phone.texts('[role=alert]')).toEqual(['请填出生年份，四位数字，才知道哪些岗位合适。']);
  await phone.write('哪一年出生', '1962');
  expect(phone.texts('[role=alert]')).toEqual(['请至少点一格有空的时间，不然没法给您找合适的。']);
  expect(puts()).toEqual([]);
});

test('a refusal is said in place and what was tapped stays', async () => {
  saved = problem(503, 'http.unavailable', '系统正在恢复，请过一会儿再试。');
  await openForm();
  await phone.write('哪一年出生', '1962');
  await phone.tap('晚上都行');
  await phone.tap('登记好了，去看任务');
  await phone.until(() => phone.says('系统正在恢复'));
  expect(phone.says('选了 7 格')).toBe(true);
});

test('hours in which nobody asks her are hers to say', async () => {
  await openForm();
  await phone.write('哪一年出生', '1962');
  await phone.tap('晚上都行');
  await phone.until(() => phone.all('[role=switch]').length > 0);
  await phone.tap('我自己定一段安静时间不定也行：晚上 9 点到早上 7 点本来就不问');
  await phone.until(() => phone.says('20:00 到第二天 08:00，不来问您'));
  await phone.tap('登记好了，去看任务');
  await phone.until(() => puts().length === 1);
  expect(puts()[0]?.body).toMatchObject({ quietFrom: 1200, quietTo: 480 });
});
