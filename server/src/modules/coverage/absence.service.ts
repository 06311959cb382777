import { Inject, Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Database, findRows, insertRow, newId, updateWhere } from '../../platform/database/index.js';
import { AppError, notFound } from '../../platform/http/index.js';
import type { Actor } from '../identity/index.js';
import { CoverageAbsence, CoverageDuty, CoveragePlan } from './coverage.entity.js';
import { CoverageNotices } from './coverage.notices.js';
import { takesAbsences } from './coverage.policy.js';
import { PlanRunner } from './plan.runner.js';
import { PlanService } from './plan.service.js';

/** Who cannot do it at present. What comes loose is covered again in the background; everybody else keeps her places. */
@Injectable()
export class AbsenceService {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(PlanService) private readonly plans: PlanService,
    @Inject(PlanRunner) private readonly runner: PlanRunner,
    @Inject(CoverageNotices) private readonly notices: CoverageNotices,
  ) {}

  /** The committee says so, for people who answer for something in the plan; saying it twice is the same. */
  async report(actor: Actor, planId: string, personIds: readonly string[], reason: string): Promise<void> {
    const plan = await this.plans.managed(actor, planId);
    const wanted = [...new Set(personIds)];
    const duties = await findRows(this.db.read, CoverageDuty, { planId, personId: wanted });
    const known = new Set(duties.map(({ personId }) => personId));
    if (wanted.length === 0 || wanted.some((personId) => !known.has(personId))) {
      throw new AppError('coverage.not_on_duty');
    }
    await this.note(actor, plan, wanted, reason);
  }

  /** She says so herself. */
  async reportOwn(actor: Actor, planId: string, reason: string): Promise<void> {
    const [plan] = await findRows(this.db.read, CoveragePlan, { id: planId });
    const own = { planId, personId: actor.personId, endedAt: null };
    const [duty] = await findRows(this.db.read, CoverageDuty, own);
    if (!plan || !duty) throw notFound();
    await this.note(actor, plan, [actor.personId], reason);
  }

  /** She is back: she may be given places again. Those that went to others stay with them. */
  async takeBack(actor: Actor, planId: string, personId: string): Promise<void> {
    await this.plans.managed(actor, planId);
    await this.db.transaction(async (tx) => {
      const gone = await tx.delete(CoverageAbsence, { planId, personId });
      if (!gone.affected) throw notFound();
      await this.makeDue(tx, planId);
    });
    this.runner.nudge();
  }

  private async note(
    actor: Actor,
    plan: CoveragePlan,
    personIds: readonly string[],
    reason: string,
  ): Promise<void> {
    if (!takesAbsences(plan)) throw new AppError('coverage.changed');
    const planId = plan.id;
    const changed = await this.db.transaction(async (tx) => {
      // First, so that two who report the same person follow each other.
      await this.makeDue(tx, planId);
      const known = await tx.findBy(CoverageAbsence, { planId, personId: In([...personIds]) });
      const fresh = personIds.filter((id) => !known.some(({ personId }) => personId === id));
      for (const personId of fresh) {
        const row = {
          id: newId(),
          planId,
          personId,
          reason,
          reportedBy: actor.personId,
          reportedAt: this.clock.now(),
        };
        await insertRow(tx, CoverageAbsence, row);
      }
      if (fresh.length > 0) await this.notices.absent(tx, plan, reason, fresh, actor.personId);
      return fresh.length > 0;
    });
    if (changed) this.runner.nudge();
  }

  private async makeDue(tx: EntityManager, id: string): Promise<void> {
    const open = { id, status: In(['READY', 'APPLIED'] as const) };
    const set = { due: true, attempts: 0, turn: () => 'turn + 1' };
    if ((await updateWhere(tx, CoveragePlan, open, set)) === 0) throw new AppError('coverage.changed');
  }
}
