import {
  actionsFrom,
  OPEN_REQUEST_STATUSES,
  REOPEN_DAYS,
  REQUEST_ACTIONS,
  REQUEST_MACHINE,
  type Permission,
  type RequestAction,
} from '@linli/shared';
import type { Actor } from '../identity/index.js';
import type { ServiceRequest } from './request.entity.js';

const DAY_MS = 86_400_000;

/** What a decision about a request needs to know. */
export interface RequestFacts {
  readonly request: ServiceRequest;
  /** Units that have or had an order which was not given to another one. */
  readonly unitIds: readonly string[];
  /** Whether the reader said "me too". */
  readonly supporting: boolean;
  /** Whether the reader rated its last closing. */
  readonly rated: boolean;
  /** Whether the reporter did. */
  readonly reporterRated: boolean;
  /** A suspension somebody asked for, if nobody has decided yet. */
  readonly asked: { readonly askedBy: string; readonly unitId: string | null } | null;
  readonly now: Date;
}

/** The finest known region of a request. */
export const regionOf = ({ gridCode, communityCode }: ServiceRequest): string | null =>
  gridCode ?? communityCode;

const isReporter = (actor: Actor, { request }: RequestFacts): boolean =>
  request.reporterId !== null && request.reporterId === actor.personId;

const covers = (actor: Actor, { request }: RequestFacts, permission: Permission): boolean =>
  actor.covers(permission, regionOf(request));

/** Whether her unit has an order of it. */
export const handlesIt = (actor: Actor, { unitIds }: RequestFacts): boolean =>
  actor.hats('order.handle').some(({ unitId }) => unitIds.includes(unitId));

const isOpen = ({ request }: RequestFacts): boolean =>
  (OPEN_REQUEST_STATUSES as readonly string[]).includes(request.status);

/** Whether it ended without being handled. */
const isOutcast = ({ request }: RequestFacts): boolean => ['REJECTED', 'WITHDRAWN'].includes(request.status);

const DISTRICT_LENGTH = 6;

/** Staff of the whole district look after what belongs to no community, such as imported messages. */
const keepsArchive = (actor: Actor, { request }: RequestFacts): boolean =>
  regionOf(request) === null &&
  actor.hats('workbench.read').some(({ regionCode }) => regionCode.length <= DISTRICT_LENGTH);

/** Staff who see everything there in their region. */
export const isStaffFor = (actor: Actor, facts: RequestFacts): boolean =>
  covers(actor, facts, 'workbench.read') || keepsArchive(actor, facts);

/** Whether the reader may see the request at all. */
export function mayRead(actor: Actor | null, facts: RequestFacts): boolean {
  if (actor && (isReporter(actor, facts) || isStaffFor(actor, facts) || handlesIt(actor, facts))) return true;
  return facts.request.visibility === 'PUBLIC' && !isOutcast(facts) && facts.request.externalId === null;
}

/** Whether the reader may know who reported it, also when that was anonymous: the law's way, and it leaves a trace. */
export function maySeeReporter(actor: Actor | null, facts: RequestFacts): boolean {
  return actor !== null && facts.request.reporterId !== null && covers(actor, facts, 'person.read-sensitive');
}

/** Whether she took part in the work and so cannot judge it. */
export function workedOnIt(actor: Actor, { request, unitIds }: RequestFacts): boolean {
  return (
    unitIds.some((unitId) => actor.belongsTo(unitId)) ||
    (request.teamUnitId !== null && actor.belongsTo(request.teamUnitId)) ||
    (request.participantIds ?? []).includes(actor.personId)
  );
}

/** Whether she, or somebody of her unit, asked for what is to be decided. */
export function askedIt(actor: Actor, { asked }: RequestFacts): boolean {
  if (!asked) return false;
  return asked.askedBy === actor.personId || (asked.unitId !== null && actor.belongsTo(asked.unitId));
}

const decides = (actor: Actor, facts: RequestFacts): boolean =>
  covers(actor, facts, 'request.suspend') && !askedIt(actor, facts);

const dispatches = (actor: Actor, facts: RequestFacts): boolean => covers(actor, facts, 'request.dispatch');

