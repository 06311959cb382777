import type { Actor } from '../../server/src/modules/identity/index.js';
import { PointsService } from '../../server/src/modules/points/index.js';
import {
  Goods,
  GoodsQuota,
  GoodsStock,
  StockMove,
} from '../../server/src/modules/shop/goods/goods.entity.js';
import { Stock } from '../../server/src/modules/shop/goods/stock.js';
import { StockService } from '../../server/src/modules/shop/goods/stock.service.js';
import { PartnerService } from '../../server/src/modules/shop/partner/partner.service.js';
import { FulfilService } from '../../server/src/modules/shop/redemption/fulfil.service.js';
import { Redemption } from '../../server/src/modules/shop/redemption/redemption.entity.js';
import { RedemptionJob } from '../../server/src/modules/shop/redemption/redemption.job.js';
import { RedemptionService } from '../../server/src/modules/shop/redemption/redemption.service.js';
import { newId } from '../../server/src/platform/database/index.js';
import type { TestDatabases } from './databases.js';
import { earnPoints } from './points.js';
import { VolunteerWorld } from './volunteer-world.js';

const COMMUNITY = '360702002001';

/** The server without the demo, with a place that hands out and somebody who works there. */
export class ShopWorld {
  partnerId = '';
  keeper!: Actor;

  private constructor(readonly volunteers: VolunteerWorld) {}

  static async open(databases: TestDatabases): Promise<ShopWorld> {
    const world = new ShopWorld(await VolunteerWorld.open(databases));
    const { community } = world.volunteers;
    world.partnerId = await world.db.transaction((tx) =>
      world.get(PartnerService).enter(tx, {
        unitId: community,
        name: '社区一楼',
        address: '厚德路 12 号',
        regionCode: COMMUNITY,
        hours: {
          weekly: [{ days: [0, 1, 2, 3, 4], from: '09:00', to: '17:00' }],
          closedOnHolidays: true,
          exceptions: [],
        },
        active: true,
      }),
    );
    world.keeper = await world.volunteers.person('PARTNER');
    return world;
  }

  get db() {
    return this.volunteers.db;
  }
  get clock() {
    return this.volunteers.clock;
  }
  get redemptions(): RedemptionService {
    return this.get(RedemptionService);
  }
  get fulfilling(): FulfilService {
    return this.get(FulfilService);
  }
  get stocks(): StockService {
    return this.get(StockService);
  }
  get job(): RedemptionJob {
    return this.get(RedemptionJob);
  }
  stop(): Promise<void> {
    return this.volunteers.server.stop();
  }

  /** Goods on sale with so many pieces; give what the test is about. */
  async goods(pieces: number, given: Partial<Goods> = {}): Promise<Goods> {
    const goods: Goods = {
      id: newId(),
      ownerUnitId: this.volunteers.community,
      regionCode: COMMUNITY,
      name: '大米 5 公斤',
      unitWord: '袋',
      category: 'FOOD',
      detail: '',
      points: 20,
      counted: true,
      status: 'ON_SALE',
      validFrom: null,
      validTo: null,
      holdDays: 7,
      returnDays: 7,
      limitCount: null,
      limitPeriod: 'NONE',
      photoKey: null,
      createdAt: this.clock.now(),
      ...given,
    };
    const shelf = { goods, partnerId: this.partnerId };
    await this.db.transaction(async (tx) => {
      await tx.insert(Goods, goods);
      await this.get(Stock).deliver(tx, shelf, pieces, { actorId: this.keeper.personId });
    });
    return goods;
  }

  /** Somebody with so many points. */
  async shopper(points: number): Promise<Actor> {
    const actor = await this.volunteers.person();
    await earnPoints(this.volunteers.server, actor.personId, points, this.volunteers.community);
    return actor;
  }

  redeem(actor: Actor, goodsId: string, quantity = 1): Promise<string> {
    return this.redemptions.redeem(actor, { goodsId, partnerId: this.partnerId, quantity });
  }

  async codeOf(id: string): Promise<string> {
    return (await this.db.read.findOneByOrFail(Redemption, { id })).code;
  }

  fulfil(code: string, at?: string): Promise<Redemption> {
    return this.fulfilling.fulfil(this.keeper, { partnerId: this.partnerId, code, ...(at ? { at } : {}) });
  }

  shelf(goodsId: string): Promise<GoodsStock> {
    return this.db.read.findOneByOrFail(GoodsStock, { goodsId, partnerId: this.partnerId });
  }

  /** What is wrong between redemptions, shelves, limits and put-aside points. Empty when all is well. */
  async problems(): Promise<string[]> {
    const { read } = this.db;
    const [redemptions, shelves, moves, quotas, goods] = await Promise.all([
      read.find(Redemption),
      read.find(GoodsStock),
      read.find(StockMove),
      read.find(GoodsQuota),
      read.find(Goods),
    ]);
    const problems: string[] = [];
    const expect = (what: string, is: number, should: number): void => {
      if (is !== should) problems.push(`${what}: ${is}, not ${should}`);
    };
    for (const { goodsId, partnerId, available, held } of shelves) {
      const here = <T extends { goodsId: string; partnerId: string }>(rows: T[]): T[] =>
        rows.filter((row) => row.goodsId === goodsId && row.partnerId === partnerId);
      const waiting = here(redemptions).filter(({ status }) => status === 'HELD');
      expect(`held of ${goodsId}`, held, sum(waiting.map(({ quantity }) => quantity)));
      if (!goods.find(({ id }) => id === goodsId)?.counted) continue;
      expect(`on hand of ${goodsId}`, available + held, sum(here(moves).map(({ change }) => change)));
      if (available < 0 || held < 0) problems.push(`${goodsId} is below zero`);
    }
    for (const { personId, goodsId, period, taken } of quotas) {
      const counting = redemptions.filter(
        (one) =>
          one.personId === personId &&
          one.goodsId === goodsId &&
          one.quotaPeriod === period &&
          (one.status === 'HELD' || one.status === 'FULFILLED'),
      );
      expect(`limit of ${personId}`, taken, sum(counting.map(({ quantity }) => quantity)));
    }
    for (const personId of new Set(redemptions.map((one) => one.personId))) {
      const waiting = redemptions.filter((one) => one.personId === personId && one.status === 'HELD');
      const holds = await this.get(PointsService).openHolds(read, personId);
      expect(
        `points of ${personId} put aside`,
        sum(holds.map(({ points }) => points)),
        sum(waiting.map(({ points }) => points)),
      );
    }
    return problems;
  }

  private get<T>(type: abstract new (...args: never[]) => T): T {
    return this.volunteers.server.app.get<T>(type as never, { strict: false });
  }
}

const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0);
