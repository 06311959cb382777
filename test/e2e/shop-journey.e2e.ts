import type { components } from '@linli/shared';
import { earnPoints } from '../support/points.js';
import { good } from '../support/requests.js';
import { type Answer, type Caller, describeEachServer } from '../support/server.js';
import { runShopJob, shopIds } from '../support/shop.js';

type Schemas = components['schemas'];
type Goods = Schemas['GoodsView'];
type Redemption = Schemas['RedemptionView'];
type Handout = Schemas['HandoutView'];
/** What a refusal says besides. */
type Problem = Partial<Pick<Schemas['ProblemView'], 'code' | 'detail'>>;

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const { market, community, rice, eggs, soap, monitor, thermos, scissors } = shopIds;

describeEachServer('the rewards shop', (server) => {
  let zeng: Caller;
  let hu: Caller;
  let zhong: Caller;

  beforeAll(async () => {
    await server().drain();
    zeng = await server().as('曾叔叔');
    hu = await server().as('胡女士');
    zhong = await server().as('钟女士');
    await earnPoints(server(), zeng.personId!, 1200);
  });
  afterEach(() => server().clock.set(null));

  const balance = async () =>
    (await good(zeng.get<Schemas['PointsAccountView']>('/api/v1/points/account'))).balance;
  const shelf = (partnerId: string) => good(zeng.get<Goods[]>(`/api/v1/shop/goods?partnerId=${partnerId}`));
  const left = async (partnerId: string, goodsId: string) =>
    (await shelf(partnerId)).find(({ id }) => id === goodsId)?.left;
  const redeem = (goodsId: string, partnerId = market, quantity = 1) =>
    zeng.post<Redemption & Problem>('/api/v1/shop/redemptions', { goodsId, partnerId, quantity });
  const made = (goodsId: string, partnerId = market, quantity = 1) =>
    good<Redemption>(redeem(goodsId, partnerId, quantity));
  const fulfil = (
    who: Caller,
    partnerId: string,
    code: string,
    at?: string,
  ): Promise<Answer<Handout & Problem>> =>
    who.post('/api/v1/shop/codes/fulfil', { partnerId, code, ...(at ? { at } : {}) });
  const ask = (id: string) => good(zeng.get<Redemption>(`/api/v1/shop/redemptions/${id}`));

  it('shows visitors what there is, and me what I lack', async () => {
    const { body } = await server().visitor.get<Goods[]>(`/api/v1/shop/goods?partnerId=${community}`);
    expect(body.length).toBeGreaterThanOrEqual(8);
    for (const one of body) expect([one.name, one.photo?.thumbUrl]).toEqual([one.name, expect.any(String)]);
    expect(body.map(({ points }) => points)).toEqual(body.map(({ points }) => points).sort((a, b) => a - b));
    const mine = await shelf(community);
    const dear = mine.find(({ id }) => id === monitor)!;
    expect(dear).toMatchObject({ obstacle: 'POINTS', missing: 1600 - (await balance()), most: 0 });
    expect(mine.find(({ id }) => id === scissors)).toMatchObject({ left: null, partnerName: '小红理发店' });
    expect(mine.map(({ id }) => id)).not.toContain(thermos);
  });

  it('redeems, fetches by the QR code, and says so to everybody concerned', async () => {
    const [points, pieces] = [await balance(), await left(market, rice)];
    const redemption = await made(rice);
    expect(redemption).toMatchObject({ status: 'HELD', points: 200, can: ['cancel'] });
    expect(await balance()).toBe(points - 200);
    expect(await left(market, rice)).toBe(pieces! - 1);
    const looked = await hu.post<Handout>('/api/v1/shop/codes/look', {
      partnerId: market,
      code: redemption.sealed,
    });
    expect(looked.body).toMatchObject({ title: '大米 5 公斤', who: '曾叔叔', status: 'HELD' });
    expect(JSON.stringify(looked.body)).not.toContain(zeng.personId);
    expect(await fulfil(hu, market, redemption.sealed!)).toMatchObject({
      status: 200,
      body: { via: 'SCAN' },
    });
    expect(await ask(redemption.id)).toMatchObject({ status: 'FULFILLED', code: null, sealed: null });
    expect(await fulfil(hu, market, redemption.sealed!)).toMatchObject({
      status: 409,
      body: { code: 'shop.code_used' },
    });
    await server().drain();
    const inbox = await good(zeng.get<Schemas['MessagePageView']>('/api/v1/messages?kind=POINTS&limit=100'));
    expect(inbox.items.find(({ subjectId }) => subjectId === redemption.id)?.title).toBe('大米 5 公斤领走了');
    const entries = await good(zeng.get<Schemas['PointsEntriesView']>('/api/v1/points/entries'));
    expect(entries.items[0]).toMatchObject({ title: '换 1 袋大米 5 公斤', points: -200 });
  });

  it('gives the very points and the piece back when she changes her mind, once', async () => {
    const [points, pieces] = [await balance(), await left(market, eggs)];
    const { id } = await made(eggs);
    const cancel = () => zeng.post<Redemption & Problem>(`/api/v1/shop/redemptions/${id}/cancel`);
    const answers = await Promise.all([cancel(), cancel()]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect([await balance(), await left(market, eggs)]).toEqual([points, pieces]);
    expect(await zhong.post(`/api/v1/shop/redemptions/${id}/cancel`)).toMatchObject({ status: 404 });
  });

  it('tells wrong codes, other places, strangers and late ones plainly', async () => {
    const redemption = await made(soap, market);
    const code = redemption.code!.replaceAll(' ', '');
    const wrong = code.slice(0, 8) + String((Number(code[8]) + 1) % 10);
    expect(await fulfil(hu, market, wrong)).toMatchObject({ body: { code: 'shop.code_unknown' } });
    expect(await fulfil(hu, market, 'LB1.AAAA')).toMatchObject({ body: { code: 'shop.code_unknown' } });
    expect(await fulfil(zhong, community, code)).toMatchObject({
      body: { code: 'shop.code_wrong_partner', detail: '这一份不在您这里领，要到邻里便民超市领。' },
    });
    expect(await fulfil(zhong, market, code)).toMatchObject({ status: 404 });
    expect(await fulfil(zeng, market, code)).toMatchObject({ status: 403 });
    server().clock.set(new Date(Date.parse(redemption.expiresAt) + HOUR_MS));
    const late = await server().as('胡女士');
    expect(await fulfil(late, market, code)).toMatchObject({ body: { code: 'shop.code_expired' } });
  });

  it('waits a day for phones without a network, then gives everything back; a reminder came before', async () => {
    const points = await balance();
    // What waits already, of the test before and of the demo, runs out too.
    const waiting = (await good(zeng.get<Schemas['RedemptionPageView']>('/api/v1/shop/redemptions'))).items
      .filter(({ status }) => status === 'HELD')
      .reduce((sum, { points: held }) => sum + held, 0);
    const [fetched, forgotten] = [await made(soap, market), await made(soap, market)];
    const end = Date.parse(fetched.expiresAt);
    server().clock.set(new Date(end - 12 * HOUR_MS));
    await runShopJob(server());
    server().clock.set(new Date(end + 12 * HOUR_MS));
    await runShopJob(server());
    const partner = await server().as('胡女士');
    const at = new Date(end - HOUR_MS).toISOString();
    expect(await fulfil(partner, market, fetched.code!, at)).toMatchObject({
      status: 200,
      body: { via: 'TYPE', fulfilledAt: at },
    });
    server().clock.set(new Date(end + 25 * HOUR_MS));
    await runShopJob(server());
    const again = await server().as('胡女士');
    const late = await fulfil(again, market, forgotten.code!, new Date(end - HOUR_MS).toISOString());
    expect(late.body.code).toBe('shop.time_implausible');
    await server().drain();
    zeng = await server().as('曾叔叔');
    expect(await ask(forgotten.id)).toMatchObject({ status: 'EXPIRED', code: null });
    expect(await balance()).toBe(points + waiting - fetched.points);
    const inbox = await good(zeng.get<Schemas['MessagePageView']>('/api/v1/messages?kind=POINTS&limit=100'));
    const titles = inbox.items
      .filter(({ subjectId }) => subjectId === forgotten.id)
      .map(({ title }) => title);
    expect(titles.sort()).toEqual(['洗洁精 1 公斤过期没领，退回 60 积分', '洗洁精 1 公斤还没领，快到期了']);
    server().clock.set(null);
    zeng = await server().as('曾叔叔');
  });

  it('settles what was handed out without a network once, and tells the committee of a conflict', async () => {
    const redemption = await made(soap, market);
    const at = new Date(Date.now()).toISOString();
    await good(zeng.post(`/api/v1/shop/redemptions/${redemption.id}/cancel`));
    const answer = await fulfil(hu, market, redemption.sealed!, at);
    expect(answer).toMatchObject({ status: 409, body: { code: 'shop.code_cancelled' } });
    await server().drain();
    const inbox = await good(zhong.get<Schemas['MessagePageView']>('/api/v1/messages?kind=WORK&limit=100'));
    expect(inbox.items.map(({ title }) => title).join()).toContain('没网时给出去了');
    const twice = await made(soap, market);
    const key = 'one-and-the-same-tap';
    const send = () =>
      hu.post<Handout>(
        '/api/v1/shop/codes/fulfil',
        { partnerId: market, code: twice.sealed, at: twice.createdAt },
        { key },
      );
    const [first, second] = [await send(), await send()];
    expect([first.status, second.status]).toEqual([200, 200]);
    expect(second.body).toEqual(first.body);
  });

  it('takes goods back within their days, not after', async () => {
    const points = await balance();
    const kept = await made(soap, market);
    const handout = await good<Handout>(fulfil(hu, market, kept.code!));
    expect(handout.can).toEqual(['return']);
    const back = (who: Caller) =>
      who.post<Handout & Problem>(`/api/v1/shop/redemptions/${kept.id}/return`, { reason: '瓶子漏了' });
    expect((await back(zhong)).status).toBe(404);
    expect(await back(hu)).toMatchObject({ status: 200, body: { status: 'RETURNED', can: [] } });
    expect((await back(hu)).body.code).toBe('shop.illegal_transition');
    expect(await balance()).toBe(points);
    const late = await made(soap, market);
    await good(fulfil(hu, market, late.code!));
    server().clock.set(new Date(Date.now() + 9 * DAY_MS));
    const partner = await server().as('胡女士');
    expect(
      (await partner.post<Problem>(`/api/v1/shop/redemptions/${late.id}/return`, { reason: '不要了' })).body
        .code,
    ).toBe('shop.return_too_late');
  });
});
