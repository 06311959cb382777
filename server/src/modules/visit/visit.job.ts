import { Inject, Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { cityTime } from '@linli/shared';
import { In, IsNull, LessThan, Not } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Database, updateWhere } from '../../platform/database/index.js';
import { EventRecorder } from '../../platform/events/index.js';
import { Jobs } from '../../platform/jobs/index.js';
import { Actor } from '../identity/index.js';
import { MembershipService } from '../unit/index.js';
import { VisitArranger } from './arranger.js';
import { CareRecipient } from './care.entity.js';
import { PlanService } from './plan.service.js';
import { Visit, VisitPlan } from './visit.entity.js';
import { visitEvent } from './visit.events.js';
import { isMissed } from './visit.times.js';

const EVERY_MS = 15 * 60_000;
const DAY_MS = 86_400_000;
/** Volunteers are asked so long before. */
const AHEAD_MS = 5 * DAY_MS;
/** What names a neighbour is removed so long after she left the list, her visits' logs with it. */
const WIPED_AFTER_MS = 180 * DAY_MS;

/** Asks for visitors in time, notices visits nobody made, and forgets who is no longer on a list. */
@Injectable()
export class VisitJob implements OnModuleInit {
  private readonly logger = new Logger('Visits');

  constructor(
    @Inject(Jobs) private readonly jobs: Jobs,
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(EventRecorder) private readonly events: EventRecorder,
    @Inject(MembershipService) private readonly memberships: MembershipService,
    @Inject(VisitArranger) private readonly arranger: VisitArranger,
    @Inject(PlanService) private readonly plans: PlanService,
  ) {}

  onModuleInit(): void {
    this.jobs.every('visit.watch', EVERY_MS, async (signal) => {
      for (const step of [() => this.endLists(), () => this.miss(), () => this.ask(), () => this.wipe()]) {
        if (signal.aborted) return;
        await step();
      }
    });
  }

  /** The day a list entry was agreed until is over. */
  private async endLists(): Promise<void> {
    const today = cityTime(this.clock.now()).date;
    const over = await this.db.read.findBy(CareRecipient, { endedAt: IsNull(), endsOn: LessThan(today) });
    for (const { id } of over) {
      await this.db.transaction(async (tx) => {
        const set = { endedAt: this.clock.now(), endReason: '到了说好的日子' };
        if ((await updateWhere(tx, CareRecipient, { id, endedAt: IsNull() }, set)) === 1)
          await this.plans.stop(tx, id, '走访安排到期了', null);
      });
    }
  }

  private async miss(): Promise<void> {
    const now = this.clock.now();
    const status = In(['DUE', 'PLANNED', 'STARTED'] as const);
    const ended = await this.db.read.findBy(Visit, { status, endAt: LessThan(now) });
    for (const visit of ended.filter((one) => isMissed(one, now))) {
      await this.db.transaction(async (tx) => {
        const set = { status: 'MISSED', openFor: null } as const;
        if ((await updateWhere(tx, Visit, { id: visit.id, status }, set)) === 0) return;
        const recipient = await tx.findOneByOrFail(CareRecipient, { id: visit.recipientId });
        await this.events.record(tx, visitEvent('visit.missed', visit, recipient.phrase));
        await this.plans.goOn(tx, { ...visit, ...set }, 'MISSED');
      });
    }
  }

  private async ask(): Promise<void> {
    const now = this.clock.now();
    const soon = new Date(now.getTime() + AHEAD_MS);
    const due = await this.db.read.findBy(Visit, { status: 'DUE', startAt: LessThan(soon) });
    for (const visit of due.filter(({ startAt }) => startAt > now)) {
      // One that cannot be published must not keep the others from it; the committee sees it as unassigned.
      await this.publish(visit).catch((error: unknown) =>
        this.logger.warn(`visit ${visit.id} is not published: ${String(error)}`),
      );
    }
  }

  /** In the name of who made the plan, or of whoever answers for the committee now. */
  private async publish(visit: Visit): Promise<void> {
    const plan = await this.db.read.findOneBy(VisitPlan, { id: visit.planId, endedAt: IsNull() });
    if (!plan) return;
    const hats = await this.memberships.ofUnit(visit.unitId, 'COMMUNITY_ADMIN');
    const hat = hats.find(({ personId }) => personId === plan.createdBy) ?? hats[0];
    if (hat)
      await this.arranger.arrange(new Actor(hat.personId, 'visit.watch', [hat]), visit, plan, plan.visitorId);
  }

  private async wipe(): Promise<void> {
    const before = new Date(this.clock.now().getTime() - WIPED_AFTER_MS);
    const gone = await this.db.read.findBy(CareRecipient, { wipedAt: IsNull(), endedAt: LessThan(before) });
    const nothing = { name: '', address: null, phone: null, notes: null, personId: null, why: null };
    for (const { id } of gone) {
      await this.db.transaction(async (tx) => {
        await updateWhere(
          tx,
          CareRecipient,
          { id },
          { ...nothing, consentNote: null, wipedAt: this.clock.now() },
        );
        await updateWhere(tx, Visit, { recipientId: id, log: Not(IsNull()) }, { log: null });
      });
    }
  }
}
