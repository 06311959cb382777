import { FILING_ACTIONS, FILING_KINDS, FILING_STATUSES } from '@linli/shared';
import { Flag, Id, Instant, ListOf, OneOf, SomeOf, Text, Whole } from '../../platform/http/index.js';
import { FileView } from '../file/index.js';

export class FilingView {
  @Id() id!: string;
  @Id({ nullable: true, description: 'Null for what a patrol put right on the spot' })
  requestId!: string | null;
  @Text({ min: 0, description: 'Empty when it never was a request' }) number!: string;
  @Text() title!: string;
  @Text() address!: string;
  @OneOf(FILING_KINDS, 'FilingKind') kind!: string;
  @Text({ example: '当场办好了' }) kindLabel!: string;
  @Text() reasonLabel!: string;
  @Text({ max: 300 }) note!: string;
  @OneOf(FILING_STATUSES, 'FilingStatus') status!: string;
  @Text({ example: '等批' }) statusLabel!: string;
  @Text({ example: '安泰物业刘师傅' }) askedBy!: string;
  @Instant() askedAt!: string;
  @Instant() expiresAt!: string;
  @Text({ nullable: true }) decidedBy!: string | null;
  @Instant({ nullable: true }) decidedAt!: string | null;
  @Text({ nullable: true }) decisionNote!: string | null;
  @Instant({ nullable: true, description: 'Since when it counts again' }) endedAt!: string | null;
  @ListOf(() => FileView) photos!: FileView[];
  @SomeOf(FILING_ACTIONS, 'FilingAction', { description: 'What the reader may do now' }) can!: string[];
}

export class FilingPageView {
  @ListOf(() => FilingView, { description: 'Asked ones oldest first, others by expiry' })
  items!: FilingView[];
  @Text({ nullable: true }) nextCursor!: string | null;
  @Whole({ description: 'Waiting for a decision that the reader can make' }) toDecide!: number;
  @Whole({ description: 'Holding now' }) holding!: number;
}

export class FilingReasonView {
  @Text() key!: string;
  @OneOf(FILING_KINDS, 'FilingKind') kind!: string;
  @Text() kindLabel!: string;
  @Text() label!: string;
  @Flag() needsPhoto!: boolean;
  @Whole() longestDays!: number;
}
