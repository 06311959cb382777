import { INDICATOR_DEFINITIONS, type Indicator, INDICATORS } from './indicators.js';

/** How much each indicator weighs in a score; whole numbers, their sum may be anything above zero. */
export type Weights = Readonly<Record<Indicator, number>>;

/** A numerator over its denominator, both counts. */
export interface Fraction {
  readonly numerator: number;
  readonly denominator: number;
}

/** Between 0 and 1; null when nothing was there to count. */
export const rateOf = ({ numerator, denominator }: Fraction): number | null =>
  denominator === 0 ? null : numerator / denominator;

/**
 * 0 to 100, one decimal: the weighted mean of the rates, where those of which less is better count as their opposite.
 * Rates without a denominator are left out and the others weigh more; null when there is none at all.
 */
export function scoreOf(fractions: Readonly<Record<Indicator, Fraction>>, weights: Weights): number | null {
  let [sum, weight] = [0, 0];
  for (const indicator of INDICATORS) {
    const rate = rateOf(fractions[indicator]);
    if (rate === null) continue;
    const good = INDICATOR_DEFINITIONS[indicator].better === 'more' ? rate : Math.max(0, 1 - rate);
    sum += good * weights[indicator];
    weight += weights[indicator];
  }
  return weight === 0 ? null : Math.round((sum / weight) * 1000) / 10;
}
