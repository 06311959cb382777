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

/** Sums of one key, of what counts in the adjusted figures (`adjusted` is 1) or of what does not. */
type Row = Record<string, number | string | null>;
type Numbers = Record<string, number>;

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
  const found = await Promise.all([
    select<Row>(from, statement('request', key.request, request), values),
    select<Row>(from, statement('order', key.order, order), values),
  ]);
  const sums = new Map<string, Record<'raw' | 'adjusted', Numbers>>();
  for (const { k, adjusted, ...row } of found.flat()) {
    const name = String(k ?? '');
    const { raw, adjusted: left } = sums.get(name) ?? { raw: {}, adjusted: {} };
    sums.set(name, { raw: plus(raw, row), adjusted: Number(adjusted) === 1 ? plus(left, row) : left });
  }
  return new Map([...sums].map(([name, { raw, adjusted }]) => [name, tallyOf(raw, adjusted)]));
}

/** Each row is judged once and added up once: the raw figures are what is in the adjusted ones and what is not. */
function statement(of: 'request' | 'order', key: string, rows: string): string {
  const sums = NEEDED.filter((measure) => MEASURE_SQL[measure].of === of).map(
    (measure) => `SUM(${MEASURE_SQL[measure].count}) AS ${measure}`,
  );
  return `SELECT ${key} AS k, ${ADJUSTED} AS adjusted, ${sums.join(', ')} FROM ${rows} GROUP BY k, adjusted`;
}

const plus = (numbers: Numbers, row: Row): Numbers => ({
  ...numbers,
  ...Object.fromEntries(Object.entries(row).map(([name, n]) => [name, (numbers[name] ?? 0) + Number(n)])),
});

function tallyOf(raw: Numbers, adjusted: Numbers): Tally {
  const fractions = (numbers: Numbers): Record<Indicator, Fraction> =>
    Object.fromEntries(
      INDICATORS.map((one) => {
        const { numerator, denominator } = INDICATOR_DEFINITIONS[one];
        return [one, { numerator: numbers[numerator] ?? 0, denominator: numbers[denominator] ?? 0 }];
      }),
    ) as Record<Indicator, Fraction>;
  const filed = raw.filed ?? 0;
  return {
    filed,
    excluded: filed - (adjusted.filed ?? 0),
    raw: fractions(raw),
    adjusted: fractions(adjusted),
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
