import {
  DEFAULT_POINTS_RULE,
  pointsFor,
  type PointsRule,
  type ServedTime,
  withinDailyCap,
} from '@linli/shared';

/** Which rule holds for service that begins at an instant. */
export type RuleSource = (at: Date) => PointsRule;

let ruleAt: RuleSource = () => DEFAULT_POINTS_RULE;

/** Rules of points belong to a module above; it says here, once at start, which one holds. */
export function measurePointsBy(source: RuleSource): void {
  ruleAt = source;
}

/** What a piece of service is going to bring by the rule of its day, on a day with nothing else. */
export function expectedPoints(served: ServedTime): number {
  const rule = ruleAt(served.startAt);
  return withinDailyCap(pointsFor(served, rule), 0, rule);
}
