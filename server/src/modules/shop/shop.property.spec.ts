import fc from 'fast-check';
import { describeEachDatabase } from '../../../../test/support/databases.js';
import { ShopWorld } from '../../../../test/support/shop-world.js';
import { AppError } from '../../platform/http/index.js';
import type { Actor } from '../identity/index.js';
import type { Goods } from './goods/goods.entity.js';
import { Redemption } from './redemption/redemption.entity.js';

/** Sequences to try; the long run is `SHOP_RUNS=2000`. */
const RUNS = Number(process.env.SHOP_RUNS ?? 12);
const DAY_MS = 86_400_000;

const command = fc.record({
  what: fc.constantFrom(
    'redeem',
    'redeem',
    'redeem',
    'fulfil',
    'fulfil',
    'cancel',
    'return',
    'deliver',
    'count',
    'wait',
    'expire',
  ),
  who: fc.nat(2),
  which: fc.nat(1),
  pieces: fc.integer({ min: 1, max: 3 }),
  atOnceWithNext: fc.boolean(),
});
type Command = typeof command extends fc.Arbitrary<infer C> ? C : never;

describeEachDatabase('the shop', (databases) => {
  let world: ShopWorld;
  let people: Actor[];
  let shelves: Goods[];

  beforeAll(async () => {
    world = await ShopWorld.open(databases);
    people = [];
    for (let n = 0; n < 3; n++) people.push(await world.shopper(600));
  }, 180_000);
  afterAll(() => world.stop());

  /** Any redemption of one of the two kinds in a state; undefined when there is none. */
  const some = (goods: Goods, status: Redemption['status']): Promise<Redemption | null> =>
    world.db.read.findOne(Redemption, { where: { goodsId: goods.id, status }, order: { id: 'ASC' } });

  async function run({ what, who, which, pieces }: Command): Promise<unknown> {
    const [actor, goods] = [people[who]!, shelves[which]!];
    const stock = (kind: 'IN' | 'COUNT') =>
      world.stocks.enter(world.keeper, world.partnerId, {
        goodsId: goods.id,
        kind,
        pieces,
        reason: '点过了',
      });
    switch (what) {
      case 'redeem':
        return world.redeem(actor, goods.id, pieces);
      case 'fulfil': {
        const one = await some(goods, 'HELD');
        return one && world.fulfil(one.code);
      }
      case 'cancel': {
        const one = await some(goods, 'HELD');
        return one && world.redemptions.cancel({ personId: one.personId }, one.id);
      }
      case 'return': {
        const one = await some(goods, 'FULFILLED');
        return one && world.fulfilling.takeBack(world.keeper, one.id, '袋子破了');
      }
      case 'deliver':
        return stock('IN');
      case 'count':
        return stock('COUNT');
      case 'wait':
        return world.clock.advance(pieces * DAY_MS);
      default:
        return world.job.expire();
    }
  }

  it('keeps shelves, limits and points in step, whatever is redeemed, fetched, given back and counted at once', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(command, { minLength: 4, maxLength: 24 }), async (commands) => {
        shelves = [
          await world.goods(4, { points: 7, limitCount: 5, limitPeriod: 'MONTH' }),
          await world.goods(0, { points: 3, counted: false }),
        ];
        let together: Promise<unknown>[] = [];
        for (const one of commands) {
          // Refusals are answers; anything else is a mistake.
          together.push(
            run(one).catch((error: unknown) => {
              if (!(error instanceof AppError) || error.status >= 500) throw error;
            }),
          );
          if (one.atOnceWithNext && together.length < 4) continue;
          await Promise.all(together);
          together = [];
        }
        await Promise.all(together);
        expect(await world.problems()).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  }, 1_200_000);
});
