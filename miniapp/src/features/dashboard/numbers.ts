import { INDICATOR_DEFINITIONS } from '@linli/shared';
import { number } from '@/lib/format';
import type { IndicatorKey, SheetRow } from './dashboard.api';
import { text } from './dashboard.text';

/** What can be ranked and drawn: an indicator, or the score over all of them. */
export type Shown = IndicatorKey | 'score';

type Fraction = SheetRow['indicators'][number]['raw'];

/** 87.9 */
export const percent = (rate: number | null): string | null =>
  rate === null ? null : (rate * 100).toFixed(1);

/** 1,001 / 1,024 */
export const fraction = ({ numerator, denominator }: Fraction): string =>
  `${number(numerator)} / ${number(denominator)}`;

export const nameOf = (shown: Shown): string =>
  shown === 'score' ? text.score : INDICATOR_DEFINITIONS[shown].name;

export const indicatorOf = (row: SheetRow, key: IndicatorKey) =>
  row.indicators.find(({ indicator }) => indicator === key);

/** Raw and adjusted of a row as shares of 1 and as words; the score counts as a share of 100. */
export function valuesOf(row: SheetRow, shown: Shown) {
  const one = shown === 'score' ? undefined : indicatorOf(row, shown);
  const raw = shown === 'score' ? share(row.rawScore) : (one?.raw.rate ?? null);
  const adjusted = shown === 'score' ? share(row.score) : (one?.adjusted.rate ?? null);
  return { raw, adjusted, rawText: percent(raw) ?? '—', adjustedText: percent(adjusted) ?? '—' };
}

const share = (score: number | null): number | null => (score === null ? null : score / 100);

/** Rows in the order of what is shown: best first, without a number last. */
export function sorted(rows: readonly SheetRow[], shown: Shown): SheetRow[] {
  const less = shown !== 'score' && INDICATOR_DEFINITIONS[shown].better === 'less';
  const value = (row: SheetRow): number => {
    const { adjusted } = valuesOf(row, shown);
    return adjusted === null ? -2 : less ? -adjusted : adjusted;
  };
  // Too few to rank stand last, as the server put them.
  return [...rows].sort(
    (a, b) => Number(b.rank !== null) - Number(a.rank !== null) || value(b) - value(a) || b.filed - a.filed,
  );
}

/** +1.2 比上月; good when it went the way it should. */
export function changeOf(row: SheetRow, key: IndicatorKey, before: string) {
  const one = indicatorOf(row, key);
  if (!one || one.before === null || one.adjusted.rate === null) return undefined;
  const points = Math.round((one.adjusted.rate - one.before) * 1000) / 10;
  if (points === 0) return { text: `0.0 ${before}`, good: null };
  const more = points > 0;
  const good = more === (INDICATOR_DEFINITIONS[key].better === 'more');
  return { text: `${more ? '+' : '−'}${Math.abs(points).toFixed(1)} ${before}`, good };
}

/** One sentence for the gap between raw and adjusted. */
export function gapOf(row: SheetRow, key: IndicatorKey): string {
  const one = indicatorOf(row, key);
  if (!one || one.raw.rate === null) return text.nothing;
  if (row.excluded === 0 || one.adjusted.rate === null) return text.noGap;
  const points = Math.abs(one.adjusted.rate - one.raw.rate) * 100;
  return points < 0.05 ? text.gapSame(row.excluded) : text.gap(points.toFixed(1), row.excluded);
}
