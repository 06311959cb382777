import { Flag, Id, Instant, ListOf, OneOf, Text, Whole } from '../../platform/http/index.js';

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
}

export class RosterView {
  @Id() shiftId!: string;
  @Id() taskId!: string;
  @Text() title!: string;
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
