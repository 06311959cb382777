/**
 * The life of a request once more, written from the rules and not from the product: what the product is compared with.
 * Names of steps are the paths of the API.
 */
export type Who =
  | 'reporter'
  | 'neighbour'
  | 'community'
  | 'dispatcher'
  | 'handler'
  | 'otherHandler'
  | 'gridWorker'
  | 'supervisor'
  | 'otherStreet';
export type UnitKey = 'antai' | 'municipal' | 'community' | 'rongda';

export interface ModelOrder {
  id: string;
  unit: UnitKey;
  parent: string | null;
  status: string;
  extension: boolean;
}

export interface ModelRequest {
  id: string;
  reporter: Who;
  status: string;
  tier: string;
  filed: boolean;
  suspensionBy: Who | null;
  suspendedUntil: number | null;
  question: 'ASKED' | 'ANSWERED' | null;
  supporters: Set<Who>;
  orders: ModelOrder[];
  /** Who has judged its last closing. */
  rated: Set<Who>;
  closedAt: number;
  mergedInto: string | null;
}

const DESK: Who[] = ['community', 'dispatcher'];
const BENCH: Who[] = ['community', 'dispatcher', 'gridWorker', 'supervisor'];
const OPEN = ['SUBMITTED', 'ACCEPTED', 'IN_PROGRESS', 'SUSPENDED', 'DELIBERATING', 'HANDLED'];
const WORKED = ['DISPATCHED', 'TAKEN', 'HANDLING'];
const ENDED = ['REDISPATCHED', 'CANCELLED'];
const DAY_MS = 86_400_000;
export const SERVING: UnitKey[] = ['antai', 'municipal', 'community'];

const HANDLES: Partial<Record<Who, UnitKey>> = { handler: 'antai', otherHandler: 'municipal' };
const BELONGS: Partial<Record<Who, UnitKey>> = {
  ...HANDLES,
  community: 'community',
  gridWorker: 'community',
};

const counting = ({ orders }: ModelRequest): ModelOrder[] =>
  orders.filter(({ status }) => !ENDED.includes(status));
export const isOpen = ({ status }: ModelRequest): boolean => OPEN.includes(status);
const concerns = (who: Who, request: ModelRequest): boolean =>
  who in HANDLES && counting(request).some(({ unit }) => unit === HANDLES[who]);

/** Waits for the dispatcher: something came back, or nobody has it. */
export function isBack({ status, orders }: ModelRequest): boolean {
  const own = orders.filter(({ parent }) => parent === null);
  return (
    status === 'IN_PROGRESS' &&
    (own.some((order) => order.status === 'RETURNED') || own.every((order) => ENDED.includes(order.status)))
  );
}

