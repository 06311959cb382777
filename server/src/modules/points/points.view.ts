import { POSTING_KINDS } from '@linli/shared';
import { Id, Instant, ListOf, Nested, OneOf, Text, Whole } from '../../platform/http/index.js';

export class ExpiryView {
  @Whole() points!: number;
  @Instant() at!: string;
}

export class PointsAccountView {
  @Whole({ min: -2_147_483_647 }) balance!: number;
  @Whole({ description: 'Put aside for something that is being redeemed' }) held!: number;
  @Whole({ description: 'Hours that still wait for confirmation, in points' }) pending!: number;
  @Nested(() => ExpiryView, { nullable: true }) nextExpiry!: ExpiryView | null;
}

export class PointsEntryView {
  @Id() id!: string;
  @Instant() at!: string;
  @OneOf(POSTING_KINDS, 'PostingKind') kind!: string;
  @Text({ example: '楼栋夜间巡查' }) title!: string;
  @Text({ example: '19:23 扫码签到，2 小时，钟女士确认' }) source!: string;
  @Whole({ min: -2_147_483_647 }) points!: number;
  @Id({ nullable: true }) serviceRecordId!: string | null;
}

export class PointsEntriesView {
  @ListOf(() => PointsEntryView) items!: PointsEntryView[];
  @Text({ nullable: true }) nextCursor!: string | null;
}
