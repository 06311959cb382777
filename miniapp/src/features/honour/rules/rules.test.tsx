import { phone } from '../../../../test/phone';
import { type Answer, TestServer } from '../../../../test/server';
import { person, problem } from '../../../../test/volunteer-samples';
import { linesOf } from '@/lib/paper';
import type { ServiceYear } from '../honour.api';
import { yearLines } from '../paint-year';

const server = new TestServer();
let answers: Record<string, Answer> = {};
const star = (version: number, state: string, level: number, validFrom: string | null = null) => ({
  version,
  state,
  validFrom,
  madeBy: null,
  madeAt: null,
  hours: [level, 300, 600, 1000, 1500],
  noticeDays: 7,
});
const hand = {
  ...star(0, 'IN_FORCE', 100),
  daysBack: 30,
  leastMinutes: 15,
  mostMinutes: 480,
  unitMonthMinutes: 2400,
  personMonthMinutes: 480,
  callAfterDays: 3,
};
const FIRST = '一星志愿者';

beforeAll(async () => {
  await server.start();
  server.answer = ({ path, method }) => answers[`${method} ${path.split('?')[0]}`] ?? { body: [] };
  await phone.start(person({ permissions: ['recognition.rule', 'hours.rule'] }));
});
afterAll(() => server.stop());
beforeEach(() => {
  server.seen.length = 0;
  answers = {
    'GET /api/v1/star-rule/versions': { body: [star(0, 'IN_FORCE', 100)] },
    'GET /api/v1/hand-rule/versions': { body: [hand] },
    'POST /api/v1/star-rule/preview': { body: { levels: [], newly: 4, kept: 1, onNotice: 0 } },
    'POST /api/v1/star-rule': { body: [] },
  };
});
const posts = () => server.of('/api/v1/star-rule').map(({ body }) => body);

test('whom a rule touches is said before it is entered, from a day on', async () => {
  await phone.open('/features/honour/pages/rules');
  await phone.until(() => phone.says('补录规则') && phone.says('一个单位一个月最多'));
  await phone.tap('改一改：星级规则');
  await phone.write(FIRST, '50');
  await phone.until(() => phone.says('起用那天，4 位会开始公示。'));
  expect(phone.says('1 位按新规则不够，星照样留着。')).toBe(true);
  expect(posts()).toEqual([]);
  await phone.tap('就这样定');
  await phone.until(() => phone.says('定好了。'));
  expect(posts()).toEqual([
    {
      basedOn: 0,
      validFrom: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
      hours: [50, 300, 600, 1000, 1500],
      noticeDays: 7,
    },
  ]);
});

test('a number that cannot be is said beside it, and nothing is sent', async () => {
  await phone.open('/features/honour/pages/rules');
  await phone.tap('改一改：星级规则');
  await phone.write(FIRST, '0');
  await phone.tap('就这样定');
  await phone.until(() => phone.says('填 1 到 20000 的整数。'));
  expect(posts()).toEqual([]);
  await phone.tap('不改了');
});

test('somebody was quicker: what was typed stays, and goes on top of hers', async () => {
  await phone.open('/features/honour/pages/rules');
  await phone.tap('改一改：星级规则');
  await phone.write(FIRST, '50');
  await phone.until(() => phone.says('会开始公示'));
  answers['POST /api/v1/star-rule'] = problem(409, 'rule.changed', '刚刚有人改过这份规则');
  answers['GET /api/v1/star-rule/versions'] = {
    body: [star(1, 'IN_FORCE', 90, '2026-11-01'), star(0, 'PAST', 100)],
  };
  await phone.tap('就这样定');
  await phone.until(() => phone.says('刚刚有人定了新的一版，您填的还在'));
  answers['POST /api/v1/star-rule'] = { body: [] };
  await phone.tap('看过了，接着改');
  await phone.tap('就这样定');
  await phone.until(() => phone.says('定好了。'));
  expect(posts().at(-1)).toMatchObject({ basedOn: 1, hours: [50, 300, 600, 1000, 1500] });
});

test('the rule in plain words says where one stands and what will change', async () => {
  answers['GET /api/v1/star-rule'] = {
    body: {
      version: 0,
      validFrom: null,
      hours: [100, 300, 600, 1000, 1500],
      noticeDays: 7,
      coming: { validFrom: '2027-01-01', hours: [50, 200, 600, 1000, 1500], noticeDays: 5 },
    },
  };
  answers['GET /api/v1/honours'] = { body: { minutes: 101 * 60, nextStars: 2 } };
  await phone.open('/features/honour/pages/star-rule');
  await phone.until(() => phone.says('您到了') && phone.says('您还差 199 小时'));
  expect(phone.says('从 2027年1月1日起会改：一到五星要 50、200、600、1000、1500 小时，公示 5 天。')).toBe(
    true,
  );
  expect(phone.says('先公示 7 天')).toBe(true);
});

test('the picture of a year says what was done and names nobody', () => {
  const evening = { day: '2026-03-01', title: '看望李奶奶', minutes: 90 };
  const year = {
    minutes: 6000,
    times: 40,
    days: 38,
    besides: 3,
    months: [],
    places: [],
    kinds: ['走访', '巡查', '跑腿', '其他'].map((label) => ({ label, times: 9, minutes: 90 })),
    firstEvening: evening,
    longestEvening: evening,
  } as unknown as ServiceYear;
  expect(yearLines(year)).toEqual([
    '40 次，在 38 天里',
    '3 次就在谁的身边',
    '走访 9 次',
    '巡查 9 次',
    '跑腿 9 次',
  ]);
  expect(linesOf('一二三四五', (line) => line.length <= 2, 2)).toEqual(['一二', '三…']);
});