/** Whether this person may take this step on the request now. `other` is the second request. */
export function mayStep(
  who: Who,
  step: string,
  request: ModelRequest,
  more: { now: number; units: UnitKey[]; tier: string; into: ModelRequest },
): boolean {
  const { status } = request;
  const at = (...states: string[]): boolean => states.includes(status);
  const desk = DESK.includes(who);
  const reports = who === request.reporter;
  switch (step) {
    case 'accept':
    case 'reject':
      return desk && at('SUBMITTED');
    case 'withdraw':
      return reports && at('SUBMITTED', 'ACCEPTED') && !request.filed;
    case 'file':
      return desk && at('ACCEPTED') && !request.filed;
    case 'merge':
      return desk && at('SUBMITTED', 'ACCEPTED') && more.into.id !== request.id && isOpen(more.into);
    case 'dispatch': {
      const busy = request.orders
        .filter((order) => WORKED.includes(order.status) || order.status === 'DONE')
        .map(({ unit }) => unit);
      const free = more.units.every((unit) => SERVING.includes(unit) && !busy.includes(unit));
      return (
        desk && free && new Set(more.units).size === more.units.length && (at('ACCEPTED') || isBack(request))
      );
    }
    case 'ask-suspension':
      return desk && at('IN_PROGRESS') && request.suspensionBy === null;
    case 'suspend':
    case 'deny-suspension': {
      const asked = request.suspensionBy;
      const right = ['dispatcher', 'supervisor'].includes(who) && who !== asked;
      return right && at('IN_PROGRESS') && asked !== null;
    }
    case 'resume':
      return (desk || who === 'supervisor') && at('SUSPENDED');
    case 'retier':
      if (more.tier === 'HARD') return desk && at('ACCEPTED', 'IN_PROGRESS');
      if (at('ACCEPTED')) return desk && more.tier !== request.tier;
      return desk && at('IN_PROGRESS', 'DELIBERATING');
    case 'verify-pass':
    case 'verify-fail': {
      const right = [...DESK, 'gridWorker'].includes(who);
      return right && at('HANDLED') && !counting(request).some(({ unit }) => unit === BELONGS[who]);
    }
    case 'rate':
      return (reports || request.supporters.has(who)) && at('CLOSED') && !request.rated.has(who);
    case 'reopen':
      return (
        at('CLOSED') && (who === 'supervisor' || (reports && more.now - request.closedAt <= 15 * DAY_MS))
      );
    case 'ask':
      return (
        (BENCH.includes(who) || concerns(who, request)) && isOpen(request) && request.question !== 'ASKED'
      );
    case 'answer':
      return reports && isOpen(request) && request.question === 'ASKED';
    case 'read-answer':
      return BENCH.includes(who) && request.question === 'ANSWERED';
    case 'comment': {
      const right = reports || request.supporters.has(who) || BENCH.includes(who) || concerns(who, request);
      return right && !at('REJECTED', 'WITHDRAWN', 'MERGED');
    }
    case 'support': {
      const reads = !at('REJECTED', 'WITHDRAWN') || BENCH.includes(who) || concerns(who, request) || reports;
      return request.supporters.has(who) ? reads : !reports && isOpen(request);
    }
    default:
      throw new Error(`no rule for ${step}`);
  }
}

/** Whether this person may take this step on an order now. */
export function mayOrderStep(
  who: Who,
  step: string,
  request: ModelRequest,
  order: ModelOrder,
  more: { now: number; dueAt: number; unit: UnitKey },
): boolean {
  if (request.status !== 'IN_PROGRESS') return false;
  const { status, parent } = order;
  const at = (...states: string[]): boolean => states.includes(status);
  const own = HANDLES[who] === order.unit;
  const giver = parent !== null && HANDLES[who] === request.orders.find(({ id }) => id === parent)?.unit;
  const desk = DESK.includes(who);
  const partsOpen = request.orders.some(
    (part) => part.parent === order.id && part.status !== 'DONE' && !ENDED.includes(part.status),
  );
  switch (step) {
    case 'take':
      return own && at('DISPATCHED');
    case 'start':
      return own && at('TAKEN');
    case 'done':
      return own && at('TAKEN', 'HANDLING') && !partsOpen;
    case 'return':
      return own && at('DISPATCHED', 'TAKEN') && !partsOpen;
    case 'recall':
      return desk && parent === null && at('DISPATCHED');
    case 'insist':
      return desk && parent === null && at('RETURNED');
    case 'insist-part':
      return giver && at('RETURNED');
    case 'cancel':
      return giver && at('DISPATCHED', 'TAKEN', 'HANDLING', 'RETURNED');
    case 'split': {
      const taken = request.orders.filter((one) => !ENDED.includes(one.status)).map(({ unit }) => unit);
      return (
        own &&
        parent === null &&
        at('TAKEN', 'HANDLING') &&
        SERVING.includes(more.unit) &&
        !taken.includes(more.unit)
      );
    }
    case 'ask-extension':
      return own && parent === null && at(...WORKED) && !order.extension && more.dueAt > more.now;
    case 'grant-extension':
    case 'deny-extension':
      return desk && at(...WORKED) && order.extension;
    case 'ask-suspension':
      return own && at(...WORKED) && request.suspensionBy === null;
    default:
      throw new Error(`no rule for ${step}`);
  }
}
