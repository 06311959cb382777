import { POSTING_KINDS } from '@linli/shared';
import {
  Flag,
  Id,
  Instant,
  ListOf,
  Nested,
  OneOf,
  Text,
  Texts,
  Whole,
} from '../../../platform/http/index.js';
import { DisputeView } from '../dispute/dispute.view.js';

export class ExpiryView {
  @Whole() points!: number;
  @Instant() at!: string;
}

export class PointsAccountView {
  @Whole({ min: -2_147_483_647 }) balance!: number;
  @Whole({ description: 'Put aside for something that is being redeemed' }) held!: number;
  @Whole({ description: 'Hours that still wait for confirmation, in points' }) pending!: number;
  @Whole({ description: 'Confirmed, waiting for a larger budget of the unit' }) waiting!: number;
  @Nested(() => ExpiryView, { nullable: true }) nextExpiry!: ExpiryView | null;
  @Flag({
    description:
      'Points corrected away had been spent: nothing can be redeemed until new ones make up for it',
  })
  overdrawn!: boolean;
  @Flag() closed!: boolean;
}

export class PointsEntryView {
  @Id() id!: string;
  @Id() postingId!: string;
  @Instant() at!: string;
  @OneOf(POSTING_KINDS, 'PostingKind') kind!: string;
  @Text({ example: '楼栋夜间巡查' }) title!: string;
  @Text({ example: '19:23 扫码签到，2 小时，钟女士确认' }) source!: string;
  @Whole({ min: -2_147_483_647 }) points!: number;
  @Id({ nullable: true }) serviceRecordId!: string | null;
  @Text({ nullable: true, example: '2026-11-11', description: 'The day of service, for what hours brought' })
  day!: string | null;
}

export class PointsEntriesView {
  @ListOf(() => PointsEntryView) items!: PointsEntryView[];
  @Text({ nullable: true }) nextCursor!: string | null;
}

export class MonthSumView {
  @Text({ example: '2026-11' }) month!: string;
  @Whole() got!: number;
  @Whole() used!: number;
}

export class YearSummaryView {
  @Whole() year!: number;
  @Whole() got!: number;
  @Whole() used!: number;
  @ListOf(() => MonthSumView, { description: 'Twelve, January first' }) months!: MonthSumView[];
}

export class TrailProofView {
  @Instant() at!: string;
  @OneOf(['QR', 'LIST', 'SELF'], 'AttendanceMethod') method!: string;
  @Text({ description: 'Who ticked the list; herself when she scanned' }) by!: string;
  @Whole({ nullable: true, max: 100, description: '100 at the meeting point, 0 far away, null unknown' })
  score!: number | null;
}

export class TrailHoursView {
  @Id() recordId!: string;
  @Id({ nullable: true }) taskId!: string | null;
  @Text() title!: string;
  @Text({ nullable: true }) meetingPoint!: string | null;
  @Instant() startAt!: string;
  @Instant() endAt!: string;
  @Whole() minutes!: number;
  @Nested(() => TrailProofView, { nullable: true }) came!: TrailProofView | null;
  @Nested(() => TrailProofView, { nullable: true }) left!: TrailProofView | null;
  @Text({ nullable: true }) confirmedBy!: string | null;
  @Instant({ nullable: true }) confirmedAt!: string | null;
}

export class TrailPostingView {
  @Id() id!: string;
  @OneOf(POSTING_KINDS, 'PostingKind') kind!: string;
  @Text() title!: string;
  @Text() source!: string;
  @Instant() at!: string;
  @Whole({ min: -2_147_483_647 }) points!: number;
}

export class TrailView {
  @Nested(() => TrailPostingView) posting!: TrailPostingView;
  @Text({ nullable: true, description: 'By which rule, in words' }) rule!: string | null;
  @Nested(() => TrailHoursView, { nullable: true }) hours!: TrailHoursView | null;
  @ListOf(() => TrailPostingView, { description: 'What it takes back, and what takes it back' })
  linked!: TrailPostingView[];
  @Nested(() => DisputeView, { nullable: true }) dispute!: DisputeView | null;
  @Texts({ description: 'dispute' }) can!: string[];
}
