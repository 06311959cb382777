import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { In } from 'typeorm';
import { FileService } from '../modules/file/index.js';
import { Goods, GOODS_PHOTO, Partner, PartnerService, Stock } from '../modules/shop/index.js';
import { Clock } from '../platform/clock.js';
import { demoId } from './demo-id.js';
import type { DemoPart } from './demo-part.js';
import { DEMO_GOODS, DEMO_PARTNERS } from './shop.data.js';
import { drawGoods } from './shop.pictures.js';
import { COMMUNITY } from './units.data.js';

const DAY_MS = 86_400_000;

/** Places, goods with drawn pictures, and what lies on the shelves. */
@Injectable()
export class ShopPart implements DemoPart {
  readonly name = 'shop';

  constructor(
    @Inject(Clock) private readonly clock: Clock,
    @Inject(FileService) private readonly files: FileService,
    @Inject(PartnerService) private readonly partners: PartnerService,
    @Inject(Stock) private readonly stock: Stock,
  ) {}

  async load(tx: EntityManager): Promise<void> {
    const places = await tx.findBy(Partner, {
      id: In(DEMO_PARTNERS.map(({ key }) => demoId(`partner:${key}`))),
    });
    for (const { key, unit, ...partner } of DEMO_PARTNERS) {
      const id = demoId(`partner:${key}`);
      if (places.some((place) => place.id === id)) continue;
      await this.partners.enter(tx, { ...partner, id, unitId: demoId(`unit:${unit}`), active: true });
    }
    const present = await tx.findBy(Goods, { id: In(DEMO_GOODS.map(({ key }) => demoId(`goods:${key}`))) });
    for (const [index, goods] of DEMO_GOODS.entries()) {
      const id = demoId(`goods:${goods.key}`);
      if (!present.some((one) => one.id === id)) await this.enter(tx, id, goods, index);
    }
  }

  private async enter(
    tx: EntityManager,
    id: string,
    { key, stock, limit, returnDays = 7, holdDays = 7, ...goods }: (typeof DEMO_GOODS)[number],
    index: number,
  ): Promise<void> {
    const zhong = demoId('person:zhong');
    const photoId = await this.files.add(tx, zhong, await drawGoods(key));
    const photoKey = demoId(`goods-photo:${key}`);
    await this.files.attach(tx, [photoId], zhong, { type: GOODS_PHOTO, id: photoKey });
    const counted = Object.values(stock).every((pieces) => pieces !== null);
    await tx.insert(Goods, {
      ...goods,
      id,
      ownerUnitId: demoId('unit:community'),
      regionCode: COMMUNITY,
      counted,
      validFrom: null,
      validTo: null,
      holdDays,
      returnDays,
      limitCount: limit?.[0] ?? null,
      limitPeriod: limit?.[1] ?? 'NONE',
      photoKey,
      createdAt: new Date(this.clock.now().getTime() - (60 + index) * DAY_MS),
    });
    for (const [place, pieces] of Object.entries(stock)) {
      const shelf = { goods: { id, counted }, partnerId: demoId(`partner:${place}`) };
      await this.stock.deliver(tx, shelf, pieces ?? 0, { actorId: zhong });
    }
  }
}
