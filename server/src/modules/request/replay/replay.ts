import { nextState, REQUEST_MACHINE, type RequestStatus, type Tier } from '@linli/shared';
import type { RequestHistory } from '../history.entity.js';
import { boxOf } from '../request.boxes.js';
import type { QuestionState, WorkBox } from '../request.entity.js';
import { addWorkingMinutes } from '../../../platform/working-time/index.js';
import { orderStep, pauseOrders, type ReplayedOrder, releaseOrders, reworkOrders } from './replay.orders.js';

/** Where a request stands, told from its history alone. Times are ISO 8601. */
export interface Replayed {
  status: RequestStatus;
  version: number;
  closings: number;
  filed: boolean;
  /** Null until a step has changed what it was reported with. */
  tier: Tier | null;
  taskId: string | null;
  leadUnitId: string | null;
  mergedIntoId: string | null;
  suspendedUntil: string | null;
  suspension: 'ASKED' | null;
  question: QuestionState | null;
  handleDueAt: string | null;
  box: WorkBox | null;
  orders: Map<string, ReplayedOrder>;
}

type Row = Pick<
  RequestHistory,
  'seq' | 'action' | 'fromStatus' | 'toStatus' | 'orderId' | 'toUnitId' | 'data'
>;

/**
 * Replays a whole history, oldest line first, by the same rules that made it: the table of transitions and the steps of
 * the orders. Throws on a line that no rule allows.
 */
export function replay(history: readonly Row[]): Replayed {
  const state: Replayed = { ...NOTHING, orders: new Map() };
  for (const row of history) {
    if (row.seq !== state.version + 1) throw new Error(`line ${row.seq} follows ${state.version}`);
    move(state, row);
    apply(state, row);
    state.version = row.seq;
  }
  state.box = boxOf({ ...state, orders: [...state.orders.values()] });
  return state;
}

const NOTHING = {
  status: REQUEST_MACHINE.initial,
  version: 0,
  closings: 0,
  filed: false,
  tier: null,
  taskId: null,
  leadUnitId: null,
  mergedIntoId: null,
  suspendedUntil: null,
  suspension: null,
  question: null,
  handleDueAt: null,
  box: null,
} as const;

/** The request's own state: only along the table of transitions. */
function move(state: Replayed, { seq, action, fromStatus, toStatus }: Row): void {
  if (action === 'submit') return;
  if (fromStatus !== state.status)
    throw new Error(`line ${seq} begins at ${fromStatus}, not ${state.status}`);
  const known = REQUEST_MACHINE.transitions.find((way) => way.action === action);
  const to = known ? nextState(REQUEST_MACHINE, state.status, known.action) : state.status;
  if (to !== toStatus)
    throw new Error(`line ${seq}: ${action} leads from ${fromStatus} to ${to}, not ${toStatus}`);
  if (state.status === 'IN_PROGRESS' && to !== 'IN_PROGRESS') state.suspension = null;
  state.status = toStatus;
}

/** What the step changed beside the state. */
function apply(state: Replayed, row: Row): void {
  const { action, data } = row;
  switch (action) {
    case 'accept':
      state.tier = data?.tier ?? state.tier;
      return;
    case 'file':
      state.filed = true;
      return;
    case 'merge':
      state.mergedIntoId = data?.intoId ?? null;
      return;
    case 'dispatch':
    case 'redispatch':
      return give(state, row);
    case 'makeTask':
      Object.assign(state, { filed: true, taskId: data?.taskId ?? null, handleDueAt: data?.dueAt ?? null });
      return;
    case 'fellThrough':
      state.taskId = null;
      return;
    case 'askSuspension':
      state.suspension = 'ASKED';
      return;
    case 'denySuspension':
      state.suspension = null;
      return;
    case 'suspend':
      state.suspendedUntil = data?.until ?? null;
      return;
    case 'resume':
      state.suspendedUntil = null;
      state.handleDueAt = later(state.handleDueAt, data?.pausedMinutes ?? 0);
      return pauseOrders(state.orders, (at) => later(at, data?.pausedMinutes ?? 0) ?? at);
    case 'retier':
    case 'deliberate':
      state.tier = data?.tier ?? state.tier;
      state.filed ||= action === 'deliberate';
      return releaseOrders(state.orders);
    case 'verifyPass':
      state.closings += 1;
      return;
    case 'verifyFail':
    case 'reopen':
      return again(state, data?.dueAt);
    case 'ask':
      state.question = 'ASKED';
      return;
    case 'answer':
      state.question = 'ANSWERED';
      return;
    case 'readAnswer':
      state.question = null;
      return;
    default:
      if (!action.startsWith('order.')) return;
      orderStep(state.orders, row);
      if (action === 'order.grantExtension') fit(state);
  }
}

function give(state: Replayed, { data }: Row): void {
  const made = data?.orders ?? [];
  const lead = made.find((order) => order.lead);
  for (const order of state.orders.values()) {
    if (order.status === 'RETURNED' && order.parentId === null) order.status = 'REDISPATCHED';
    if (lead) order.lead = false;
  }
  for (const order of made) state.orders.set(order.id, { ...order, status: 'DISPATCHED', extension: null });
  Object.assign(state, { filed: true, taskId: null, leadUnitId: lead?.unitId ?? state.leadUnitId });
  fit(state);
}

/** Back to those who said it was done; nobody when a task did it. */
function again(state: Replayed, dueAt: string | undefined): void {
  if (reworkOrders(state.orders, dueAt) === 0) state.taskId = null;
  state.handleDueAt = dueAt ?? state.handleDueAt;
}

/** The promise is the latest deadline of the orders in work. */
function fit(state: Replayed): void {
  const due = [...state.orders.values()]
    .filter(
      ({ parentId, status }) => parentId === null && ['DISPATCHED', 'TAKEN', 'HANDLING'].includes(status),
    )
    .map(({ dueAt }) => dueAt)
    .sort();
  state.handleDueAt = due.at(-1) ?? state.handleDueAt;
}

const later = (at: string | null, minutes: number): string | null =>
  at && addWorkingMinutes(new Date(at), minutes).toISOString();
