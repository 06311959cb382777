import { phone } from '../../../test/phone';
import { type Answer, TestServer } from '../../../test/server';

const server = new TestServer();
let answers: Record<string, Answer> = {};

const place = {
  id: 'p',
  name: '厚德路社区一楼',
  address: '厚德路 12 号',
  hoursText: '周一到周五 9:00–17:00',
  todayText: '今天 9:00–17:00',
  openNow: true,
};
const goods = (change: object) => ({
  id: 'rice',
  name: '大米 5 公斤',
  unitWord: '袋',
  category: 'FOOD',
  detail: '',
  points: 200,
  photo: null,
  partnerId: 'p',
  partnerName: place.name,
  left: 12,
  limitText: null,
  obstacle: null,
  missing: 0,
  most: 3,
  holdDays: 7,
  returnDays: 7,
  validTo: null,
  ...change,
});
const redemption = (change: object) => ({
  id: 'r',
  status: 'HELD',
  goodsId: 'rice',
  title: '大米 5 公斤',
  unitWord: '袋',
  quantity: 2,
  points: 400,
  photo: null,
  partner: place,
  code: '482 719 356',
  sealed: 'LB1.abc',
  createdAt: new Date().toISOString(),
  expiresAt: new Date(Date.now() + 7 * 86_400_000).toISOString(),
  fulfilledAt: null,
  closedAt: null,
  reason: null,
  can: ['cancel'],
  ...change,
});
const account = {
  balance: 480,
  held: 0,
  pending: 0,
  waiting: 0,
  nextExpiry: null,
  overdrawn: false,
  closed: false,
};

beforeAll(async () => {
  await server.start();
  server.answer = ({ path, method }) => {
    const at = path.split('?')[0] ?? '';
    return answers[`${method} ${at}`] ?? answers[at] ?? { body: [] };
  };
  await phone.start();
}, 60_000);
afterAll(() => server.stop());
beforeEach(() => {
  server.seen.length = 0;
  answers = {
    '/api/v1/points/account': { body: account },
    '/api/v1/shop/partners': { body: [place] },
    '/api/v1/shop/goods/rice': { body: goods({}) },
    '/api/v1/shop/redemptions/r': { body: redemption({}) },
    '/api/v1/shop/goods': {
      body: [
        goods({}),
        goods({
          id: 'hair',
          name: '理一次发',
          category: 'SERVICE',
          left: null,
          partnerId: 'h',
          partnerName: '小红理发店',
        }),
        goods({
          id: 'monitor',
          name: '电子血压计',
          category: 'HEALTH',
          points: 800,
          obstacle: 'POINTS',
          missing: 320,
        }),
        goods({ id: 'oil', name: '菜籽油', left: 0, obstacle: 'SOLD_OUT' }),
      ],
    },
  };
});

test('the shelf: place first, stock in words, what is out of reach says what is missing and has no button', async () => {
  await phone.open('/features/shop/pages/index');
  expect(phone.texts('.cell__title')[0]).toBe('厚德路社区一楼领');
  expect(phone.texts('.goods-card__stock')).toEqual([
    '还有 12 袋',
    '小红理发店，不限',
    '还有 12 袋',
    '换完了',
  ]);
  expect(phone.texts('.goods-card__why')).toEqual(['还差 320', '换完了']);
  expect(() => phone.control('换电子血压计')).toThrow();
  await phone.tap('够分的');
  expect(phone.texts('.goods-card__name')).not.toContain('电子血压计');
});

test('swapping asks once with what is left, takes the chosen number, and shows the code', async () => {
  answers['POST /api/v1/shop/redemptions'] = {
    status: 409,
    body: { code: 'shop.sold_out', detail: '刚刚被换完了，您的积分没有动。' },
  };
  await phone.open('/features/shop/pages/goods?id=rice&partnerId=p');
  await phone.tap('换，用 200 分');
  await phone.until(() => phone.says('还剩280 分'));
  await phone.tap('换几份加一');
  await phone.until(() => phone.says('还剩80 分'));
  await phone.tap('换');
  await phone.until(() => phone.says('刚刚被换完了，您的积分没有动。'));
  answers['POST /api/v1/shop/redemptions'] = { body: redemption({}) };
  await phone.tap('换');
  await phone.until(() => phone.says('482 719 356'));
  const posts = server.seen.filter(({ method }) => method === 'POST');
  const body = { goodsId: 'rice', partnerId: 'p', quantity: 2 };
  expect(posts.map((one) => one.body)).toEqual([body, body]);
  // The same wish under the same key: had the first answer been lost, it would not be taken twice.
  expect(posts[0]?.headers['idempotency-key']).toBe(posts[1]?.headers['idempotency-key']);
});

test('what cannot be had says why and shows a way on', async () => {
  answers['/api/v1/shop/goods/rice'] = { body: goods({ obstacle: 'POINTS', missing: 320 }) };
  await phone.open('/features/shop/pages/goods?id=rice');
  await phone.until(() => phone.says('还差 320 分'));
  expect(phone.control('去找一件志愿')).toBeTruthy();
});

test('a code shows without a network when the list was read before, and is given back once', async () => {
  answers['/api/v1/shop/redemptions'] = { body: { items: [redemption({})], nextCursor: null } };
  await phone.open('/features/shop/pages/mine');
  await phone.until(() => phone.says('大米 5 公斤'));
  answers['/api/v1/shop/redemptions/r'] = { status: 0 };
  await phone.open('/features/shop/pages/redemption?id=r');
  await phone.until(() => phone.says('现在没网，这个码照样能用。'));
  expect(phone.says('482 719 356')).toBe(true);

  answers['/api/v1/shop/redemptions/r'] = { body: redemption({}) };
  answers['/api/v1/shop/redemptions/r/cancel'] = {
    body: redemption({ status: 'CANCELLED', code: null, sealed: null, reason: '您取消了', can: [] }),
  };
  await phone.open('/features/shop/pages/redemption?id=r');
  await phone.tap('不要了，把积分退回来');
  await phone.tap('不要了');
  await phone.until(() => phone.says('您取消了'));
  expect(phone.says('482 719 356')).toBe(false);
  expect(server.of('/api/v1/shop/redemptions/r/cancel')).toHaveLength(1);
});
