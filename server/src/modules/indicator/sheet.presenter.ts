import { FEW_ANSWERS, type Fraction, INDICATORS, rateOf, scoreOf, type Weights } from '@linli/shared';
import type { FractionView, SheetRowView } from './indicator.view.js';
import type { Tally } from './tally.js';

export const presentFraction = (fraction: Fraction): FractionView => ({
  ...fraction,
  rate: rateOf(fraction),
});

interface RowSource {
  readonly key: string;
  readonly name: string;
  readonly current: Tally;
  /** The period before; absent when nothing was filed there. */
  readonly before: Tally | undefined;
  readonly weights: Weights;
  readonly weightsBefore: Weights;
}

/** One row of a sheet, not yet ranked. */
export function presentRow({ key, name, current, before, weights, weightsBefore }: RowSource): SheetRowView {
  return {
    key,
    name,
    filed: current.filed,
    excluded: current.excluded,
    indicators: INDICATORS.map((indicator) => ({
      indicator,
      raw: presentFraction(current.raw[indicator]),
      adjusted: presentFraction(current.adjusted[indicator]),
      before: before ? rateOf(before.adjusted[indicator]) : null,
    })),
    rawScore: scoreOf(current.raw, weights),
    score: scoreOf(current.adjusted, weights),
    scoreBefore: before ? scoreOf(before.adjusted, weightsBefore) : null,
    rank: null,
  };
}

/** Best first. Rows with too few requests stand last and have no place: there one answer would decide. */
export function ranked(rows: readonly SheetRowView[]): SheetRowView[] {
  const enough = (row: SheetRowView): boolean =>
    row.filed >= FEW_ANSWERS && row.score !== null && row.key !== '';
  const by = (a: SheetRowView, b: SheetRowView): number =>
    (b.score ?? -1) - (a.score ?? -1) || b.filed - a.filed || a.name.localeCompare(b.name, 'zh');
  const placed = rows.filter(enough).sort(by);
  const others = rows.filter((row) => !enough(row)).sort((a, b) => b.filed - a.filed || by(a, b));
  const place = (row: SheetRowView): number => placed.findIndex(({ score }) => score === row.score) + 1;
  return [...placed.map((row) => ({ ...row, rank: place(row) })), ...others];
}
