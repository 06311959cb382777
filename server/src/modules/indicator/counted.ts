import { shiftDay, type SheetRows } from '@linli/shared';
import { wrongField } from '../../platform/http/index.js';
import type { SpanQuery } from './indicator.dto.js';
import type { Scope } from './scope.js';

/** Longest span that is counted at once. */
const MAX_DAYS = 400;
const DAY_MS = 86_400_000;
const SOON_DAYS = 30;

/** Rows of facts to count: after FROM, and the values of its names. */
export interface Counted {
  readonly request: string;
  readonly order: string;
  readonly values: Readonly<Record<string, unknown>>;
}

const ORDERS = 'order_fact o JOIN request_fact f ON f.request_id = o.request_id';

/** What the rows of a sheet are keyed by. */
export const KEY_SQL: Record<SheetRows | 'day', { request: string; order: string }> = {
  unit: { request: 'f.lead_unit_id', order: 'o.unit_id' },
  street: { request: 'f.street_code', order: 'f.street_code' },
  community: { request: 'f.community_code', order: 'f.community_code' },
  tile: { request: 'f.tile', order: 'f.tile' },
  day: { request: 'f.filed_day', order: 'f.filed_day' },
};

const dayNumber = (day: string): number => Number(day.replaceAll('-', ''));

/** 20261120 → 2026-11-20 */
export const dayOf = (filedDay: number): string =>
  String(filedDay).replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3');

/** The facts that a query asks for and its reader may see, counted at `now`. */
export function counted(query: SpanQuery, scope: Scope, now: Date): Counted {
  checkDays(query);
  const values: Record<string, unknown> = {
    from: dayNumber(query.from),
    to: dayNumber(query.to),
    now,
    soon: new Date(now.getTime() + SOON_DAYS * DAY_MS),
  };
  const within = (unit: string): string => {
    const all = ['f.filed_day >= :from', 'f.filed_day <= :to', seen(scope, unit, values)];
    if (query.region) all.push('f.community_code LIKE :region');
    if (query.unitId) all.push(`${unit} = :unit`);
    if (query.tile) all.push('f.tile = :tile');
    return all.join(' AND ');
  };
  if (query.region) values.region = `${query.region}%`;
  if (query.unitId) values.unit = query.unitId;
  if (query.tile) values.tile = query.tile;
  return {
    request: `request_fact f WHERE ${within('f.lead_unit_id')}`,
    order: `${ORDERS} WHERE ${within('o.unit_id')}`,
    values,
  };
}

function seen({ regions, units }: Scope, unit: string, values: Record<string, unknown>): string {
  const ways = regions.map((code, n) => {
    values[`in${n}`] = `${code}%`;
    return `f.community_code LIKE :in${n}`;
  });
  if (units.length > 0) {
    values.units = units;
    ways.push(`${unit} IN (:units)`);
  }
  return ways.length > 0 ? `(${ways.join(' OR ')})` : '1 = 0';
}

function checkDays({ from, to }: SpanQuery): void {
  for (const [path, day] of Object.entries({ from, to })) {
    if (shiftDay(day, 0) !== day) throw wrongField(path, '没有这一天');
  }
  if (from > to) throw wrongField('to', '结束要晚于开始');
  if (shiftDay(from, MAX_DAYS) < to) throw wrongField('to', `最多看 ${MAX_DAYS} 天`);
}
