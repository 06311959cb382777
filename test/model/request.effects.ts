import type { ModelOrder, ModelRequest, UnitKey, Who } from './request.rules.js';

const DAY_MS = 86_400_000;
const ENDED = ['REDISPATCHED', 'CANCELLED'];

/** Everything a step may depend on beside the person. */
export interface Given {
  who: Who;
  now: number;
  units: UnitKey[];
  tier: string;
  into: ModelRequest;
  solved: string;
}

function leave(request: ModelRequest, status: string): void {
  request.status = status;
  request.suspensionBy = null;
}

/** Done work is not done after all. */
function rework(request: ModelRequest): void {
  request.status = 'IN_PROGRESS';
  for (const order of request.orders) if (order.status === 'DONE') order.status = 'TAKEN';
}

/** What an allowed step on the request changes. New orders are filled in from the answer. */
export function applyStep(step: string, request: ModelRequest, given: Given): void {
  const { who, now, tier, into } = given;
  switch (step) {
    case 'accept':
      request.status = 'ACCEPTED';
      return;
    case 'reject':
      request.status = 'REJECTED';
      return;
    case 'withdraw':
      request.status = 'WITHDRAWN';
      return;
    case 'file':
      request.filed = true;
      return;
    case 'merge':
      Object.assign(request, { status: 'MERGED', mergedInto: into.id });
      for (const follower of [request.reporter, ...request.supporters]) {
        if (follower !== into.reporter) into.supporters.add(follower);
      }
      return;
    case 'dispatch':
      Object.assign(request, { status: 'IN_PROGRESS', filed: true });
      for (const order of request.orders) {
        if (order.parent === null && order.status === 'RETURNED') order.status = 'REDISPATCHED';
      }
      return;
    case 'ask-suspension':
      request.suspensionBy = who;
      return;
    case 'deny-suspension':
      request.suspensionBy = null;
      return;
    case 'suspend':
      leave(request, 'SUSPENDED');
      request.suspendedUntil = now + DAY_MS;
      return;
    case 'resume':
      Object.assign(request, { status: 'IN_PROGRESS', suspendedUntil: null });
      return;
    case 'retier':
      leave(request, tier === 'HARD' ? 'DELIBERATING' : 'ACCEPTED');
      Object.assign(request, { tier, filed: request.filed || tier === 'HARD' });
      for (const order of request.orders) {
        if (order.status !== 'DONE' && !ENDED.includes(order.status)) {
          Object.assign(order, { status: 'CANCELLED', extension: false });
        }
      }
      return;
    case 'verify-pass':
      Object.assign(request, { status: 'CLOSED', closedAt: now, rated: new Set() });
      return;
    case 'verify-fail':
    case 'reopen':
      return rework(request);
    case 'rate':
      request.rated.add(who);
      if (given.solved === 'NO' && who === request.reporter) rework(request);
      return;
    case 'ask':
      request.question = 'ASKED';
      return;
    case 'answer':
      request.question = 'ANSWERED';
      return;
    case 'read-answer':
      request.question = null;
      return;
    case 'support':
      request.supporters.add(who);
      return;
    default:
      return;
  }
}

const LEADS_TO: Record<string, string> = {
  take: 'TAKEN',
  start: 'HANDLING',
  done: 'DONE',
  return: 'RETURNED',
  recall: 'RETURNED',
  insist: 'DISPATCHED',
  'insist-part': 'DISPATCHED',
  cancel: 'CANCELLED',
};

/** What an allowed step on an order changes; the last unit to finish finishes the request. */
export function applyOrderStep(step: string, request: ModelRequest, order: ModelOrder, who: Who): void {
  if (step === 'ask-suspension') request.suspensionBy = who;
  if (step === 'ask-extension') order.extension = true;
  if (step === 'grant-extension' || step === 'deny-extension') order.extension = false;
  const to = LEADS_TO[step];
  if (!to) return;
  order.status = to;
  if (['DONE', 'RETURNED', 'CANCELLED'].includes(to)) order.extension = false;
  const over = request.orders.every(({ status }) => status === 'DONE' || ENDED.includes(status));
  if (step === 'done' && over) leave(request, 'HANDLED');
}
