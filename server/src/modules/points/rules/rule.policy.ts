import type { PointsCampaign } from '@linli/shared';

/** Rules are announced: so long before, so that every instance and every volunteer knows. */
export const NOTICE_MS = 10 * 60_000;

interface KnownRule {
  readonly status: string;
  readonly validFrom: Date | null;
}

export type RuleState = 'DRAFT' | 'COMING' | 'IN_FORCE' | 'PAST';

/** Where a rule stands, with the begin of the one after it. */
export function stateOf({ status, validFrom }: KnownRule, next: Date | null, now: Date): RuleState {
  if (status === 'DRAFT' || !validFrom) return 'DRAFT';
  if (validFrom > now) return 'COMING';
  return next && next <= now ? 'PAST' : 'IN_FORCE';
}

/** What may be done with a rule. */
export function ruleActions(state: RuleState): string[] {
  if (state === 'DRAFT') return ['edit', 'switch-on', 'drop'];
  return state === 'COMING' ? ['call-off'] : [];
}

/** Two campaigns that count for the same service on the same day, or null. */
export function clashing(campaigns: readonly PointsCampaign[]): [PointsCampaign, PointsCampaign] | null {
  for (const [at, a] of campaigns.entries()) {
    for (const b of campaigns.slice(at + 1)) {
      const sameDays = a.from <= b.to && b.from <= a.to;
      const sameKinds =
        a.kinds.length === 0 || b.kinds.length === 0 || a.kinds.some((kind) => b.kinds.includes(kind));
      if (sameDays && sameKinds) return [a, b];
    }
  }
  return null;
}
