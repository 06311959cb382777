import { ANOMALY_KINDS, ANOMALY_STATUSES } from '@linli/shared';
import { Flag, Id, Instant, OneOf, Text, Texts, Whole } from '../../platform/http/index.js';

export class AnomalyView {
  @Id() id!: string;
  @OneOf(ANOMALY_KINDS, 'AnomalyKind') kind!: string;
  @Text() kindLabel!: string;
  @Text({ description: 'Facts in one sentence, no verdict' }) why!: string;
  @Text() communityName!: string;
  @Whole({ description: 'Records it rests on' }) records!: number;
  @OneOf(ANOMALY_STATUSES, 'AnomalyStatus') status!: string;
  @Text() statusLabel!: string;
  @Instant() foundAt!: string;
  @Text({ nullable: true }) decidedBy!: string | null;
  @Text({ nullable: true }) note!: string | null;
  @Texts({ description: 'decide' }) can!: string[];
}

/** One record behind an anomaly. */
export class AnomalyRecordView {
  @Id() recordId!: string;
  @Text() person!: string;
  @Text() title!: string;
  @Instant() startAt!: string;
  @Whole() minutes!: number;
  @Text() evidence!: string;
  @Text({ nullable: true }) confirmedBy!: string | null;
  @Flag({ description: 'Still counts' }) counts!: boolean;
}
