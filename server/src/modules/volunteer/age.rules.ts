import { cityInstant } from '@linli/shared';

/**
 * How old somebody is, from the least that is kept: the year she said, or year and month from a checked ID card
 * (`1961`, `1961-03`). Where the day is not known, the careful side is taken: of age only when she is so for certain, old
 * as soon as she may be.
 */

/** Full capacity for one's own acts (民法典第十八条). */
const OF_AGE = 18;
/** Heavy work ends here. */
const HEAVY_UNTIL = 65;

const parts = (birth: string): { year: number; month: number | undefined } => {
  const [year = 0, month] = birth.split('-').map(Number);
  return { year, month };
};

/** From this instant on she is of age for certain; the beginning of time when nothing is known. */
export function adultFrom(birth: string | null): number {
  if (birth === null) return -Infinity;
  const { year, month } = parts(birth);
  return (month ? cityInstant(year + OF_AGE, month + 1, 1) : cityInstant(year + OF_AGE + 1, 1, 1)).getTime();
}

/** From this instant on heavy work is not for her; the beginning of time when nothing is known. */
export function lightFrom(birth: string | null): number {
  if (birth === null) return -Infinity;
  const { year, month } = parts(birth);
  return cityInstant(year + HEAVY_UNTIL, month ?? 1, 1).getTime();
}

/** Whether she is, or may still be, under age at this instant. */
export const isMinor = (birth: string | null, at: Date): boolean => at.getTime() < adultFrom(birth);
