import { cityInstant, cityTime, type AgreementKind } from '@linli/shared';

const OF_AGE = 18;
const DAYS: Record<AgreementKind, number> = { GUARDIAN: 365, HELPER: 365, COMPANION: 180 };
const DAY_MS = 86_400_000;

/** Nothing is agreed for ever: a year, half a year among friends. */
export const endOf = (kind: AgreementKind, now: Date): Date => new Date(now.getTime() + DAYS[kind] * DAY_MS);

/** Answers for a minor: her own card was checked, and by it she is of age. Cards checked before the month was kept count. */
export function isGuardian(
  { realNameLevel, birthMonth }: { realNameLevel: number; birthMonth: string | null },
  now: Date,
): boolean {
  if (realNameLevel < 1) return false;
  if (birthMonth === null) return true;
  const [year = 0, month = 1] = birthMonth.split('-').map(Number);
  const { year: thisYear, month: thisMonth } = cityTime(now);
  return cityInstant(year + OF_AGE, month + 1, 1) <= cityInstant(thisYear, thisMonth, 1);
}
