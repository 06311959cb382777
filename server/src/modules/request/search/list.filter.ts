import type { RequestStatus, Tier } from '@linli/shared';
import type { WorkBox } from '../request.entity.js';
import type { Actor } from '../../identity/index.js';
import { readSearch, type Wanted } from './words.js';

export const LATENESS = ['LATE', 'SOON'] as const;
export const RATINGS = ['GOOD', 'BAD', 'NONE'] as const;
export const SORTS = ['due', 'newest'] as const;

/** What a list is narrowed to; every part that is given must hold. */
export interface RequestFilter {
  readonly box?: WorkBox;
  readonly status?: readonly RequestStatus[];
  readonly tile?: string;
  readonly tier?: Tier;
  readonly unitId?: string;
  /** Code of a street, community or grid. */
  readonly region?: string;
  readonly from?: Date;
  /** Before this instant. */
  readonly until?: Date;
  readonly late?: (typeof LATENESS)[number];
  readonly urgent?: boolean;
  readonly rating?: (typeof RATINGS)[number];
  /** Only what she has had a hand in. */
  readonly mine?: boolean;
  readonly q?: string;
}

/** A part of a WHERE with its values. */
export interface Condition {
  readonly sql: string;
  readonly values: readonly unknown[];
}

const where = (sql: string, ...values: unknown[]): Condition => ({ sql, values });
const marks = (values: readonly unknown[]): string => values.map(() => '?').join(', ');

/** The filter as conditions on `service_request`, without the words, which are looked for in the index. */
export function conditionsOf(filter: RequestFilter, actor: Actor | null, now: Date): Condition[] {
  const { box, status, tile, tier, unitId, region, from, until, late, urgent, rating, mine } = filter;
  const all: (Condition | false | undefined)[] = [
    box && where('box = ?', box),
    status && where(`status IN (${marks(status)})`, ...status),
    tile !== undefined && where('tile = ?', tile),
    tier && where('tier = ?', tier),
    unitId !== undefined && where('lead_unit_id = ?', unitId),
    region !== undefined && inRegion(region),
    from && where('created_at >= ?', from),
    until && where('created_at < ?', until),
    late === 'LATE' && where('due_at < ?', now),
    late === 'SOON' && where('soon_at <= ? AND due_at >= ?', now, now),
    urgent !== undefined && where('urgent = ?', urgent ? 1 : 0),
    rating && rated(rating),
    mine === true &&
      actor !== null &&
      where(
        'id IN (SELECT h.request_id FROM request_history h WHERE h.actor_id = ? AND h.request_id = service_request.id)',
        actor.personId,
      ),
    ...byNumber(readSearch(filter.q)),
  ];
  return all.filter((one): one is Condition => Boolean(one));
}

/** Everything whose code begins with this one. */
export function inRegion(code: string): Condition {
  const community = where('community_code LIKE ?', `${code.slice(0, 12)}%`);
  return code.length <= 12
    ? community
    : where(`(${community.sql} AND grid_code LIKE ?)`, ...community.values, `${code}%`);
}

function byNumber({ number }: Wanted): Condition[] {
  return number === null ? [] : [where('number LIKE ?', `${number}%`)];
}

const BAD = "(g.solved = 'NO' OR g.stars <= 2)";

/** What the reporter said about the last closing. */
function rated(rating: (typeof RATINGS)[number]): Condition {
  const said = (what: string): string =>
    `EXISTS (SELECT 1 FROM request_rating g WHERE g.request_id = service_request.id
       AND g.closing = service_request.closings AND ${what})`;
  if (rating === 'NONE') return where(`status = 'CLOSED' AND NOT ${said('1 = 1')}`);
  return where(`closings > 0 AND ${said(rating === 'BAD' ? BAD : `NOT ${BAD}`)}`);
}
