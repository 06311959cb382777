import type { Basis, Measure } from '@linli/shared';

/** A measure as SQL: a whole number for each row of its table, never null and never below zero. */
interface MeasureSql {
  /** `f` is the fact of the request, `o` that of an order (joined with its `f`). */
  readonly of: 'request' | 'order';
  /** Adds up to the number on the page; above zero, the request stands in the list. `:now` is the moment of counting. */
  readonly count: string;
}

const request = (count: string): MeasureSql => ({ of: 'request', count });
const order = (count: string): MeasureSql => ({ of: 'order', count });
const when = (condition: string): string => `CASE WHEN ${condition} THEN 1 ELSE 0 END`;

const OVERDUE = 'f.due_at IS NOT NULL AND f.due_at <= :now';
const HANDLED_IN_TIME = 'f.handled_at IS NOT NULL AND (f.due_at IS NULL OR f.handled_at <= f.due_at)';
const TIMED = `f.handled_at IS NOT NULL OR (${OVERDUE})`;
const SETTLED = `f.closed_at IS NOT NULL OR (${OVERDUE})`;
/** Closed, and at least half of those who answered say it is solved; nobody answered: the check in the field stands. */
const RESOLVED = 'f.closed_at IS NOT NULL AND f.solved * 2 >= f.answers';

/**
 * The one place where each number is defined: sheets add it up and lists select by it, so they cannot disagree.
 */
export const MEASURE_SQL: Record<Measure, MeasureSql> = {
  filed: request('1'),
  contactAnswers: request('f.contact_answers'),
  contacted: request('f.contacted'),
  uncontacted: request('f.contact_answers - f.contacted'),
  settled: request(when(SETTLED)),
  resolved: request(when(RESOLVED)),
  unresolved: request(when(`(${SETTLED}) AND NOT (${RESOLVED})`)),
  answers: request('f.answers'),
  satisfied: request('f.satisfied'),
  unsatisfied: request('f.answers - f.satisfied'),
  timed: request(when(TIMED)),
  onTime: request(when(HANDLED_IN_TIME)),
  late: request(when(`(${TIMED}) AND NOT (${HANDLED_IN_TIME})`)),
  handled: request(when('f.handlings > 0')),
  reworked: request(when('f.handlings > 0 AND f.reworks > 0')),
  orders: order('1'),
  returned: order('o.returns'),
  lateOpen: request(when(`f.handled_at IS NULL AND ${OVERDUE}`)),
  reopened: request(when('f.reopenings > 0')),
  lowRated: request(when('f.low > 0')),
  expiring: request(when('f.excluded_until > :now AND f.excluded_until <= :soon')),
};

/** Under an approved record-only filing, or suspended, at the moment of counting. */
const EXCLUDED = `(f.excluded_from IS NOT NULL AND f.excluded_from <= :now
  AND (f.excluded_until IS NULL OR f.excluded_until > :now)
  OR f.suspended_at IS NOT NULL AND f.suspended_at <= :now)`;

/** What a basis leaves of the requests; empty when nothing is left out. */
export const BASIS_SQL: Record<Basis, string> = {
  raw: '',
  adjusted: `NOT ${EXCLUDED}`,
  excluded: EXCLUDED,
};
