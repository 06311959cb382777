import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Database } from '../../../platform/database/index.js';
import { notFound } from '../../../platform/http/index.js';
import { type Actor, PersonService } from '../../identity/index.js';
import type { Partner } from '../partner/partner.entity.js';
import { PartnerService } from '../partner/partner.service.js';
import { manages, reads } from '../shop.policy.js';
import type { StockBody } from './goods.dto.js';
import { Goods, GoodsStock, StockMove } from './goods.entity.js';
import { presentStock } from './goods.presenter.js';
import type { StockMoveView, StockView } from './goods.view.js';
import { Stock } from './stock.js';

const MOST = 100;

/** Shelves as partner and committee keep them: what lies there, what came, what was counted. */
@Injectable()
export class StockService {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Stock) private readonly stock: Stock,
    @Inject(PartnerService) private readonly partners: PartnerService,
    @Inject(PersonService) private readonly people: PersonService,
  ) {}

  async shelves(actor: Actor, partnerId: string): Promise<StockView[]> {
    const partner = await this.readable(actor, partnerId);
    const rows = await this.db.read.findBy(GoodsStock, { partnerId });
    const goods = await this.goods(rows);
    const views = rows.flatMap((row) => {
      const one = goods.get(row.goodsId);
      const isShown = one && (one.status !== 'GONE' || row.available + row.held > 0);
      return isShown ? [presentStock(one, row, partner.name)] : [];
    });
    return views.sort((a, b) => a.name.localeCompare(b.name, 'zh-CN'));
  }

  /** Pieces came, or were counted. The partner does both for her own shelf; the committee for its own goods. */
  async enter(actor: Actor, partnerId: string, body: StockBody): Promise<StockView[]> {
    await this.db.transaction(async (tx) => {
      const partner = await this.partners.get(partnerId, tx);
      const goods = await tx.findOneBy(Goods, { id: body.goodsId });
      if (!goods || !reads(actor, partner)) throw notFound();
      const isMine =
        manages(actor, goods) || (await tx.existsBy(GoodsStock, { goodsId: goods.id, partnerId }));
      if (!isMine) throw notFound();
      const cause = { actorId: actor.personId, reason: body.reason || null };
      if (body.kind === 'IN') await this.stock.deliver(tx, { goods, partnerId }, body.pieces, cause);
      else await this.stock.count(tx, { goods, partnerId }, body.pieces, cause);
    });
    return this.shelves(actor, partnerId);
  }

  /** What moved at a place, newest first. */
  async history(actor: Actor, partnerId: string, goodsId?: string): Promise<StockMoveView[]> {
    await this.readable(actor, partnerId);
    const rows = await this.db.read.find(StockMove, {
      where: { partnerId, ...(goodsId ? { goodsId } : {}) },
      order: { createdAt: 'DESC', id: 'DESC' },
      take: MOST,
    });
    const [goods, people] = await Promise.all([
      this.goods(rows),
      this.people.refs(rows.map(({ actorId }) => actorId)),
    ]);
    return rows.map((row) => ({
      id: row.id,
      at: row.createdAt.toISOString(),
      goodsId: row.goodsId,
      name: goods.get(row.goodsId)?.name ?? '',
      kind: row.kind,
      change: row.change,
      onHand: row.onHand,
      reason: row.reason,
      who: people.get(row.actorId)?.displayName ?? '',
    }));
  }

  private async readable(actor: Actor, partnerId: string): Promise<Partner> {
    const partner = await this.partners.get(partnerId);
    if (!reads(actor, partner)) throw notFound();
    return partner;
  }

  private async goods(rows: readonly { goodsId: string }[]): Promise<Map<string, Goods>> {
    const found = await this.db.read.findBy(Goods, {
      id: In([...new Set(rows.map(({ goodsId }) => goodsId))]),
    });
    return new Map(found.map((goods) => [goods.id, goods]));
  }
}
