import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Clock } from '../../../platform/clock.js';
import { Database } from '../../../platform/database/index.js';
import { notFound } from '../../../platform/http/index.js';
import { FileService } from '../../file/index.js';
import type { Actor } from '../../identity/index.js';
import { PointsStatement } from '../../points/index.js';
import { Partner } from '../partner/partner.entity.js';
import { PartnerService } from '../partner/partner.service.js';
import { isOnSale } from '../shop.policy.js';
import { Goods, GoodsQuota, GoodsStock } from './goods.entity.js';
import { GOODS_PHOTO, presentGoods, type Shopper } from './goods.presenter.js';
import type { GoodsView } from './goods.view.js';
import { periodOf } from './quota.js';

/** What lies on the shelves, for whoever looks. */
@Injectable()
export class ShelfService {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(FileService) private readonly files: FileService,
    @Inject(PartnerService) private readonly partners: PartnerService,
    @Inject(PointsStatement) private readonly points: PointsStatement,
  ) {}

  /** Everything that can be had at a place, and the services done elsewhere in its community; cheapest first. */
  async at(actor: Actor | null, partnerId: string): Promise<GoodsView[]> {
    const here = await this.partners.get(partnerId);
    const around = await this.db.read.findBy(Partner, { regionCode: here.regionCode, active: true });
    const stock = await this.db.read.findBy(GoodsStock, { partnerId: In(around.map(({ id }) => id)) });
    const goods = await this.db.read.findBy(Goods, {
      id: In(stock.map(({ goodsId }) => goodsId)),
      status: 'ON_SALE',
    });
    const shown = goods.flatMap((one) => {
      const shelves = stock.filter(({ goodsId }) => goodsId === one.id);
      const own = shelves.find((shelf) => shelf.partnerId === partnerId);
      const shelf = own ?? (one.category === 'SERVICE' ? shelves[0] : undefined);
      return shelf ? [{ goods: one, shelf }] : [];
    });
    const now = this.clock.now();
    const views = await this.present(
      actor,
      shown.filter((one) => isOnSale(one.goods, now)),
      around,
    );
    return views.sort((a, b) => a.points - b.points || (a.id < b.id ? -1 : 1));
  }

  /** One kind of goods; at the place asked for, or the first that has it. */
  async one(actor: Actor | null, id: string, partnerId?: string): Promise<GoodsView> {
    const goods = await this.db.read.findOneBy(Goods, { id });
    if (!goods || !isOnSale(goods, this.clock.now())) throw notFound();
    const shelves = await this.db.read.findBy(GoodsStock, { goodsId: id });
    const places = await this.db.read.findBy(Partner, {
      id: In(shelves.map((shelf) => shelf.partnerId)),
      active: true,
    });
    const open = shelves.filter((shelf) => places.some((place) => place.id === shelf.partnerId));
    const shelf = open.find((one) => one.partnerId === partnerId) ?? open[0];
    if (!shelf) throw notFound();
    return (await this.present(actor, [{ goods, shelf }], places))[0]!;
  }

  private async present(
    actor: Actor | null,
    shown: readonly { goods: Goods; shelf: GoodsStock }[],
    places: readonly Partner[],
  ): Promise<GoodsView[]> {
    const goods = shown.map((one) => one.goods);
    const photos = await this.files.of(
      GOODS_PHOTO,
      goods.flatMap(({ photoKey }) => photoKey ?? []),
    );
    const names = new Map(places.map(({ id, name }) => [id, name]));
    const shopper = actor && (await this.shopper(actor.personId, goods));
    return shown.map(({ goods: one, shelf }) =>
      presentGoods(one, shelf, {
        photo: photos.get(one.photoKey ?? '')?.[0] ?? null,
        partnerName: names.get(shelf.partnerId) ?? '',
        shopper,
      }),
    );
  }

  /** Her points, and how much of each she has had in the period that counts. */
  private async shopper(personId: string, goods: readonly Goods[]): Promise<Shopper> {
    const now = this.clock.now();
    const [{ balance }, quotas] = await Promise.all([
      this.points.account({ personId }),
      this.db.read.findBy(GoodsQuota, { personId, goodsId: In(goods.map(({ id }) => id)) }),
    ]);
    const had = new Map<string, number>();
    for (const one of goods) {
      const quota = quotas.find(({ goodsId, period }) => goodsId === one.id && period === periodOf(one, now));
      if (quota) had.set(one.id, quota.taken);
    }
    return { balance, had };
  }
}
