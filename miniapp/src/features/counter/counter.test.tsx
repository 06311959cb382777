import { base64url, checkDigit, sealedBytes, sealedText, spacedCode } from '@linli/shared';
import TestUtils from '@tarojs/test-utils-react';
import nacl from 'tweetnacl';
import { sendAllHandouts } from '@/lib/handout-sender';
import { useHandouts } from '@/lib/handout-store';
import { type Answer, type Seen, TestServer } from '../../../test/server';
import { control, eventually, field, openPage, signInAs, type, wait, words } from '../../../test/staff';
import { checkCode } from './verify-code';

const utils = new TestUtils();
const server = new TestServer();
const keys = nacl.sign.keyPair();
const publicKey = base64url(keys.publicKey);
const PLACE = '01900000-0000-7000-8000-00000000000a';
const OTHER = '01900000-0000-7000-8000-00000000000b';
const LATER = new Date(Date.now() + 86_400_000);
const digits = (eight: string) => eight + checkDigit(eight);

/** The text of a QR code, as the server seals it. */
function sealed(given: Partial<Parameters<typeof sealedBytes>[0]> = {}, secret = keys.secretKey): string {
  const redemptionId = '01900000-0000-7000-8000-000000000001';
  const what = { redemptionId, partnerId: PLACE, expiresAt: LATER, quantity: 1, title: '洗洁精 1 公斤' };
  const bytes = sealedBytes({ ...what, ...given });
  return sealedText(bytes, nacl.sign.detached(bytes, secret));
}

const handout = {
  id: 'r1',
  title: '大米 5 公斤',
  unitWord: '袋',
  quantity: 1,
  points: 200,
  who: '曾叔叔',
  status: 'HELD',
  expiresAt: LATER.toISOString(),
  fulfilledAt: null,
  can: [],
};
const partner = { id: PLACE, name: '邻里便民超市', todayText: '今天 8:00–21:00' };
const desk = { publicKey, places: [{ partner, waiting: [handout], done: [] }] };
const AWAY: Answer = { status: 0 };
let read: () => Answer;
let looked: () => Answer;
let fulfilled: (seen: Seen) => Answer;
const sent = () => server.of('/api/v1/shop/codes/fulfil');
const bodies = () => sent().map(({ body }) => body);

beforeAll(async () => {
  await server.start();
  server.answer = (seen) => {
    if (seen.path.endsWith('/desk')) return read();
    if (seen.path.endsWith('/look')) return looked();
    return seen.path.endsWith('/fulfil') ? fulfilled(seen) : { body: {} };
  };
  signInAs('PARTNER', ['shop.fulfil']);
  await utils.createApp();
  await wait(400);
}, 60_000);
afterAll(() => server.stop());
beforeEach(() => {
  server.seen.length = 0;
  read = () => ({ body: desk });
  looked = () => AWAY;
  fulfilled = () => AWAY;
  useHandouts.setState({ handouts: [] });
});

/** Types a code and waits for what is said of it. */
async function show(code: string, says: string): Promise<void> {
  await openPage('/features/counter/pages/desk');
  await eventually(() => field('扫不了，填数字'));
  type('扫不了，填数字', code);
  await wait(50);
  utils.fireEvent.click(control('看看是什么'));
  await eventually(() => expect(words()).toContain(says));
}
const tap = (name: string) => utils.fireEvent.click(control(name));

describe('what a phone can say of a code by itself', () => {
  const check = (code: string, now?: Date) => checkCode(code, PLACE, publicKey, now);

  it('knows a real one, with what it is for', () => {
    const checked = check(` ${sealed({ quantity: 2 })} `);
    expect(checked).toMatchObject({ state: 'real', sealed: { title: '洗洁精 1 公斤', quantity: 2 } });
  });

  it('leaves nine digits that fit to the server, and refuses those that do not', () => {
    const code = digits('48271935');
    expect(check(spacedCode(code))).toEqual({ state: 'unknown', code });
    const swapped = `8${code[0]}${code.slice(2)}`;
    expect(check(swapped)).toEqual({ state: 'wrong', reason: 'not-a-code' });
  });

  it.each([
    ['another place', sealed({ partnerId: OTHER }), 'elsewhere'],
    ['the past', sealed({ expiresAt: new Date(Date.now() - 1000) }), 'expired'],
    ['another hand', sealed({}, nacl.sign.keyPair().secretKey), 'forged'],
    ['nowhere', 'https://example.cn/1', 'not-a-code'],
  ])('refuses one from %s', (_, code, reason) => {
    expect(check(code)).toEqual({ state: 'wrong', reason });
  });
});

