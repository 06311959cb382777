import { Instant, OneOf, Text, Whole } from '../../platform/http/index.js';

export const RULE_STATES = ['COMING', 'IN_FORCE', 'PAST', 'REPLACED'] as const;
export type RuleState = (typeof RULE_STATES)[number];

/** What every version of every rule says beside its own values. */
export class RulePageView {
  @Whole({ description: '0 for what the product comes with' }) version!: number;
  @Text({ nullable: true, example: '2027-01-01', description: 'Null for what the product comes with' })
  validFrom!: string | null;
  @OneOf(RULE_STATES, 'RuleState', { description: 'REPLACED: a newer one came before it could hold' })
  state!: string;
  @Text({ nullable: true }) madeBy!: string | null;
  @Instant({ nullable: true }) madeAt!: string | null;
}

/** Beside the values of a new version. */
export class NewRuleBody {
  @Whole({ description: 'The newest version she read, so that nobody writes over another’s change unseen' })
  basedOn!: number;
  @Text({ max: 10, pattern: /^\d{4}-\d{2}-\d{2}$/, description: 'Today or later', example: '2027-01-01' })
  validFrom!: string;
}
