import { NO_SHOW_STATUSES } from '@linli/shared';
import { Flag, Id, Instant, OneOf, Text } from '../../../platform/http/index.js';

export class NoShowParams {
  @Id() id!: string;
}

export class DisputeNoShowBody {
  @Text({ min: 2, max: 200, example: '我到了，队长没看见' }) reason!: string;
}

export class DecideNoShowBody {
  @Flag({ description: 'True: it stands. False: it is lifted.' }) stands!: boolean;
  @Text({ min: 2, max: 200 }) note!: string;
}

export class NoShowView {
  @Id() id!: string;
  @Id() taskId!: string;
  @Text() title!: string;
  @Instant() startAt!: string;
  @OneOf(NO_SHOW_STATUSES, 'NoShowStatus') status!: string;
  @Text() statusLabel!: string;
  @Text({ example: '钟女士', description: 'Whom it is about, as others may call her' }) person!: string;
  @Text({ example: '钟女士' }) saidBy!: string;
  @Instant() saidAt!: string;
  @Text({ example: '厚德路社区居委会' }) unitName!: string;
  @Text({ nullable: true }) reason!: string | null;
  @Text({ nullable: true }) note!: string | null;
  @Flag() canDispute!: boolean;
}
