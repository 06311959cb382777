import { Inject, Injectable } from '@nestjs/common';
import { Between, In } from 'typeorm';
import { Clock } from '../../../platform/clock.js';
import { Database, DuplicateKeyError, newId } from '../../../platform/database/index.js';
import { AppError, notFound } from '../../../platform/http/index.js';
import { type Actor, PersonService } from '../../identity/index.js';
import { Goods } from '../goods/goods.entity.js';
import type { Partner } from '../partner/partner.entity.js';
import { PartnerService } from '../partner/partner.service.js';
import { Redemption } from '../redemption/redemption.entity.js';
import { manages, reads } from '../shop.policy.js';
import { Settlement } from './settlement.entity.js';
import { linesOf, monthSpan, type StatementRow } from './statement.rows.js';
import type { StatementView } from './statement.view.js';

/** Everything about a partner's month that a page or a workbook shows. */
interface Month {
  view: StatementView;
  rows: StatementRow[];
}

/** Partners' months. They go by when the server heard of a hand-out, so that a month that is over never changes. */
@Injectable()
export class StatementService {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(PartnerService) private readonly partners: PartnerService,
    @Inject(PersonService) private readonly people: PersonService,
  ) {}

  /** A month of a place, for its people and the committee. */
  async month(actor: Actor, partnerId: string, month: string): Promise<Month> {
    const partner = await this.partners.get(partnerId);
    if (!reads(actor, partner)) throw notFound();
    const rows = await this.rows(partnerId, month);
    const settlement = await this.db.read.findOneBy(Settlement, { partnerId, month });
    return { rows, view: await this.present(actor, partner, month, rows, settlement) };
  }

  /** The committee marks a month as paid, once it is over. */
  async settle(actor: Actor, partnerId: string, month: string, note?: string): Promise<StatementView> {
    const partner = await this.partners.get(partnerId);
    if (!manages(actor, partner)) throw notFound();
    const settledAt = this.clock.now();
    if (settledAt < monthSpan(month).to) throw new AppError('shop.month_open');
    const { pieces, points } = (await this.month(actor, partnerId, month)).view;
    const mark = { id: newId(), partnerId, month, pieces, points, note: note || null };
    await this.db
      .transaction((tx) => tx.insert(Settlement, { ...mark, settledBy: actor.personId, settledAt }))
      .catch((error: unknown) => {
        throw error instanceof DuplicateKeyError ? new AppError('shop.already_settled') : error;
      });
    return (await this.month(actor, partnerId, month)).view;
  }

  private async rows(partnerId: string, month: string): Promise<StatementRow[]> {
    const { from, to } = monthSpan(month);
    // Between takes both ends; the last millisecond of the month is its end.
    const within = Between(from, new Date(to.getTime() - 1));
    const [handedOut, returned] = await Promise.all([
      this.db.read.findBy(Redemption, { partnerId, bookedAt: within }),
      this.db.read.findBy(Redemption, { partnerId, returnedAt: within }),
    ]);
    const ids = [...new Set([...handedOut, ...returned].map(({ goodsId }) => goodsId))];
    const goods = new Map((await this.db.read.findBy(Goods, { id: In(ids) })).map((one) => [one.id, one]));
    const row = (redemption: Redemption, at: Date, sign: 1 | -1): StatementRow => {
      return { at, sign, unitWord: goods.get(redemption.goodsId)?.unitWord ?? '', redemption };
    };
    return [
      ...handedOut.map((one) => row(one, one.bookedAt!, 1)),
      ...returned.map((one) => row(one, one.returnedAt!, -1)),
    ].sort((a, b) => a.at.getTime() - b.at.getTime());
  }

  private async present(
    actor: Actor,
    partner: Partner,
    month: string,
    rows: readonly StatementRow[],
    settlement: Settlement | null,
  ): Promise<StatementView> {
    const lines = linesOf(rows);
    const by = settlement && (await this.people.refs([settlement.settledBy])).get(settlement.settledBy);
    const isOver = this.clock.now() >= monthSpan(month).to;
    return {
      partnerId: partner.id,
      partnerName: partner.name,
      month,
      lines,
      pieces: lines.reduce((total, { handedOut, returned }) => total + handedOut - returned, 0),
      points: lines.reduce((total, { points }) => total + points, 0),
      settled: settlement && {
        at: settlement.settledAt.toISOString(),
        by: by?.displayName ?? '',
        note: settlement.note,
      },
      can: !settlement && isOver && manages(actor, partner) ? ['settle'] : [],
    };
  }
}
