import { Inject, Injectable } from '@nestjs/common';
import {
  type GoodsAction,
  GOODS_MACHINE,
  type GoodsCategory,
  type LimitPeriod,
  nextState,
} from '@linli/shared';
import { type EntityManager, In } from 'typeorm';
import { Clock } from '../../../platform/clock.js';
import { Database, newId, updateWhere } from '../../../platform/database/index.js';
import { AppError, notFound, wrongField } from '../../../platform/http/index.js';
import { FileService } from '../../file/index.js';
import type { Actor } from '../../identity/index.js';
import { Partner } from '../partner/partner.entity.js';
import { manages } from '../shop.policy.js';
import type { GoodsBody } from './goods.dto.js';
import { Goods, GoodsStock } from './goods.entity.js';
import { GOODS_PHOTO, presentManaged, presentStock } from './goods.presenter.js';
import type { ManagedGoodsView } from './goods.view.js';

/** Goods as the committee keeps them: entered, changed, put on sale, paused, taken off. */
@Injectable()
export class GoodsService {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(FileService) private readonly files: FileService,
  ) {}

  /** All goods she looks after, the newest first; those that are gone at the end. */
  async managed(actor: Actor): Promise<ManagedGoodsView[]> {
    const all = await this.db.read.find(Goods, { order: { createdAt: 'DESC', id: 'DESC' } });
    const mine = all.filter((goods) => manages(actor, goods));
    const inOrder = [
      ...mine.filter(({ status }) => status !== 'GONE'),
      ...mine.filter(({ status }) => status === 'GONE'),
    ];
    return this.present(inOrder);
  }

  async create(actor: Actor, body: GoodsBody): Promise<ManagedGoodsView> {
    checkTimes(body);
    const hat = actor.hats('shop.manage')[0];
    if (!hat) throw new AppError('auth.forbidden');
    const id = newId();
    await this.db.transaction(async (tx) => {
      const owner = { ownerUnitId: hat.unitId, regionCode: hat.regionCode };
      await tx.insert(Goods, {
        ...columns(body),
        ...owner,
        id,
        counted: body.counted,
        status: GOODS_MACHINE.initial,
        photoKey: await this.photo(tx, actor, body.photoId),
        createdAt: this.clock.now(),
      });
    });
    return this.one(id);
  }

  /** Changes what is not promised yet: those who have redeemed keep price and time. */
  async change(actor: Actor, id: string, body: GoodsBody): Promise<ManagedGoodsView> {
    checkTimes(body);
    await this.db.transaction(async (tx) => {
      const goods = await this.mine(tx, actor, id);
      if (goods.status === 'GONE') throw new AppError('shop.illegal_transition');
      const photoKey = await this.photo(tx, actor, body.photoId);
      await tx.update(Goods, { id }, { ...columns(body), ...(photoKey ? { photoKey } : {}) });
    });
    return this.one(id);
  }

  /** Moves goods along their states. What goes on sale has a photo and lies on some shelf. */
  async act(actor: Actor, id: string, action: GoodsAction): Promise<ManagedGoodsView> {
    await this.db.transaction(async (tx) => {
      const goods = await this.mine(tx, actor, id);
      const status = nextState(GOODS_MACHINE, goods.status, action);
      if (!status) throw new AppError('shop.illegal_transition');
      if (status === 'ON_SALE' && (!goods.photoKey || !(await tx.existsBy(GoodsStock, { goodsId: id })))) {
        throw new AppError('shop.goods_incomplete');
      }
      const moved = await updateWhere(tx, Goods, { id, status: goods.status }, { status });
      if (moved === 0) throw new AppError('shop.illegal_transition');
    });
    return this.one(id);
  }

  private async mine(tx: EntityManager, actor: Actor, id: string): Promise<Goods> {
    const goods = await tx.findOneBy(Goods, { id });
    if (!goods || !manages(actor, goods)) throw notFound();
    return goods;
  }

  private async photo(tx: EntityManager, actor: Actor, photoId?: string | null): Promise<string | null> {
    if (!photoId) return null;
    const key = newId();
    await this.files.attach(tx, [photoId], actor.personId, { type: GOODS_PHOTO, id: key });
    return key;
  }

  private async one(id: string): Promise<ManagedGoodsView> {
    return (await this.present([await this.db.read.findOneByOrFail(Goods, { id })]))[0]!;
  }

  private async present(all: readonly Goods[]): Promise<ManagedGoodsView[]> {
    const stock = await this.db.read.findBy(GoodsStock, { goodsId: In(all.map(({ id }) => id)) });
    const places = await this.db.read.findBy(Partner, { id: In(stock.map(({ partnerId }) => partnerId)) });
    const names = new Map(places.map(({ id, name }) => [id, name]));
    const keys = all.flatMap(({ photoKey }) => photoKey ?? []);
    const photos = await this.files.of(GOODS_PHOTO, keys);
    return all.map((goods) => {
      const shelves = stock.filter(({ goodsId }) => goodsId === goods.id);
      return presentManaged(
        goods,
        photos.get(goods.photoKey ?? '')?.[0] ?? null,
        shelves.map((shelf) => presentStock(goods, shelf, names.get(shelf.partnerId) ?? '')),
      );
    });
  }
}

function columns(
  body: GoodsBody,
): Omit<Goods, 'id' | 'ownerUnitId' | 'regionCode' | 'counted' | 'status' | 'photoKey' | 'createdAt'> {
  return {
    name: body.name,
    unitWord: body.unitWord,
    category: body.category as GoodsCategory,
    detail: body.detail ?? '',
    points: body.points,
    validFrom: body.validFrom ? new Date(body.validFrom) : null,
    validTo: body.validTo ? new Date(body.validTo) : null,
    holdDays: body.holdDays,
    returnDays: body.returnDays,
    limitCount: body.limitPeriod === 'NONE' ? null : (body.limitCount ?? null),
    limitPeriod: body.limitCount ? (body.limitPeriod as LimitPeriod) : 'NONE',
  };
}

function checkTimes({ validFrom, validTo }: GoodsBody): void {
  if (!validFrom || !validTo || Date.parse(validFrom) < Date.parse(validTo)) return;
  throw wrongField('validTo', '结束要晚于开始');
}
