import { describeEachDatabase } from '../../../../test/support/databases.js';
import { ShopWorld } from '../../../../test/support/shop-world.js';
import type { Actor } from '../identity/index.js';
import { Redemption } from './redemption/redemption.entity.js';

const CLIENTS = 64;
const PIECES = 10;

const codesOf = (results: PromiseSettledResult<unknown>[]): string[] =>
  results.map((one) =>
    one.status === 'rejected' ? ((one.reason as { code?: string }).code ?? String(one.reason)) : 'ok',
  );

const count = (all: string[], code: string): number => all.filter((one) => one === code).length;

describeEachDatabase('a crowd at the shelf', (databases) => {
  let world: ShopWorld;
  let crowd: Actor[];

  beforeAll(async () => {
    world = await ShopWorld.open(databases);
    crowd = [];
    for (let n = 0; n < CLIENTS; n++) crowd.push(await world.shopper(60));
  }, 180_000);
  afterAll(() => world.stop());
  afterEach(async () => expect(await world.problems()).toEqual([]));

  it('gets exactly what lies there, and nobody else loses a point', async () => {
    const goods = await world.goods(PIECES);
    const codes = codesOf(await Promise.allSettled(crowd.map((actor) => world.redeem(actor, goods.id))));
    expect([count(codes, 'ok'), count(codes, 'shop.sold_out')]).toEqual([PIECES, CLIENTS - PIECES]);
    expect(await world.shelf(goods.id)).toMatchObject({ available: 0, held: PIECES });
  }, 180_000);

  it('cannot be one person twice over her limit, or over her points', async () => {
    const limited = await world.goods(50, { limitCount: 2, limitPeriod: 'MONTH', points: 1 });
    const actor = await world.shopper(60);
    const tries = Array.from({ length: 8 }, () => world.redeem(actor, limited.id));
    const codes = codesOf(await Promise.allSettled(tries));
    expect([count(codes, 'ok'), count(codes, 'shop.limit_reached')]).toEqual([2, 6]);
    const dear = await world.goods(50, { points: 25 });
    const more = codesOf(
      await Promise.allSettled(Array.from({ length: 6 }, () => world.redeem(actor, dear.id))),
    );
    expect([count(more, 'ok'), count(more, 'points.insufficient')]).toEqual([2, 4]);
  });

  it('is handed out once, although cancelled, expired and scanned at the same moment', async () => {
    const goods = await world.goods(5);
    for (let round = 0; round < 5; round++) {
      const actor = await world.shopper(20);
      const id = await world.redeem(actor, goods.id);
      const code = await world.codeOf(id);
      const results = codesOf(
        await Promise.allSettled([
          world.fulfil(code),
          world.redemptions.cancel(actor, id),
          world.fulfil(code),
          world.redemptions.cancel(actor, id),
        ]),
      );
      expect(count(results, 'ok')).toBe(1);
      const { status } = await world.db.read.findOneByOrFail(Redemption, { id });
      expect(['FULFILLED', 'CANCELLED']).toContain(status);
    }
  });

  it('does not make shelves lower than what is promised while others redeem', async () => {
    const goods = await world.goods(6, { points: 1 });
    const actor = await world.shopper(60);
    const redeeming = Array.from({ length: 6 }, () => world.redeem(actor, goods.id));
    const counting = [5, 4, 3].map((pieces) =>
      world.stocks.enter(world.keeper, world.partnerId, {
        goodsId: goods.id,
        kind: 'COUNT',
        pieces,
        reason: '点过了',
      }),
    );
    await Promise.allSettled([...redeeming, ...counting]);
    const { available, held } = await world.shelf(goods.id);
    expect(available).toBeGreaterThanOrEqual(0);
    expect(available + held).toBeLessThanOrEqual(6);
  });
});
