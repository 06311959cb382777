import { Inject, Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { Between, LessThan } from 'typeorm';
import { Clock } from '../../../platform/clock.js';
import { Database, updateWhere } from '../../../platform/database/index.js';
import { EventRecorder } from '../../../platform/events/index.js';
import { Jobs } from '../../../platform/jobs/index.js';
import { PartnerService } from '../partner/partner.service.js';
import { RedemptionEngine } from './redemption.engine.js';
import { Redemption } from './redemption.entity.js';
import { REDEMPTION_DUE, redemptionEvent } from './redemption.events.js';
import { offlineLimit, remindLimit } from './redemption.times.js';

const EVERY_MS = 5 * 60_000;
const AT_ONCE = 500;

/** Looks after redemptions nobody fetches: a reminder first, then everything goes back. */
@Injectable()
export class RedemptionJob implements OnModuleInit {
  private readonly logger = new Logger('Redemptions');

  constructor(
    @Inject(Jobs) private readonly jobs: Jobs,
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(EventRecorder) private readonly events: EventRecorder,
    @Inject(PartnerService) private readonly partners: PartnerService,
    @Inject(RedemptionEngine) private readonly engine: RedemptionEngine,
  ) {}

  onModuleInit(): void {
    this.jobs.every('shop.redemptions', EVERY_MS, async (signal) => {
      await this.remind(signal);
      await this.expire(signal);
    });
  }

  /** Gives back what ended; a day later, because a phone without a network may still report it. Returns how many. */
  async expire(signal?: AbortSignal): Promise<number> {
    const ended = { status: 'HELD' as const, expiresAt: LessThan(offlineLimit(this.clock.now())) };
    return this.each(ended, signal, async (redemption) =>
      this.db.transaction(async (tx) => {
        const partner = await this.partners.get(redemption.partnerId, tx);
        const step = { partner, actorId: null, reason: '过期没来领' };
        return this.engine.giveBack(tx, redemption, 'expire', step);
      }),
    );
  }

  /** Tells people once whose time is nearly over. */
  async remind(signal?: AbortSignal): Promise<number> {
    const now = this.clock.now();
    const due = { status: 'HELD' as const, reminded: false, expiresAt: Between(now, remindLimit(now)) };
    return this.each(due, signal, async (redemption) =>
      this.db.transaction(async (tx) => {
        const still = { id: redemption.id, status: 'HELD' as const, reminded: false };
        if ((await updateWhere(tx, Redemption, still, { reminded: true })) === 0) return false;
        const partner = await this.partners.get(redemption.partnerId, tx);
        await this.events.record(tx, redemptionEvent(REDEMPTION_DUE, redemption, partner, null));
        return true;
      }),
    );
  }

  private async each(
    where: object,
    signal: AbortSignal | undefined,
    work: (redemption: Redemption) => Promise<boolean>,
  ): Promise<number> {
    let done = 0;
    for (const redemption of await this.db.read.find(Redemption, { where, take: AT_ONCE })) {
      if (signal?.aborted) break;
      // One that cannot be settled must not keep the others.
      const settled = await work(redemption).catch((error: unknown) => {
        this.logger.warn(`redemption ${redemption.id} stays as it is: ${String(error)}`);
        return false;
      });
      if (settled) done++;
    }
    return done;
  }
}
