import { Inject, Injectable } from '@nestjs/common';
import { momentText } from '@linli/shared';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../../platform/clock.js';
import { Database } from '../../../platform/database/index.js';
import { EventRecorder } from '../../../platform/events/index.js';
import { AppError, CodeThrottle, notFound } from '../../../platform/http/index.js';
import type { Actor } from '../../identity/index.js';
import { Goods } from '../goods/goods.entity.js';
import type { Partner } from '../partner/partner.entity.js';
import { PartnerService } from '../partner/partner.service.js';
import { runs } from '../shop.policy.js';
import { RedemptionCodes } from './redemption.codes.js';
import type { CodeBody, FulfilBody } from './redemption.dto.js';
import { RedemptionEngine } from './redemption.engine.js';
import { Redemption } from './redemption.entity.js';
import { REDEMPTION_CONFLICT, redemptionEvent } from './redemption.events.js';
import { isPlausible, isReturnable } from './redemption.times.js';

/** Handing out by code (核销), and taking back. */
@Injectable()
export class FulfilService {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(EventRecorder) private readonly events: EventRecorder,
    @Inject(PartnerService) private readonly partners: PartnerService,
    @Inject(RedemptionCodes) private readonly codes: RedemptionCodes,
    @Inject(CodeThrottle) private readonly throttle: CodeThrottle,
    @Inject(RedemptionEngine) private readonly engine: RedemptionEngine,
  ) {}

  /** What a code stands for, before anything is handed out. Refuses what `fulfil` would refuse. */
  async look(actor: Actor, { partnerId, code }: CodeBody): Promise<Redemption> {
    const partner = await this.partners.mine(actor, partnerId);
    const redemption = await this.meant(this.db.read, actor, partner, code);
    this.refuseClosed(redemption, partner, this.clock.now());
    return redemption;
  }

  /**
   * Handed out. A phone that had no network says when it was; whoever is first settles it, and everybody after that is
   * told so. Throws one of `shop.code_*`, or `shop.time_implausible`.
   */
  async fulfil(actor: Actor, { partnerId, code, at }: FulfilBody): Promise<Redemption> {
    const partner = await this.partners.mine(actor, partnerId);
    const when = at ? new Date(at) : this.clock.now();
    const id = await this.db
      .transaction(async (tx) => {
        const redemption = await this.meant(tx, actor, partner, code);
        if (at && !isPlausible(when, redemption, this.clock.now()))
          throw new AppError('shop.time_implausible');
        this.refuseClosed(redemption, partner, when);
        const via = /^[\d\s-]+$/.test(code) ? ('TYPE' as const) : ('SCAN' as const);
        const step = { partner, actorId: actor.personId, at: when, via };
        if (await this.engine.fulfil(tx, redemption, step)) return redemption.id;
        this.refuseClosed(await tx.findOneByOrFail(Redemption, { id: redemption.id }), partner, when);
        throw new AppError('shop.illegal_transition');
      })
      .catch(async (error: unknown) => {
        if (at) await this.tellConflict(actor, partner, code, error);
        throw error;
      });
    return this.db.read.findOneByOrFail(Redemption, { id });
  }

  /** Brought back within the days of the goods. */
  async takeBack(actor: Actor, id: string, reason: string): Promise<Redemption> {
    await this.db.transaction(async (tx) => {
      const redemption = await tx.findOneBy(Redemption, { id });
      const partner = redemption && (await this.partners.get(redemption.partnerId, tx));
      if (!redemption || !partner || !runs(actor, partner)) throw notFound();
      const { returnDays } = await tx.findOneByOrFail(Goods, { id: redemption.goodsId });
      if (redemption.status !== 'FULFILLED') throw new AppError('shop.illegal_transition');
      if (!isReturnable(redemption.fulfilledAt, returnDays, this.clock.now()))
        throw new AppError('shop.return_too_late');
      const step = { partner, actorId: actor.personId, reason };
      if (!(await this.engine.takeBack(tx, redemption, step))) throw new AppError('shop.illegal_transition');
    });
    return this.db.read.findOneByOrFail(Redemption, { id });
  }

  /** The redemption a code means here. Wrong codes are counted, so that nobody tries them through. */
  private async meant(
    from: EntityManager,
    actor: Actor,
    partner: Partner,
    code: string,
  ): Promise<Redemption> {
    await this.throttle.check(actor.personId);
    const which = this.codes.read(code);
    const redemption = which && (await from.findOneBy(Redemption, which));
    if (!redemption) {
      await this.throttle.failed(actor.personId);
      throw new AppError('shop.code_unknown');
    }
    if (redemption.partnerId !== partner.id) {
      const { name } = await this.partners.get(redemption.partnerId, from);
      throw new AppError('shop.code_wrong_partner', { detail: `这一份不在您这里领，要到${name}领。` });
    }
    return redemption;
  }

  private refuseClosed(redemption: Redemption, partner: Partner, at: Date): void {
    const { status, fulfilledAt, expiresAt } = redemption;
    if (status === 'FULFILLED' || status === 'RETURNED') {
      const when = fulfilledAt ? momentText(fulfilledAt, this.clock.now()) : '';
      throw new AppError('shop.code_used', {
        detail: `这一份${when}在${partner.name}领过了，不能再领一次。`,
      });
    }
    if (status === 'CANCELLED') throw new AppError('shop.code_cancelled');
    if (status === 'EXPIRED' || at > expiresAt) throw new AppError('shop.code_expired');
  }

  /** It left the shelf without a network although it was given back meanwhile: people have to sort it out. */
  private async tellConflict(actor: Actor, partner: Partner, code: string, error: unknown): Promise<void> {
    const isConflict =
      error instanceof AppError && ['shop.code_cancelled', 'shop.code_expired'].includes(error.code);
    const which = isConflict ? this.codes.read(code) : null;
    if (!which) return;
    await this.db.transaction(async (tx) => {
      const redemption = await tx.findOneByOrFail(Redemption, which);
      await this.events.record(tx, redemptionEvent(REDEMPTION_CONFLICT, redemption, partner, actor.personId));
    });
  }
}
