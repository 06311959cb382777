import { nextState, REQUEST_MACHINE, type RequestStatus, type Tier } from '@linli/shared';
import type { Classified } from '../../catalogue/index.js';
import type { HistoryAction, RequestHistory, StepData } from '../history.entity.js';
import { boxOf } from '../request.boxes.js';
import type { QuestionState, WorkBox } from '../request.entity.js';
import { afterPause } from '../request.times.js';
import {
  isOrderAction,
  newOrder,
  orderStep,
  pauseOrders,
  type ReplayedOrder,
  releaseOrders,
  reworkOrders,
} from './replay.orders.js';

/** Where a request stands, told from its history alone. Times are ISO 8601. */
export interface Replayed {
  status: RequestStatus;
  version: number;
  closings: number;
  filed: boolean;
  handled: boolean;
  /** What it was reported with and what was put right since; null where an older report did not say. */
  kind: Classified | null;
  tier: Tier | null;
  urgent: boolean | null;
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
  'seq' | 'action' | 'fromStatus' | 'toStatus' | 'actorId' | 'orderId' | 'toUnitId' | 'data'
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
  handled: false,
  kind: null,
  tier: null,
  urgent: null,
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
  if (isOrderAction(row.action)) {
    orderStep(state.orders, row);
    if (row.action === 'order.grantExtension') fit(state);
    return;
  }
  const change: Change | undefined = CHANGES[row.action];
  if (change === undefined) throw new Error(`line ${row.seq}: nobody knows ${row.action}`);
  change?.(state, row.data ?? {}, row);
}

type Change = ((state: Replayed, data: StepData, row: Row) => void) | null;

/** Steps that say or decide something and leave everything else as it is. */
const NOTHING_ELSE = null;

/** Every step that is ever recorded; the compiler asks for those that are missing. */
const CHANGES: Record<Exclude<HistoryAction, `order.${string}`>, Change> = {
  submit: (state, { kind, tier, urgent }) =>
    void Object.assign(state, { kind: kind ?? null, tier: tier ?? null, urgent: urgent ?? null }),
  accept: classify,
  reclassify: classify,
  reject: NOTHING_ELSE,
  withdraw: NOTHING_ELSE,
  file: (state) => void (state.filed = true),
  merge: (state, { intoId }) => void (state.mergedIntoId = intoId ?? null),
  absorb: NOTHING_ELSE,
  dispatch: give,
  redispatch: give,
  makeTask: (state, { taskId, dueAt }) =>
    void Object.assign(state, { filed: true, taskId: taskId ?? null, handleDueAt: dueAt ?? null }),
  fellThrough: (state) => void (state.taskId = null),
  handled: (state) => void (state.handled = true),
  askSuspension: (state) => void (state.suspension = 'ASKED'),
  denySuspension: (state) => void (state.suspension = null),
  suspend: (state, { until }) => void (state.suspendedUntil = until ?? null),
  resume: (state, { pausedMinutes = 0 }) => {
    const later = (at: string): string => afterPause(new Date(at), pausedMinutes).toISOString();
    state.suspendedUntil = null;
    state.handleDueAt = state.handleDueAt && later(state.handleDueAt);
    pauseOrders(state.orders, later);
  },
  retier: weighAgain,
  deliberate: (state, data) => {
    state.filed = true;
    weighAgain(state, data);
  },
  verifyPass: (state) => void (state.closings += 1),
  verifyFail: again,
  reopen: again,
  rate: NOTHING_ELSE,
  survey: NOTHING_ELSE,
  ask: (state) => void (state.question = 'ASKED'),
  answer: (state) => void (state.question = 'ANSWERED'),
  readAnswer: (state) => void (state.question = null),
  comment: NOTHING_ELSE,
  support: NOTHING_ELSE,
  note: NOTHING_ELSE,
};

function classify(state: Replayed, { kind, tier }: StepData): void {
  state.kind = kind ?? state.kind;
  state.tier = tier ?? state.tier;
}

function weighAgain(state: Replayed, { tier }: StepData): void {
  state.tier = tier ?? state.tier;
  releaseOrders(state.orders);
}

function give(state: Replayed, { orders: made = [], urgent }: StepData): void {
  const lead = made.find((order) => order.lead);
  for (const order of state.orders.values()) {
    if (order.status === 'RETURNED' && order.parentId === null) order.status = 'REDISPATCHED';
    if (lead) order.lead = false;
  }
  for (const order of made) state.orders.set(order.id, newOrder(order));
  Object.assign(state, { filed: true, taskId: null, leadUnitId: lead?.unitId ?? state.leadUnitId });
  state.urgent = urgent ?? state.urgent;
  fit(state);
}

/** Back to those who said it was done; nobody when a task did it. */
function again(state: Replayed, { dueAt }: StepData): void {
  state.handled = false;
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
