import { Id, Instant, OneOf, Text, Texts, Whole } from '../../../platform/http/index.js';

export class DisputeView {
  @Id() id!: string;
  @Id() postingId!: string;
  @Text() person!: string;
  @Text({ description: 'Of the entry it is about' }) title!: string;
  @Text() source!: string;
  @Whole({ description: 'Points of that entry' }) was!: number;
  @Text() reason!: string;
  @OneOf(['OPEN', 'KEPT', 'CORRECTED'], 'DisputeStatus') status!: string;
  @Instant() at!: string;
  @Text({ nullable: true }) answer!: string | null;
  @Whole({ nullable: true }) points!: number | null;
  @Text({ nullable: true }) answeredBy!: string | null;
  @Instant({ nullable: true }) answeredAt!: string | null;
  @Texts({ description: 'answer' }) can!: string[];
}