/** Who may take which step, whatever state the request is in. */
const RIGHT_PERSON: Record<RequestAction, (actor: Actor, facts: RequestFacts) => boolean> = {
  accept: (actor, facts) => covers(actor, facts, 'request.accept'),
  reject: (actor, facts) => covers(actor, facts, 'request.accept'),
  withdraw: isReporter,
  merge: (actor, facts) => covers(actor, facts, 'request.accept'),
  file: dispatches,
  dispatch: dispatches,
  redispatch: dispatches,
  retier: dispatches,
  deliberate: dispatches,
  askSuspension: dispatches,
  suspend: decides,
  denySuspension: decides,
  resume: (actor, facts) => dispatches(actor, facts) || covers(actor, facts, 'request.suspend'),
  makeTask: (actor, facts) => covers(actor, facts, 'task.publish'),
  // These follow from what others did; nobody decides them.
  handled: () => false,
  fellThrough: () => false,
  verifyPass: (actor, facts) => covers(actor, facts, 'request.verify') && !workedOnIt(actor, facts),
  verifyFail: (actor, facts) => covers(actor, facts, 'request.verify') && !workedOnIt(actor, facts),
  rate: (actor, facts) => isReporter(actor, facts) || facts.supporting,
  survey: (actor, facts) =>
    isStaffFor(actor, facts) && !isReporter(actor, facts) && !workedOnIt(actor, facts),
  reopen: (actor, facts) =>
    (isReporter(actor, facts) && !reopenTooLate(facts.request, facts.now)) ||
    covers(actor, facts, 'request.supervise'),
  ask: (actor, facts) => isStaffFor(actor, facts) || handlesIt(actor, facts),
  answer: isReporter,
  readAnswer: isStaffFor,
  comment: (actor, facts) =>
    isReporter(actor, facts) || facts.supporting || isStaffFor(actor, facts) || handlesIt(actor, facts),
  reclassify: (actor, facts) => covers(actor, facts, 'request.accept'),
  support: (actor, facts) => facts.request.visibility === 'PUBLIC' && !isReporter(actor, facts),
};

/** Whether the step exists from where the request is now, whoever would take it. */
export function isPossible(action: RequestAction, facts: RequestFacts): boolean {
  const { request } = facts;
  switch (action) {
    case 'comment':
      return !isOutcast(facts) && request.status !== 'MERGED';
    case 'withdraw':
      return ['SUBMITTED', 'ACCEPTED'].includes(request.status) && request.filedAt === null;
    case 'file':
      return request.status === 'ACCEPTED' && request.filedAt === null;
    case 'retier':
    case 'deliberate':
      return actionsFrom(REQUEST_MACHINE, request.status).includes(action) && request.taskId === null;
    case 'askSuspension':
      return request.status === 'IN_PROGRESS' && request.suspension === null && request.taskId === null;
    case 'suspend':
    case 'denySuspension':
      return request.status === 'IN_PROGRESS' && request.suspension === 'ASKED';
    case 'ask':
      return isOpen(facts) && request.question !== 'ASKED' && request.reporterId !== null;
    case 'answer':
      return isOpen(facts) && request.question === 'ASKED';
    case 'readAnswer':
      return request.question === 'ANSWERED';
    case 'support':
      return isOpen(facts) && !facts.supporting;
    case 'reclassify':
      return request.status === 'ACCEPTED' || request.status === 'IN_PROGRESS';
    case 'rate':
      return request.status === 'CLOSED' && !facts.rated;
    case 'survey':
      return request.status === 'CLOSED' && request.reporterId !== null && !facts.reporterRated;
    case 'redispatch':
      return request.status === 'IN_PROGRESS' && request.box === 'returned';
    case 'reopen':
      return request.status === 'CLOSED';
    default:
      return actionsFrom(REQUEST_MACHINE, request.status).includes(action);
  }
}

/** A closed request may be opened again for some days. */
export function reopenTooLate({ closedAt }: ServiceRequest, now: Date): boolean {
  return closedAt !== null && now.getTime() - closedAt.getTime() > REOPEN_DAYS * DAY_MS;
}

export function isRightPerson(action: RequestAction, actor: Actor, facts: RequestFacts): boolean {
  return RIGHT_PERSON[action](actor, facts);
}

/** What the reader may do now. */
export function possibleActions(actor: Actor | null, facts: RequestFacts): RequestAction[] {
  if (!actor || !mayRead(actor, facts)) return [];
  return REQUEST_ACTIONS.filter((action) => isPossible(action, facts) && isRightPerson(action, actor, facts));
}
