import { cityTime } from '@linli/shared';
import type { RequestHistory, RequestRating, RequestRecord } from '../request/index.js';
import type { OrderFact, RequestFact } from './fact.entity.js';

/** From so many stars on an answer counts as satisfied: 满意, 很满意. */
const SATISFIED_FROM = 4;
/** Up to so many stars somebody should look at it: 很不满意, 不太满意. */
const LOW_UP_TO = 2;
/** Where a request is no case any more: nobody answers for it under its own number. */
const NOT_A_CASE = new Set<string>(['SUBMITTED', 'REJECTED', 'WITHDRAWN', 'MERGED']);
/** What makes an accountable case of a request: filing it, or giving it to somebody without more ado. */
const FILES = new Set<string>(['file', 'dispatch', 'makeTask', 'deliberate']);

/** How long a filing takes a request out of the adjusted figures. */
export interface Exclusion {
  readonly from: Date;
  /** Null: until it is taken back. */
  readonly until: Date | null;
}

export type Fact = Omit<RequestFact, 'revision'>;

/** The figures of one request. */
export interface Derived {
  readonly fact: Fact;
  readonly orders: readonly OrderFact[];
}

/** Tells a request's record as figures. Pure: the same record gives the same figures, today and in ten years. */
export function deriveFact(
  { request, history, orders, answers }: RequestRecord,
  exclusion: Exclusion | null,
): Derived {
  const status: string = history.at(-1)?.toStatus ?? request.status;
  const count = (...actions: RequestHistory['action'][]): number =>
    history.filter(({ action }) => actions.includes(action)).length;
  const reopenings = count('reopen');
  return {
    fact: {
      requestId: request.id,
      filedDay: NOT_A_CASE.has(status) || request.externalId !== null ? null : filedDayOf(history),
      communityCode: request.communityCode,
      streetCode: request.communityCode?.slice(0, 9) ?? null,
      tile: request.tile,
      leadUnitId: request.leadUnitId,
      dueAt: request.handleDueAt,
      handledAt: isHandled(status) ? handledAt(history) : null,
      closedAt: status === 'CLOSED' ? arrival(history, 'CLOSED') : null,
      handlings: history.filter((row) => isHandled(row.toStatus) && !isHandled(row.fromStatus)).length,
      reworks: reopenings + count('verifyFail'),
      reopenings,
      ...said(answers.filter(({ closing }) => closing === request.closings)),
      suspendedAt: status === 'SUSPENDED' ? arrival(history, 'SUSPENDED') : null,
      excludedFrom: exclusion?.from ?? null,
      excludedUntil: exclusion?.until ?? null,
    },
    orders: orders.map(({ id, requestId, unitId }) => ({
      orderId: id,
      requestId,
      unitId,
      returns: history.filter(({ action, orderId }) => action === 'order.return' && orderId === id).length,
    })),
  };
}

const isHandled = (status: string | null): boolean => status === 'HANDLED' || status === 'CLOSED';

/** 立案: when somebody became answerable for it, as 20261120. */
function filedDayOf(history: readonly RequestHistory[]): number | null {
  const filed = history.find(({ action }) => FILES.has(action));
  return filed ? Number(cityTime(filed.at).date.replaceAll('-', '')) : null;
}

/** When it came into the state in which it is now. */
const arrival = (history: readonly RequestHistory[], status: string): Date | null =>
  history.findLast(({ fromStatus, toStatus }) => toStatus === status && fromStatus !== status)?.at ?? null;

/**
 * When the last handling was finished. The tap of who did it counts, not the moment at which a phone without network
 * could tell; with several units the last of them.
 */
function handledAt(history: readonly RequestHistory[]): Date | null {
  const at = history.findLastIndex(
    ({ fromStatus, toStatus }) => isHandled(toStatus) && !isHandled(fromStatus),
  );
  if (at < 0) return null;
  const begun = history.slice(0, at).findLastIndex(({ fromStatus }) => isHandled(fromStatus));
  const taps = history.slice(begun + 1, at).filter(({ action }) => action === 'order.done');
  const last = Math.max(...taps.map((tap) => tap.at.getTime()));
  return taps.length > 0 ? new Date(last) : history[at]!.at;
}

function said(answers: readonly RequestRating[]) {
  const about = answers.filter(({ contacted }) => contacted !== null);
  return {
    answers: answers.length,
    solved: answers.filter(({ solved }) => solved === 'YES').length,
    satisfied: answers.filter(({ stars }) => (stars ?? 0) >= SATISFIED_FROM).length,
    low: answers.filter(({ stars }) => stars === null || stars <= LOW_UP_TO).length,
    contactAnswers: about.length,
    contacted: about.filter(({ contacted }) => contacted).length,
  };
}
