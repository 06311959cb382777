import { TASK_KINDS } from '@linli/shared';
import { Flag, Id, Instant, ListOf, Nested, OneOf, Text, Whole } from '../../platform/http/index.js';
import { ArrivalView } from './arrival/arrival.dto.js';

export class ShiftCodeView {
  @Text({ max: 300, description: 'What the QR carries' }) code!: string;
  @Instant() expiresAt!: string;
  @Whole({ description: 'Seconds until the next one' }) seconds!: number;
}

export class RosterEntryView {
  @Id() signupId!: string;
  @Text() surname!: string;
  @Text() displayName!: string;
  @Flag() me!: boolean;
  @Text() roleName!: string;
  @OneOf(['SIGNED_UP', 'WAITING', 'CHECKED_IN', 'CHECKED_OUT'], 'DutyState') state!: string;
  @Instant({ nullable: true }) checkedInAt!: string | null;
  @Instant({ nullable: true }) checkedOutAt!: string | null;
  @Flag({ description: 'Checked in far from the meeting point: a hint, never a proof' }) far!: boolean;
  @Nested(() => ArrivalView, { nullable: true, description: 'What she said, while she is not here yet' })
  arrival!: ArrivalView | null;
}

export class RosterView {
  @Id() shiftId!: string;
  @Id() taskId!: string;
  @Text() title!: string;
  @OneOf(TASK_KINDS, 'TaskKind') kind!: string;
  @Instant() startAt!: string;
  @Instant() endAt!: string;
  @Text() meetingPoint!: string;
  @Whole() present!: number;
  @Whole() missing!: number;
  @ListOf(() => RosterEntryView) people!: RosterEntryView[];
}

export class AttendanceView {
  @OneOf(['CHECKED_IN', 'CHECKED_OUT'], 'AttendanceState') state!: string;
  @Id() taskId!: string;
  @Id() shiftId!: string;
  @Text() title!: string;
  @Instant() checkedInAt!: string;
  @Instant({ nullable: true }) checkedOutAt!: string | null;
  @Whole({ description: 'Minutes so far' }) minutes!: number;
}