test('with a network: what it is and for whom first, then one tap, once', async () => {
  looked = () => ({ body: handout });
  fulfilled = () => ({ body: { ...handout, status: 'FULFILLED' } });
  const code = digits('11223344');
  await show(code, '曾叔叔来领');
  expect(sent()).toEqual([]);
  tap('东西给了，记上');
  tap('东西给了，记上');
  await eventually(() => expect(words()).toContain('大米 5 公斤，记上了。'));
  expect(bodies()).toEqual([{ partnerId: PLACE, code, at: expect.any(String) }]);
  expect(useHandouts.getState().handouts).toEqual([]);
});

test('without a network a real code is handed out, kept with its time, and sent once when there is one again', async () => {
  const code = sealed();
  await show(code, '没网也验过了，码是真的。');
  const before = Date.now();
  tap('东西给了，记上');
  await eventually(() => expect(words()).toContain('先记在这部手机上'));
  const [kept] = useHandouts.getState().handouts;
  expect(kept).toMatchObject({ code, title: '洗洁精 1 公斤', state: 'pending' });
  expect(Date.parse(kept!.at)).toBeGreaterThanOrEqual(before - 1000);
  // The same code again on the counter: it waits only once.
  await show(code, '没网也验过了，码是真的。');
  tap('东西给了，记上');
  await eventually(() => expect(words()).toContain('1 份等有网报上去'));
  await eventually(() =>
    expect(useHandouts.getState().handouts.map(({ state }) => state)).toEqual(['pending']),
  );

  fulfilled = () => ({ body: { ...handout, status: 'FULFILLED' } });
  server.seen.length = 0;
  await Promise.all([sendAllHandouts(), sendAllHandouts()]);
  expect(bodies()).toEqual([{ partnerId: PLACE, code, at: kept!.at }]);
  expect(sent()[0]?.headers['idempotency-key']).toBe(kept!.key);
  expect(useHandouts.getState().handouts).toEqual([]);
});

test('digits without a network go out only from somebody who knows the person; a refusal stands until it is read', async () => {
  const code = digits('48271935');
  await show(code, '现在没网，这几个数还没法核对');
  tap('认得本人，先给，有网再核');
  await eventually(() => expect(useHandouts.getState().handouts[0]?.state).toBe('pending'));
  fulfilled = () => ({
    status: 409,
    body: { code: 'shop.code_cancelled', detail: '这一份本人已经取消了，东西请先别给。' },
  });
  await sendAllHandouts();
  await eventually(() => expect(words()).toContain('这一份本人已经取消了'));
  await sendAllHandouts();
  expect(sent()).toHaveLength(2);
  tap('知道了');
  await eventually(() => expect(words()).not.toContain('这一份本人已经取消了'));
});

test('a wrong code leaves nothing to hand out; the list of the last visit shows without a network', async () => {
  await show(sealed({ partnerId: OTHER }), '这一份不在您这里领');
  expect(() => control('东西给了，记上')).toThrow();
  read = () => AWAY;
  await openPage('/features/counter/pages/desk');
  await eventually(() => expect(words()).toContain('现在没网，这是上次看到的'));
  expect(words()).toContain('等人来领 1 份');
});

describe('a month of a place', () => {
  const line = { goodsId: 'g', title: '大米 5 公斤', unitWord: '袋', handedOut: 3, returned: 1, points: 400 };
  const month = {
    partnerId: PLACE,
    partnerName: '邻里便民超市',
    month: '2026-10',
    lines: [line],
    pieces: 2,
    points: 400,
    settled: null,
    can: ['settle'],
  };

  it('adds up, is settled once with a note, and says so', async () => {
    signInAs('COMMUNITY_ADMIN', ['shop.fulfil', 'shop.manage']);
    let now: object = month;
    server.answer = ({ method, path }) => {
      if (path.endsWith('/settle') && method === 'POST')
        now = { ...month, settled: { at: new Date().toISOString(), by: '钟女士', note: '转账' }, can: [] };
      return { body: now };
    };
    await openPage(`/features/counter/pages/statement?id=${PLACE}&month=2026-10`);
    await eventually(() => expect(words()).toContain('领走 3 袋，退回 1'));
    expect(words()).toContain('400 分');
    expect(words()).toContain('2026 年 10 月');
    tap('这个月结过了');
    await eventually(() => field('备注'));
    type('备注', '转账');
    const yes = Array.from(document.querySelectorAll<HTMLElement>('.counter-foot [role=button]'));
    utils.fireEvent.click(yes.find((one) => one.textContent === '结过了')!);
    await eventually(() => expect(words()).toContain('钟女士结过了'));
    const settle = server.seen.filter(({ path }) => path.endsWith('/settle'));
    expect(settle.map(({ body }) => body)).toEqual([{ note: '转账' }]);
  });
});
