import { Inject, Injectable } from '@nestjs/common';
import type { RequestStatus } from '@linli/shared';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { updateWhere } from '../../platform/database/index.js';
import { WorkOrder } from './order.entity.js';
import { type QuestionState, ServiceRequest, type WorkBox } from './request.entity.js';
import { DISPATCH_MINUTES, noStage, type Stage, stageOf, stageUntil } from './request.times.js';

/** What decides where a request waits. */
export interface Waiting {
  readonly status: RequestStatus;
  readonly taskId: string | null;
  readonly suspension: 'ASKED' | null;
  readonly question: QuestionState | null;
  readonly orders: readonly Pick<WorkOrder, 'status' | 'parentId' | 'extension'>[];
}

/**
 * The box of the workbench a request belongs to. It is in one box at a time; when what it waits for there is done, it
 * goes on to the next, so nothing waits unseen. Parts that came back wait for the unit that gave them.
 */
export function boxOf({ status, taskId, suspension, question, orders }: Waiting): WorkBox | null {
  const answered = question === 'ANSWERED' ? 'answered' : null;
  switch (status) {
    case 'SUBMITTED':
      return 'accept';
    case 'ACCEPTED':
      return 'dispatch';
    case 'DELIBERATING':
      return 'deliberate';
    case 'HANDLED':
      return 'verify';
    case 'SUSPENDED':
      return answered;
    case 'IN_PROGRESS': {
      const own = orders.filter(({ parentId }) => parentId === null);
      const nobody =
        taskId === null && own.every(({ status: at }) => ['REDISPATCHED', 'CANCELLED'].includes(at));
      if (nobody || own.some(({ status: at }) => at === 'RETURNED')) return 'returned';
      if (suspension) return 'suspension';
      return own.some(({ extension }) => extension) ? 'extension' : answered;
    }
    default:
      return null;
  }
}

/**
 * Box and clock of a request in work after a step; null when it goes on waiting where it was. A new wait gets the time of a
 * dispatch; with nothing to wait for, the time it was promised counts.
 */
export function settled(
  request: ServiceRequest,
  orders: readonly WorkOrder[],
  now: Date,
): (Partial<Stage> & { box: WorkBox | null }) | null {
  const box = boxOf({ ...request, orders });
  if (box !== null && box === request.box) return null;
  const { handleAt, handleDueAt } = request;
  const promised = handleAt && handleDueAt ? stageUntil(handleAt, handleDueAt) : {};
  const idle = request.status === 'SUSPENDED' ? noStage(now) : promised;
  return { box, ...(box ? stageOf(now, DISPATCH_MINUTES) : idle) };
}

/** Puts requests into the box they belong to. */
@Injectable()
export class RequestBoxes {
  constructor(@Inject(Clock) private readonly clock: Clock) {}

  /** After a step that changed what a request in work waits for. */
  async settle(tx: EntityManager, requestId: string): Promise<void> {
    const request = await tx.findOneByOrFail(ServiceRequest, { id: requestId });
    const change = settled(request, await tx.findBy(WorkOrder, { requestId }), this.clock.now());
    if (change) await updateWhere(tx, ServiceRequest, { id: requestId }, change);
  }
}
