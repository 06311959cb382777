import type { RequestStage } from '@linli/shared';
import { addWorkingMinutes } from '../../platform/working-time/index.js';
import { deadlinesOf } from '../catalogue/index.js';
import { DISPATCH_MINUTES, type RequestRecord } from '../request/index.js';
import type { Timed } from './stage.thresholds.js';

/** A stage that ran, or runs; null while it has not ended. */
export interface StageRun extends Timed {
  readonly endedAt: Date | null;
}

const DESK: Readonly<Record<string, 'ACCEPT' | 'DISPATCH' | 'VERIFY'>> = {
  SUBMITTED: 'ACCEPT',
  ACCEPTED: 'DISPATCH',
  HANDLED: 'VERIFY',
};

/**
 * The stages a request has gone through, from its record. Deadlines of orders are the ones that hold now: an extension
 * counts as if it had been granted from the beginning.
 */
export function stagesOf(record: RequestRecord): StageRun[] {
  return [...deskRuns(record), ...orderRuns(record)];
}

function deskRuns({ request, history }: RequestRecord): StageRun[] {
  const { accept, verify } = deadlinesOf(request);
  const minutes = { ACCEPT: accept, DISPATCH: DISPATCH_MINUTES, VERIFY: verify };
  const runs: StageRun[] = [];
  history.forEach(({ fromStatus, toStatus, at }, n) => {
    const stage = DESK[toStatus];
    if (!stage || fromStatus === toStatus) return;
    const left = history.slice(n + 1).find((row) => row.toStatus !== toStatus);
    const dueAt = addWorkingMinutes(at, minutes[stage]);
    runs.push({ stage, key: `${stage}:${n}`, from: at, dueAt, endedAt: left?.at ?? null });
  });
  return runs;
}

function orderRuns({ history, orders }: RequestRecord): StageRun[] {
  return orders.flatMap(({ id, status, dispatchedAt: from, takeDueAt, dueAt, ...order }) => {
    const own = history.filter(({ orderId }) => orderId === id);
    const gone = ['REDISPATCHED', 'CANCELLED'].includes(status) ? (history.at(-1)?.at ?? null) : null;
    const over = order.doneAt ?? order.returnedAt ?? gone;
    const taken = own.find(({ action }) => action === 'order.take')?.at ?? order.takenAt ?? over;
    const run = (stage: RequestStage, until: Date, endedAt: Date | null): StageRun => ({
      stage,
      key: `${stage}:${id}`,
      from,
      dueAt: until,
      endedAt,
    });
    return [run('TAKE', takeDueAt, taken), run('HANDLE', dueAt, over)];
  });
}
