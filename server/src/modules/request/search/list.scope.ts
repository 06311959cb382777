import type { Permission } from '@linli/shared';
import type { Actor } from '../../identity/index.js';
import { type Condition, inRegion } from './list.filter.js';

/** What a reader may find at all: the same as `mayRead` says of one request, as a condition on the table. */
export interface Scope extends Condition {
  /** The one region all of it lies in, when there is one. */
  readonly region: string | null;
}

/** A hat of the whole district also reaches what belongs to no community, such as imported messages. */
const DISTRICT_LENGTH = 6;

const NOTHING: Scope = { sql: '1 = 0', values: [], region: null };

/** Requests in the regions where she may do this. */
export function staffScope(actor: Actor, permission: Permission): Scope {
  const codes = [...new Set(actor.hats(permission).map(({ regionCode }) => regionCode))];
  if (codes.length === 0) return NOTHING;
  const parts = codes.map((code) => {
    const inside = inRegion(code);
    return code.length > DISTRICT_LENGTH
      ? inside
      : { sql: `(${inside.sql} OR community_code IS NULL)`, values: inside.values };
  });
  return {
    sql: `(${parts.map(({ sql }) => sql).join(' OR ')})`,
    values: parts.flatMap(({ values }) => values),
    region: codes.length === 1 ? codes[0]! : null,
  };
}

/** What everybody may read, and what she has reported herself. */
export function residentScope(actor: Actor | null): Scope {
  const open = "(visibility = 'PUBLIC' AND status NOT IN ('REJECTED', 'WITHDRAWN') AND external_id IS NULL)";
  if (!actor) return { sql: open, values: [], region: null };
  return { sql: `(${open} OR reporter_id = ?)`, values: [actor.personId], region: null };
}
