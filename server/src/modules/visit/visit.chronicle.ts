import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { insertRow, newId } from '../../platform/database/index.js';
import { Visit, VisitPlan } from './visit.entity.js';
import { CareSeal, type VisitLog } from './visit.log.js';
import { spanOn } from './visit.times.js';

/** A visit as it was: told, not lived through. */
interface ToldVisit {
  readonly recipientId: string;
  readonly visitorId: string;
  /** Day in the city, 2026-11-20. */
  readonly on: string;
  readonly log: VisitLog;
}

/** Enters visits of the past, for the demo: they bring no hours, which stand with their tasks. */
@Injectable()
export class VisitChronicle {
  constructor(@Inject(CareSeal) private readonly seal: CareSeal) {}

  /** Belongs to the plan that runs for the neighbour. */
  async enter(tx: EntityManager, { recipientId, visitorId, on, log }: ToldVisit): Promise<void> {
    const plan = await tx.findOneByOrFail(VisitPlan, { openFor: recipientId });
    const { communityCode } = await tx.findOneByOrFail(Visit, { planId: plan.id });
    const { startAt, endAt } = spanOn(on, plan.hour, plan.minutes);
    await insertRow(tx, Visit, {
      id: newId(),
      planId: plan.id,
      openFor: null,
      recipientId,
      unitId: plan.unitId,
      communityCode,
      dueOn: on,
      startAt,
      endAt,
      status: 'DONE',
      taskId: null,
      visitorId,
      startedAt: startAt,
      finishedAt: endAt,
      log: this.seal.sealLog(log),
      photoConsent: false,
      requestId: null,
      missedInRow: 0,
      createdAt: startAt,
    });
  }
}
