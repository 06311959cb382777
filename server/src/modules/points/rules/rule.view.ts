import { TASK_KINDS } from '@linli/shared';
import {
  Flag,
  Instant,
  ListOf,
  Nested,
  OneOf,
  SomeOf,
  Text,
  Texts,
  Whole,
} from '../../../platform/http/index.js';

export class KindPercentView {
  @OneOf(TASK_KINDS, 'TaskKind') kind!: string;
  @Text() kindLabel!: string;
  @Whole() percent!: number;
}

export class CampaignView {
  @Text() name!: string;
  @Text() from!: string;
  @Text() to!: string;
  @Whole() percent!: number;
  @SomeOf(TASK_KINDS, 'TaskKind') kinds!: string[];
}

export class PointsRuleView {
  @Whole() version!: number;
  @Text() name!: string;
  @OneOf(['DRAFT', 'COMING', 'IN_FORCE', 'PAST'], 'PointsRuleState') state!: string;
  @Instant({ nullable: true }) validFrom!: string | null;
  @Instant({ nullable: true, description: 'When the next one begins' }) validTo!: string | null;
  @Whole() perHour!: number;
  @Whole() nightPercent!: number;
  @Whole() urgentPercent!: number;
  @ListOf(() => KindPercentView) kindPercents!: KindPercentView[];
  @Whole() dailyCap!: number;
  @Whole({ nullable: true }) monthlyCap!: number | null;
  @ListOf(() => CampaignView) campaigns!: CampaignView[];
  @Whole() yearlyBudget!: number;
  @Texts({ description: 'edit, switch-on, drop, call-off' }) can!: string[];
}

export class SimulatedPersonView {
  @Text() person!: string;
  @Whole() before!: number;
  @Whole() after!: number;
}

export class ChangeBucketView {
  @Text({ example: '多 5% 到 20%' }) label!: string;
  @Whole({ min: -1, max: 1, description: '−1 less, 0 the same, 1 more' }) direction!: number;
  @Whole() people!: number;
}

export class SimulatedUnitView {
  @Text() unitName!: string;
  @Whole() before!: number;
  @Whole() after!: number;
  @Whole({ min: -2_147_483_647, description: 'What would be left of the budget of the year at this pace' })
  leftAtYearEnd!: number;
}

export class SimulationView {
  @Text({ example: '2026-10' }) month!: string;
  @Whole() services!: number;
  @Whole() people!: number;
  @Whole() before!: number;
  @Whole() after!: number;
  @Whole() more!: number;
  @Whole() less!: number;
  @Whole() same!: number;
  @ListOf(() => ChangeBucketView) buckets!: ChangeBucketView[];
  @ListOf(() => SimulatedPersonView) topMore!: SimulatedPersonView[];
  @ListOf(() => SimulatedPersonView) topLess!: SimulatedPersonView[];
  @ListOf(() => SimulatedUnitView) units!: SimulatedUnitView[];
  @Flag({ description: 'Something was done in that month to compare' }) enough!: boolean;
  @Nested(() => PointsRuleView) rule!: PointsRuleView;
}
