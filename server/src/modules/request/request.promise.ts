import { Injectable } from '@nestjs/common';
import { OPEN_ORDER_STATUSES } from '@linli/shared';
import { type EntityManager, In, IsNull } from 'typeorm';
import { updateWhere } from '../../platform/database/index.js';
import { addWorkingMinutes } from '../../platform/working-time/index.js';
import { OrderExtension } from './asks.entity.js';
import { clockFrom, WorkOrder } from './order.entity.js';
import { ServiceRequest } from './request.entity.js';
import { afterPause } from './request.times.js';

type Promised = Pick<ServiceRequest, 'handleAt' | 'handleDueAt'>;

/**
 * The time a request gets when it is given away: what the resident was promised before stays, as long as it is not over;
 * `fresh` working minutes else.
 */
export function promised({ handleAt, handleDueAt }: Promised, fresh: number, now: Date) {
  const kept = handleAt !== null && handleDueAt !== null && handleDueAt > now;
  return { handleAt: handleAt ?? now, handleDueAt: kept ? handleDueAt : addWorkingMinutes(now, fresh) };
}

/** Keeps the promise to the resident in step with the deadlines of the orders. */
@Injectable()
export class RequestPromise {
  /** It is solved when the last of the orders is: the promise is the latest deadline of those in work. */
  async fit(tx: EntityManager, requestId: string): Promise<void> {
    const orders = await tx.findBy(WorkOrder, {
      requestId,
      parentId: IsNull(),
      status: In([...OPEN_ORDER_STATUSES]),
    });
    if (orders.length === 0) return;
    const handleDueAt = new Date(Math.max(...orders.map(({ dueAt }) => dueAt.getTime())));
    await updateWhere(tx, ServiceRequest, { id: requestId }, { handleDueAt });
  }

  /** After a pause every time that was running goes on by the working time that did not count. */
  async moveOn(tx: EntityManager, request: ServiceRequest, pausedMinutes: number): Promise<void> {
    const later = (at: Date): Date => afterPause(at, pausedMinutes);
    const { id: requestId, handleAt, handleDueAt } = request;
    const status = In([...OPEN_ORDER_STATUSES, 'RETURNED']);
    for (const order of await tx.findBy(WorkOrder, { requestId, status })) {
      const { id, dueAt, takeDueAt } = order;
      const set = { clockAt: later(clockFrom(order)), dueAt: later(dueAt), takeDueAt: later(takeDueAt) };
      await updateWhere(tx, WorkOrder, { id }, set);
    }
    for (const { id, askedDueAt } of await tx.findBy(OrderExtension, { requestId, status: 'ASKED' })) {
      await updateWhere(tx, OrderExtension, { id }, { askedDueAt: later(askedDueAt) });
    }
    const set = { handleAt: handleAt && later(handleAt), handleDueAt: handleDueAt && later(handleDueAt) };
    await updateWhere(tx, ServiceRequest, { id: requestId }, set);
  }
}
