import { phone } from '../../../test/phone';
import { type Answer, TestServer } from '../../../test/server';
import { signInAs } from '../../../test/staff';
import type { Activity, ActivityCard, MyParty } from './activity.api';
import { linesOf } from '@/lib/paper';
import { outlook, partyProblem } from './party';
import { daysFrom, fits } from './use-activities';

const mine = (given: Partial<MyParty> = {}): MyParty => ({
  adults: 2,
  children: 1,
  waitingAdults: 0,
  waitingChildren: 1,
  waitPlace: 2,
  offeredAdults: 0,
  offeredChildren: 0,
  answerBy: null,
  arrived: null,
  liked: null,
  ...given,
});
const startAt = new Date(Date.now() + 8 * 86_400_000).toISOString();
const activity = (given: Partial<Activity> = {}): Activity => ({
  id: 'a',
  title: '一起包饺子',
  status: 'PUBLISHED',
  statusLabel: '正在报名',
  startAt,
  endAt: new Date(Date.parse(startAt) + 7_200_000).toISOString(),
  place: '社区一楼食堂',
  distance: 350,
  audience: 'RESIDENTS',
  fits: ['CHILDREN'],
  quota: 60,
  left: 0,
  waitingFamilies: 2,
  waitingPeople: 2,
  open: true,
  photo: null,
  mine: mine(),
  summary: '面和馅社区备好',
  notes: ['过敏的请留意'],
  ageFrom: null,
  ageTo: null,
  takesChildren: true,
  mostInParty: 10,
  venueId: null,
  lat: 25.86,
  lng: 114.95,
  signupFrom: null,
  signupUntil: startAt,
  cancelUntil: startAt,
  photoCaption: null,
  organiserName: '厚德路社区居委会',
  contactName: '钟女士',
  phone: null,
  code: 'code.of-the-family',
  codeFrom: startAt,
  myName: '陈阿姨',
  cancelReason: null,
  report: null,
  reportPhotos: [],
  numbers: null,
  tasks: [],
  can: ['come', 'leave'],
  ...given,
});

const server = new TestServer();
let answers: Record<string, Answer> = {};
const open = (change: Partial<Activity> = {}) => {
  answers['/api/v1/activities/a'] = { body: activity(change) };
  return phone.open('/features/activity/pages/detail?id=a');
};

beforeAll(async () => {
  await server.start();
  server.answer = ({ path }) => answers[path.split('?')[0] ?? ''] ?? { body: [] };
  await phone.start();
  signInAs('HANDLER', []);
});
afterAll(() => server.stop());
beforeEach(() => {
  server.seen.length = 0;
  answers = {};
});

test('the split says who is in, who waits and where in the line', () => {
  const now = activity();
  expect(outlook(now, { adults: 2, children: 2 })).toMatchObject({
    seated: { adults: 2, children: 1 },
    waiting: { adults: 0, children: 1 },
    waitPlace: 2,
  });
  // One adult less: the place stays in the family, and goes to the child that waits only by way of the line.
  expect(outlook(now, { adults: 1, children: 2 }).seated).toEqual({ adults: 1, children: 1 });
  expect(outlook(now, { adults: 3, children: 2 }).waiting).toEqual({ adults: 1, children: 1 });
  const fresh = activity({ mine: null, left: 1, waitingPeople: 0 });
  expect(outlook(fresh, { adults: 1, children: 1 })).toEqual({
    seated: { adults: 1, children: 0 },
    waiting: { adults: 0, children: 1 },
    waitPlace: 1,
  });
});

test('a child does not come alone, and a family activity wants one', () => {
  expect(partyProblem(activity(), { adults: 0, children: 1 })).toBe('alone');
  expect(partyProblem(activity({ audience: 'FAMILIES' }), { adults: 1, children: 0 })).toBe('needsChild');
  expect(partyProblem(activity(), { adults: 1, children: 0 })).toBeNull();
});

test('chips and days: what fits, and on which day something is mine', () => {
  const card: ActivityCard = activity();
  expect([fits(card, 'children'), fits(card, 'elderly'), fits(card, 'walk')]).toEqual([true, false, true]);
  const now = new Date('2026-11-27T15:30:00Z');
  const other = { ...card, startAt: '2026-11-28T07:00:00Z' };
  const days = daysFrom(now, 3, [other, { ...card, startAt: '2026-11-29T01:00:00Z' }], [other]);
  expect(days.map(({ date, mark }) => [date, mark])).toEqual([
    ['2026-11-27', null],
    ['2026-11-28', 'mine'],
    ['2026-11-29', 'some'],
  ]);
});

test('words of a poster break where they no longer fit, and say when there were more', () => {
  const short = (line: string) => line.length <= 4;
  expect(linesOf('一二三四五六', short, 2)).toEqual(['一二三四', '五六']);
  expect(linesOf('一二三四五六七八九', short, 2)).toEqual(['一二三四', '五六七…']);
});

test('numbers are changed under the finger and sent once; the code stands for the family', async () => {
  await open();
  expect(phone.texts('.party__strong')).toEqual(['2 个大人 1 个孩子', '1 个孩子 候补第 2 位']);
  expect(phone.says('手机没电，报“陈阿姨家”也行。')).toBe(true);
  expect(phone.texts('.action-bar .button')).toEqual(['不来了']);
  await phone.tap('大人加一');
  expect(phone.texts('.action-bar .button')).toEqual(['不来了', '人数改好了']);
  answers['/api/v1/activities/a/come'] = {
    body: activity({ mine: mine({ waitingAdults: 1 }), waitingPeople: 3 }),
  };
  await phone.tap('人数改好了');
  // Once it is settled there is nothing left to save.
  await phone.until(() => phone.texts('.action-bar .button').length === 1);
  expect(phone.says('1 个大人 1 个孩子 候补第 2 位')).toBe(true);
  expect(server.of('/api/v1/activities/a/come')[0]?.body).toEqual({ adults: 3, children: 2 });
});

test('offered places are taken by one tap, and a refusal stands in its place', async () => {
  await open({
    mine: mine({ adults: 0, children: 0, waitingChildren: 0, offeredAdults: 1, answerBy: startAt }),
    can: ['come', 'leave', 'accept'],
    code: null,
  });
  answers['/api/v1/activities/a/accept'] = {
    status: 409,
    body: { code: 'activity.turn_over', detail: '回话的时间过了，名额让给了下一家。' },
  };
  await phone.tap('我们来');
  await phone.until(() => phone.says('名额让给了下一家'));
});

test('two taps say how it was', async () => {
  await open({ status: 'HELD', can: ['rate'], mine: mine({ arrived: 3, waitingChildren: 0 }), code: null });
  answers['/api/v1/activities/a/feedback'] = {
    body: activity({ status: 'HELD', can: [], mine: mine({ arrived: 3, liked: 'GOOD' }) }),
  };
  await phone.tap('挺好的');
  await phone.tap('还来');
  await phone.until(() => phone.says('谢谢，社区看得到'));
  expect(server.of('/api/v1/activities/a/feedback')[0]?.body).toEqual({ liked: 'GOOD', again: true });
});
