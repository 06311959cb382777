import { TASK_KINDS } from '@linli/shared';
import { Instant, ListOf, OneOf, SomeOf, Text, Whole } from '../../../platform/http/index.js';

const DATE = /^\d{4}-\d{2}-\d{2}$/;

export class RuleParams {
  @Whole({ min: 1 }) version!: number;
}

export class KindPercentBody {
  @OneOf(TASK_KINDS, 'TaskKind') kind!: string;
  @Whole({ min: 10, max: 500 }) percent!: number;
}

export class CampaignBody {
  @Text({ max: 20 }) name!: string;
  @Text({ pattern: DATE, description: 'First day, in the city', example: '2026-12-01' }) from!: string;
  @Text({ pattern: DATE, description: 'Last day' }) to!: string;
  @Whole({ min: 100, max: 500 }) percent!: number;
  @SomeOf(TASK_KINDS, 'TaskKind', { optional: true }) kinds?: string[];
}

export class PointsRuleBody {
  @Text({ max: 40 }) name!: string;
  @Whole({ min: 1, max: 1000 }) perHour!: number;
  @Whole({ min: 100, max: 500, description: 'Per cent, for minutes between 22 and 6' }) nightPercent!: number;
  @Whole({ min: 100, max: 500 }) urgentPercent!: number;
  @ListOf(() => KindPercentBody, { max: TASK_KINDS.length }) kindPercents!: KindPercentBody[];
  @Whole({ min: 1, max: 100_000 }) dailyCap!: number;
  @Whole({ min: 1, max: 1_000_000, nullable: true, description: 'Null: none' }) monthlyCap!: number | null;
  @ListOf(() => CampaignBody, { max: 12 }) campaigns!: CampaignBody[];
  @Whole({ min: 1, max: 2_147_483_647 }) yearlyBudget!: number;
}

export class SwitchOnBody {
  @Instant({ description: 'From which moment services count by it' }) validFrom!: string;
}
