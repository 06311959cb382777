import { Inject, Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/index.js';
import { AppError, notFound } from '../../platform/http/index.js';
import type { Actor } from '../identity/index.js';
import { VolunteerFactsReader } from '../volunteer/index.js';
import { VisitArranger } from './arranger.js';
import { Visit, VisitPlan } from './visit.entity.js';
import { managedUnits } from './visit.policy.js';

/** The committee asks for a visitor without waiting for the job, or names one for a visit nobody goes to. */
@Injectable()
export class VisitService {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(VolunteerFactsReader) private readonly volunteers: VolunteerFactsReader,
    @Inject(VisitArranger) private readonly arranger: VisitArranger,
  ) {}

  async arrange(actor: Actor, id: string, visitorId: string | undefined): Promise<Visit> {
    const visit = await this.db.read.findOneBy(Visit, { id });
    if (!visit || !managedUnits(actor).includes(visit.unitId)) throw notFound();
    if (visit.startAt <= this.clock.now()) throw new AppError('visit.changed');
    const refusal = await (visit.status === 'DUE'
      ? this.publish(actor, visit, visitorId)
      : this.name(visit, visitorId));
    if (refusal) throw new AppError('visit.visitor_cannot', { detail: refusal });
    return this.db.read.findOneByOrFail(Visit, { id });
  }

  private async publish(actor: Actor, visit: Visit, visitorId: string | undefined): Promise<string | null> {
    const plan = await this.db.read.findOneBy(VisitPlan, { id: visit.planId, endedAt: IsNull() });
    if (!plan) throw new AppError('visit.changed');
    return this.arranger.arrange(actor, visit, plan, visitorId ?? plan.visitorId);
  }

  private async name({ taskId, status }: Visit, visitorId: string | undefined): Promise<string | null> {
    const [known] = taskId && status === 'PLANNED' ? await this.volunteers.tasks([taskId]) : [];
    const slotId = known?.slots[0]?.id;
    if (!slotId || !visitorId) throw new AppError('visit.changed');
    return this.arranger.give(visitorId, slotId);
  }
}
