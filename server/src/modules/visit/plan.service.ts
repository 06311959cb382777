import { Inject, Injectable } from '@nestjs/common';
import { cityTime } from '@linli/shared';
import { type EntityManager, In, IsNull } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Database, DuplicateKeyError, insertRow, newId, updateWhere } from '../../platform/database/index.js';
import { AppError, wrongField } from '../../platform/http/index.js';
import type { Actor } from '../identity/index.js';
import { TaskService, VolunteerFactsReader } from '../volunteer/index.js';
import { CareRecipients } from './care.recipients.js';
import type { VisitPlanBody } from './visit.dto.js';
import { Visit, VisitPlan } from './visit.entity.js';
import { managedUnits } from './visit.policy.js';
import { dayAfter, nextDue, spanOn } from './visit.times.js';

const LONGEST_AHEAD_DAYS = 60;

/** How often somebody is visited: begins, goes on from visit to visit, ends. */
@Injectable()
export class PlanService {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(CareRecipients) private readonly recipients: CareRecipients,
    @Inject(VolunteerFactsReader) private readonly volunteers: VolunteerFactsReader,
    @Inject(TaskService) private readonly tasks: TaskService,
  ) {}

  /** Begins a plan with its first visit; a plan that runs is replaced by the new one. */
  async make(actor: Actor, recipientId: string, body: VisitPlanBody): Promise<void> {
    const { everyDays, hour, minutes, visitorId, insured, firstOn } = body;
    const known = !visitorId || (await this.volunteers.volunteer(visitorId)) !== null;
    const now = this.clock.now();
    await this.db
      .transaction(async (tx) => {
        // First whether she is anybody of theirs: others learn nothing, not even what a good day would be.
        const recipient = await this.recipients.choosable(tx, managedUnits(actor), recipientId);
        checkFirst(body, now);
        if (!known) throw wrongField('visitorId', '请选一位登记过的志愿者。');
        if (!recipient.address || !recipient.consentAt || !recipient.communityCode)
          throw new AppError('visit.file_incomplete');
        await this.stop(tx, recipientId, '换了新的安排', actor.personId);
        const plan: VisitPlan = {
          id: newId(),
          recipientId,
          openFor: recipientId,
          unitId: recipient.unitId,
          everyDays,
          hour,
          minutes,
          insured,
          visitorId: visitorId ?? null,
          createdBy: actor.personId,
          createdAt: now,
          endedAt: null,
        };
        await insertRow(tx, VisitPlan, plan);
        await this.visitOn(tx, plan, recipient.communityCode, firstOn, 0);
      })
      .catch((error: unknown) => {
        throw error instanceof DuplicateKeyError ? new AppError('visit.changed') : error;
      });
  }

  async end(actor: Actor, recipientId: string): Promise<void> {
    await this.db.transaction(async (tx) => {
      await this.recipients.choosable(tx, managedUnits(actor), recipientId);
      await this.stop(tx, recipientId, '走访安排停了', actor.personId);
    });
  }

  /** Takes a neighbour off the list, with what was planned. */
  async endCare(actor: Actor, recipientId: string, reason: string): Promise<void> {
    await this.db.transaction(async (tx) => {
      await this.recipients.choosable(tx, managedUnits(actor), recipientId);
      await this.recipients.end(tx, recipientId, reason);
      await this.stop(tx, recipientId, '走访安排停了', actor.personId);
    });
  }

  /**
   * After a visit, or after none: the next one, with the same face if there was one. The unique key on `openFor` makes
   * sure that there is one to come at most.
   */
  async goOn(tx: EntityManager, visit: Visit, outcome: 'DONE' | 'MISSED'): Promise<void> {
    const plan = await tx.findOneBy(VisitPlan, { id: visit.planId, endedAt: IsNull() });
    if (!plan) return;
    const kept = plan.visitorId ?? (outcome === 'DONE' ? visit.visitorId : null);
    if (kept !== plan.visitorId) await updateWhere(tx, VisitPlan, { id: plan.id }, { visitorId: kept });
    const now = this.clock.now();
    // Who was missed is not left for another week.
    const rhythm = outcome === 'DONE' ? plan.everyDays : 1;
    const dueOn = nextDue(visit.dueOn, rhythm, plan.hour, now);
    const missed = outcome === 'DONE' ? 0 : visit.missedInRow + 1;
    await this.visitOn(tx, plan, visit.communityCode, dueOn, missed);
  }

  /** She was visited after all, we heard of it late: nobody was missed, and the same face goes on. */
  async wasThere(tx: EntityManager, { planId, visitorId }: Visit): Promise<void> {
    await updateWhere(tx, Visit, { openFor: planId }, { missedInRow: 0 });
    await updateWhere(tx, VisitPlan, { id: planId, visitorId: IsNull() }, { visitorId });
  }

  /** Ends what runs for a neighbour; volunteers of visits to come are told. */
  async stop(tx: EntityManager, recipientId: string, reason: string, actorId: string | null): Promise<void> {
    const endedAt = this.clock.now();
    await updateWhere(tx, VisitPlan, { openFor: recipientId }, { openFor: null, endedAt });
    const open = await tx.findBy(Visit, { recipientId, status: In(['DUE', 'PLANNED']) });
    for (const { id, taskId } of open) {
      const where = { id, status: In(['DUE', 'PLANNED'] as const) };
      await updateWhere(tx, Visit, where, { status: 'CANCELLED', openFor: null });
      if (taskId) await this.tasks.callOff(tx, taskId, reason, actorId);
    }
  }

  private async visitOn(
    tx: EntityManager,
    plan: VisitPlan,
    communityCode: string,
    dueOn: string,
    missedInRow: number,
  ): Promise<void> {
    await insertRow(tx, Visit, {
      id: newId(),
      planId: plan.id,
      openFor: plan.id,
      recipientId: plan.recipientId,
      unitId: plan.unitId,
      communityCode,
      dueOn,
      ...spanOn(dueOn, plan.hour, plan.minutes),
      status: 'DUE',
      taskId: null,
      visitorId: null,
      startedAt: null,
      finishedAt: null,
      log: null,
      photoConsent: false,
      requestId: null,
      missedInRow,
      createdAt: this.clock.now(),
    });
  }
}

function checkFirst({ firstOn, hour, minutes }: VisitPlanBody, now: Date): void {
  const { startAt } = spanOn(firstOn, hour, minutes);
  if (startAt <= now) throw wrongField('firstOn', '第一次要在现在以后。');
  if (firstOn > dayAfter(cityTime(now).date, LONGEST_AHEAD_DAYS)) {
    throw wrongField('firstOn', `第一次要在 ${LONGEST_AHEAD_DAYS} 天以内。`);
  }
}
