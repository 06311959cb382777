import type { Checklist, Route, RouteStop } from './patrol.api';

/** A route while it is written. */
export interface RouteForm {
  title: string;
  regionCode: string;
  kind: Route['kind'];
  everyDays: number;
  /** One a line. */
  checks: string;
  stops: RouteStop[];
}

export const MOST_CHECKS = 10;
const LONGEST_CHECK = 40;

export const formOf = (route: Route | undefined, regionCode: string): RouteForm => ({
  title: route?.title ?? '',
  regionCode: route?.regionCode ?? regionCode,
  kind: route?.kind ?? 'GRID',
  everyDays: route?.everyDays ?? 7,
  checks: route?.checks.join('\n') ?? '',
  stops: route?.stops ?? [],
});

export const checksOf = (typed: string): string[] => [
  ...new Set(
    typed
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  ),
];

export const checksFit = (typed: string): boolean => {
  const checks = checksOf(typed);
  return checks.length <= MOST_CHECKS && checks.every((one) => one.length <= LONGEST_CHECK);
};

/** The stop at `n` moved by one, up (-1) or down (1). */
export function moved(stops: readonly RouteStop[], n: number, by: -1 | 1): RouteStop[] {
  const [from, to] = [stops[n], stops[n + by]];
  if (!from || !to) return [...stops];
  const next = [...stops];
  next[n] = to;
  next[n + by] = from;
  return next;
}

/** Whether another stop already says the same. */
export const isTwice = (stops: readonly RouteStop[], stop: RouteStop, at: number | null): boolean =>
  stops.some((each, n) => n !== at && each.name === stop.name && each.address === stop.address);

export const kindOf = (checklists: readonly Checklist[], kind: string): Checklist | undefined =>
  checklists.find((each) => each.kind === kind);
