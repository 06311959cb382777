import {
  type Fraction,
  INDICATOR_DEFINITIONS,
  type Indicator,
  INDICATORS,
  type Measure,
} from '@linli/shared';
import type { EntityManager } from 'typeorm';
import type { Counted } from './counted.js';
import { BASIS_SQL, MEASURE_SQL } from './measures.js';
import { select } from './sql.js';

/** Numbers of one row of a sheet, raw and adjusted. */
export interface Tally {
  readonly filed: number;
  readonly excluded: number;
  readonly raw: Readonly<Record<Indicator, Fraction>>;
  readonly adjusted: Readonly<Record<Indicator, Fraction>>;
}

type Row = Record<string, number | string | null>;

/** What indicators are made of. */
const NEEDED: readonly Measure[] = [
  'filed',
  ...new Set(
    INDICATORS.flatMap((one) => {
      const { numerator, denominator } = INDICATOR_DEFINITIONS[one];
      return [numerator, denominator];
    }),
  ),
];

const ADJUSTED = `CASE WHEN ${BASIS_SQL.adjusted} THEN 1 ELSE 0 END`;

/** Adds up every measure for each key (SQL over the facts), in one statement for requests and one for orders. */
export async function tally(
  from: EntityManager,
  { request, order, values }: Counted,
  key: { request: string; order: string },
): Promise<Map<string, Tally>> {
  const [requests, orders] = await Promise.all([
    select<Row>(from, statement('request', key.request, request), values),
    select<Row>(from, statement('order', key.order, order), values),
  ]);
  const rows = new Map<string, Row>();
  for (const row of [...requests, ...orders]) {
    const name = String(row.k ?? '');
    rows.set(name, { ...rows.get(name), ...row });
  }
  return new Map([...rows].map(([name, row]) => [name, tallyOf(row)]));
}

function statement(of: 'request' | 'order', key: string, rows: string): string {
  const measures = NEEDED.filter((measure) => MEASURE_SQL[measure].of === of);
  const each = measures.map((measure) => `${MEASURE_SQL[measure].count} AS ${measure}`);
  const sums = measures.map(
    (measure) => `SUM(${measure}) AS raw_${measure}, SUM(${measure} * adjusted) AS adjusted_${measure}`,
  );
  return `SELECT k, ${sums.join(', ')}
    FROM (SELECT ${key} AS k, ${each.join(', ')}, ${ADJUSTED} AS adjusted FROM ${rows}) counted GROUP BY k`;
}

function tallyOf(row: Row): Tally {
  const number = (basis: 'raw' | 'adjusted', measure: Measure): number =>
    Number(row[`${basis}_${measure}`] ?? 0);
  const fractions = (basis: 'raw' | 'adjusted'): Record<Indicator, Fraction> =>
    Object.fromEntries(
      INDICATORS.map((one) => {
        const { numerator, denominator } = INDICATOR_DEFINITIONS[one];
        return [one, { numerator: number(basis, numerator), denominator: number(basis, denominator) }];
      }),
    ) as Record<Indicator, Fraction>;
  const filed = number('raw', 'filed');
  return {
    filed,
    excluded: filed - number('adjusted', 'filed'),
    raw: fractions('raw'),
    adjusted: fractions('adjusted'),
  };
}

const NOTHING: Fraction = { numerator: 0, denominator: 0 };
const none = (): Record<Indicator, Fraction> =>
  Object.fromEntries(INDICATORS.map((one) => [one, NOTHING])) as Record<Indicator, Fraction>;

/** All rows together; they share nothing, so their numbers add up. */
export function sumOf(tallies: Iterable<Tally>): Tally {
  let all: Tally = { filed: 0, excluded: 0, raw: none(), adjusted: none() };
  for (const one of tallies) {
    all = {
      filed: all.filed + one.filed,
      excluded: all.excluded + one.excluded,
      raw: added(all.raw, one.raw),
      adjusted: added(all.adjusted, one.adjusted),
    };
  }
  return all;
}

const added = (a: Tally['raw'], b: Tally['raw']): Record<Indicator, Fraction> =>
  Object.fromEntries(
    INDICATORS.map((one) => [
      one,
      {
        numerator: a[one].numerator + b[one].numerator,
        denominator: a[one].denominator + b[one].denominator,
      },
    ]),
  ) as Record<Indicator, Fraction>;
