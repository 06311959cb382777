import { FILING_STATUSES } from '@linli/shared';
import {
  Decimal,
  Flag,
  Id,
  Instant,
  ListOf,
  Nested,
  OneOf,
  Text,
  Texts,
  Whole,
} from '../../platform/http/index.js';
import { FileView } from '../file/index.js';
import { OUTCOMES, PATROL_KINDS } from './patrol.entity.js';

export class PatrolStopView {
  @Id() id!: string;
  @Text({ example: '7 栋' }) name!: string;
  @Text() address!: string;
  @Text({ example: 'BUILDING' }) kind!: string;
  @Texts({ description: 'What to look at' }) checks!: string[];
  @Decimal({ nullable: true }) lat!: number | null;
  @Decimal({ nullable: true }) lng!: number | null;
  @Instant({ nullable: true }) lastVisitAt!: string | null;
  @Text({ nullable: true, example: '楼道堆了纸箱', description: 'What was found here last, within 60 days' })
  lastFound!: string | null;
}

export class PatrolPlanView {
  @Id() id!: string;
  @Text({ example: '厚德路第 3 网格' }) title!: string;
  @Text({ example: '栋', description: 'How its stops are counted' }) unit!: string;
  @Whole({ description: 'Days within which every stop should be seen' }) everyDays!: number;
  @Flag({ description: 'Made up for a demonstration' }) generated!: boolean;
  @ListOf(() => PatrolStopView) stops!: PatrolStopView[];
}

export class ItemFilingView {
  @Id() id!: string;
  @OneOf(FILING_STATUSES, 'FilingStatus') status!: string;
  @Text({ example: '等批' }) statusLabel!: string;
}

export class PatrolItemView {
  @Id() id!: string;
  @Id({ nullable: true }) stopId!: string | null;
  @Text() tile!: string;
  @Text() tileLabel!: string;
  @Text() text!: string;
  @Text() address!: string;
  @OneOf(OUTCOMES, 'PatrolOutcome') outcome!: string;
  @Text({ nullable: true }) handledText!: string | null;
  @Id({ nullable: true }) requestId!: string | null;
  @Instant() at!: string;
  @ListOf(() => FileView) photos!: FileView[];
  @ListOf(() => FileView) afterPhotos!: FileView[];
  @Nested(() => ItemFilingView, { nullable: true, description: 'Of what was put right on the spot' })
  filing!: ItemFilingView | null;
}

export class PatrolVisitView {
  @Id() stopId!: string;
  @Instant() at!: string;
}

export class PatrolRoundView {
  @Id() id!: string;
  @Id() planId!: string;
  @Text() title!: string;
  @Text() unit!: string;
  @Text({ description: 'Who walked it' }) walker!: string;
  @Instant() startedAt!: string;
  @Instant({ nullable: true }) finishedAt!: string | null;
  @Whole({ description: 'Stops of the route' }) stops!: number;
  @ListOf(() => PatrolVisitView) visits!: PatrolVisitView[];
  @ListOf(() => PatrolItemView) items!: PatrolItemView[];
  @Text({ nullable: true, description: 'What was wrong with the phone’s clock, in words' })
  clockNote!: string | null;
}

export class PatrolTodayView {
  @ListOf(() => PatrolPlanView) plans!: PatrolPlanView[];
  @Nested(() => PatrolRoundView, { nullable: true, description: 'The round under way' })
  round!: PatrolRoundView | null;
}

export class RoundCardView {
  @Id() id!: string;
  @Text() title!: string;
  @Text() unit!: string;
  @Instant() startedAt!: string;
  @Instant({ nullable: true }) finishedAt!: string | null;
  @Whole() visits!: number;
  @Whole() stops!: number;
  @Whole() items!: number;
}

export class RoundPageView {
  @ListOf(() => RoundCardView) items!: RoundCardView[];
  @Text({ nullable: true }) nextCursor!: string | null;
}

export class ShiftPatrolView extends PatrolTodayView {
  @ListOf(() => RoundCardView, { description: 'Rounds of this shift that are over, newest first' })
  over!: RoundCardView[];
}

export class OverdueStopView {
  @Id() id!: string;
  @Text() name!: string;
  @Text() address!: string;
  @Instant({ nullable: true }) lastVisitAt!: string | null;
  @Whole({ nullable: true, description: 'Days since; null when never' }) days!: number | null;
}

export class CoverageView {
  @Id() planId!: string;
  @Text() title!: string;
  @Text() unit!: string;
  @OneOf(PATROL_KINDS, 'PatrolKind') kind!: string;
  @Whole() everyDays!: number;
  @Flag() generated!: boolean;
  @Whole() stops!: number;
  @Whole({ description: 'Seen within `everyDays`' }) seen!: number;
  @Instant({ nullable: true }) lastRoundAt!: string | null;
  @Text({ nullable: true }) lastWalker!: string | null;
  @Whole({ description: 'Found in the last 30 days' }) found!: number;
  @ListOf(() => OverdueStopView, { description: 'Longest not seen first' }) overdue!: OverdueStopView[];
}
