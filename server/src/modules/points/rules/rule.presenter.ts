import { TASK_KIND_LABELS, type TaskKind } from '@linli/shared';
import type { PointsRuleRow } from './rule.entity.js';
import { ruleActions, stateOf } from './rule.policy.js';
import type { PointsRuleView } from './rule.view.js';

/** A rule among all others that are on, which say when it ends. */
export function presentRule(row: PointsRuleRow, all: readonly PointsRuleRow[], now: Date): PointsRuleView {
  const { version, name, validFrom, rule } = row;
  const later = all
    .flatMap((other) => (other.status === 'ON' && other.validFrom ? [other.validFrom] : []))
    .filter((from) => validFrom && from > validFrom);
  const next = later.sort((a, b) => a.getTime() - b.getTime())[0] ?? null;
  const state = stateOf(row, next, now);
  return {
    version,
    name,
    state,
    validFrom: validFrom?.toISOString() ?? null,
    validTo: next?.toISOString() ?? null,
    perHour: rule.perHour,
    nightPercent: rule.nightPercent,
    urgentPercent: rule.urgentPercent,
    kindPercents: Object.entries(rule.kindPercents).map(([kind, percent]) => ({
      kind,
      kindLabel: TASK_KIND_LABELS[kind as TaskKind],
      percent,
    })),
    dailyCap: rule.dailyCap,
    monthlyCap: rule.monthlyCap,
    campaigns: rule.campaigns,
    yearlyBudget: rule.yearlyBudget,
    can: ruleActions(state),
  };
}
