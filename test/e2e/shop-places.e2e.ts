import type { components } from '@linli/shared';
import { earnPoints } from '../support/points.js';
import { good } from '../support/requests.js';
import { type Caller, describeEachServer } from '../support/server.js';
import { shopIds } from '../support/shop.js';

type Schemas = components['schemas'];
type Keeper = Schemas['KeeperView'];
type Stock = Schemas['StockView'];
type Problem = Partial<Pick<Schemas['ProblemView'], 'code' | 'detail' | 'fields'>>;

const { market, community, soap, scissors } = shopIds;
const PLACE = `/api/v1/shop/partners/${market}`;
const WRONG = [0, -1, 1.5, 2 ** 31];

describeEachServer('places of the rewards shop', (server) => {
  let zeng: Caller;
  let hu: Caller;
  let zhong: Caller;

  beforeAll(async () => {
    await server().drain();
    [zeng, hu, zhong] = (await Promise.all(
      ['曾叔叔', '胡女士', '钟女士'].map((who) => server().as(who)),
    )) as [Caller, Caller, Caller];
    await earnPoints(server(), zeng.personId!, 600);
  });
  afterEach(() => server().clock.set(null));

  const stock = async () =>
    (await good(hu.get<Stock[]>(`${PLACE}/stock`))).find(({ goodsId }) => goodsId === soap)!;
  const enter = (who: Caller, body: object) =>
    who.post<Stock[] & Problem>(`${PLACE}/stock`, { goodsId: soap, ...body });
  const redeem = (quantity: number, key?: string) =>
    zeng.post<Schemas['RedemptionView'] & Problem>(
      '/api/v1/shop/redemptions',
      { goodsId: soap, partnerId: market, quantity },
      key ? { key } : {},
    );
  const look = (who: Caller, code: string) =>
    who.post<Schemas['InvitationView'] & Problem>('/api/v1/shop/keeper-invites/look', { code });
  const accept = (who: Caller, code: string) =>
    who.post<Schemas['InvitationView'] & Problem>('/api/v1/shop/keeper-invites/accept', { code });
  const invite = () => good(zhong.post<Schemas['InviteView']>(`${PLACE}/keeper-invites`));

  it('let somebody hand out who was asked by a code, once, until it is taken back', async () => {
    expect((await zeng.get('/api/v1/shop/desk')).status).toBe(403);
    const older = await invite();
    const { code, expiresAt } = await invite();
    expect(code).toMatch(/^\d{4} \d{4}$/);
    expect(Date.parse(expiresAt) - Date.now()).toBeGreaterThan(23 * 3_600_000);
    expect((await accept(zeng, older.code)).body.code).toBe('shop.invite_unknown');
    expect((await look(zeng, 'abc')).body.code).toBe('shop.invite_unknown');
    expect(await look(zeng, code)).toMatchObject({
      status: 200,
      body: { partnerName: '邻里便民超市', invitedBy: '钟女士' },
    });
    const liao = await server().as('person:liao');
    const both = await Promise.all([accept(zeng, code.replace(' ', '')), accept(liao, code)]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 422]);
    const winner = both[0]!.status === 200 ? zeng : liao;
    // At once, not when the session is read again.
    const desk = await good(winner.get<Schemas['DeskView']>('/api/v1/shop/desk'));
    expect(desk.places.map(({ partner }) => partner.name)).toEqual(['邻里便民超市']);
    await server().drain();
    const inbox = await good(zhong.get<Schemas['MessagePageView']>('/api/v1/messages?kind=WORK&limit=100'));
    expect(inbox.items.map(({ title }) => title).join()).toContain('可以在邻里便民超市给东西了');

    const list = await good(zhong.get<Keeper[]>(`${PLACE}/keepers`));
    expect(list).toHaveLength(2);
    const mine = list.find(({ who }) => who !== '胡女士')!;
    expect((await hu.get(`${PLACE}/keepers`)).status).toBe(403);
    const end = () => zhong.post<Keeper[]>(`${PLACE}/keepers/${mine.membershipId}/end`);
    expect((await good(end())).map(({ who }) => who)).toEqual(['胡女士']);
    expect((await end()).status).toBe(404);
    expect((await winner.get('/api/v1/shop/desk')).status).toBe(403);
    const [, own] = await good(zhong.get<Keeper[]>(`/api/v1/shop/partners/${community}/keepers`)).then(
      (all) => [all, all.find(({ who }) => who === '钟女士')],
    );
    // A committee's role is for more than its counter: it is not taken back here.
    expect(own).toMatchObject({ can: [] });
  });

  it('have shelves that cannot be counted lower than what is promised', async () => {
    const before = await stock();
    await good(redeem(2));
    const { held } = await stock();
    expect(held).toBe(before.held + 2);
    const low = await enter(hu, { kind: 'COUNT', pieces: held - 1, reason: '破了' });
    expect(low).toMatchObject({ status: 409, body: { code: 'shop.stock_held' } });
    expect((await enter(hu, { kind: 'COUNT', pieces: held })).body.fields?.[0]?.path).toBe('reason');
    for (const pieces of [-1, 1.5, 2 ** 31])
      expect((await enter(hu, { kind: 'IN', pieces })).body.fields?.[0]?.path).toBe('pieces');
    await good(enter(hu, { kind: 'COUNT', pieces: held, reason: '漏了几瓶' }));
    expect(await stock()).toMatchObject({ available: 0, held });
    expect((await redeem(1)).body.code).toBe('shop.sold_out');
    await good(enter(hu, { kind: 'IN', pieces: before.available }));
    const moves = await good(zhong.get<Schemas['StockMoveView'][]>(`${PLACE}/stock-moves?goodsId=${soap}`));
    expect(moves[1]).toMatchObject({ kind: 'COUNT', reason: '漏了几瓶', who: '胡女士', onHand: held });
  });

  it('refuse amounts that are none, and the same key with another wish', async () => {
    for (const quantity of WRONG) expect((await redeem(quantity)).body.fields?.[0]?.path).toBe('quantity');
    const key = `one-wish-${Date.now()}`;
    const first = await redeem(1, key);
    expect((await redeem(1, key)).body).toEqual(first.body);
    expect(await redeem(2, key)).toMatchObject({ status: 409, body: { code: 'idempotency.body_differs' } });
    await good(zeng.post(`/api/v1/shop/redemptions/${first.body.id}/cancel`));
    const body = {
      name: '雨伞',
      unitWord: '把',
      category: 'HOUSEHOLD',
      counted: true,
      holdDays: 7,
      returnDays: 0,
      limitPeriod: 'NONE',
    };
    for (const points of WRONG) {
      const refused = await zhong.post<Problem>('/api/v1/shop/goods', { ...body, points });
      expect(refused.body.fields?.[0]?.path).toBe('points');
    }
    for (const points of [...WRONG, 9]) {
      const gift = await zeng.post<Problem>('/api/v1/giving/donations', { target: 'NEIGHBOUR', points });
      expect(gift.status).toBeGreaterThanOrEqual(400);
    }
    for (const hours of [...WRONG, 1501]) {
      const saved = await zeng.post<Problem>('/api/v1/time-bank/deposits', { hours });
      expect(saved.body.fields?.[0]?.path).toBe('hours');
    }
  });

  it('have a month that goes out as a table and is settled once it is over', async () => {
    const service = await good(
      zeng.post<Schemas['RedemptionView']>('/api/v1/shop/redemptions', {
        goodsId: soap,
        partnerId: market,
        quantity: 1,
      }),
    );
    await good(hu.post('/api/v1/shop/codes/fulfil', { partnerId: market, code: service.code }));
    const month = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 7);
    const path = `${PLACE}/statements/${month}`;
    const view = await good(hu.get<Schemas['StatementView']>(path));
    const line = view.lines.find(({ goodsId }) => goodsId === soap)!;
    expect(view.points).toBe(view.lines.reduce((sum, { points }) => sum + points, 0));
    expect(line.handedOut).toBeGreaterThanOrEqual(1);
    const csv = (await hu.get<string>(`${path}/file?format=csv`)).body;
    expect(csv.trimEnd().split('\r\n').length - 1).toBeGreaterThanOrEqual(1);
    expect(csv).toContain(service.code!);
    expect(csv).not.toContain('曾叔叔');
    const xlsx = await hu.get(`${path}/file`);
    expect(xlsx.headers.get('content-type')).toContain('spreadsheetml');
    expect((await zeng.get(path)).status).toBe(403);

    const settle = (who: Caller) =>
      who.post<Schemas['StatementView'] & Problem>(`${path}/settle`, { note: '转账' });
    expect((await settle(zhong)).body.code).toBe('shop.month_open');
    server().clock.set(new Date(Date.now() + 32 * 86_400_000));
    const later = await server().as('钟女士');
    const both = await Promise.all([settle(later), settle(later)]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    const settled = await good(later.get<Schemas['StatementView']>(path));
    expect(settled).toMatchObject({ settled: { by: '钟女士', note: '转账' }, can: [] });
  });

  it('show services of other places, but nobody fetches them elsewhere', async () => {
    const elsewhere = await zeng.post<Problem>('/api/v1/shop/redemptions', {
      goodsId: scissors,
      partnerId: market,
      quantity: 1,
    });
    expect(elsewhere.body.code).toBe('shop.not_here');
  });
});
