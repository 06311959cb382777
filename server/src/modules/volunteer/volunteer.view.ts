import { SERVICE_RECORD_STATUSES, SKILLS } from '@linli/shared';
import {
  Flag,
  Id,
  Instant,
  ListOf,
  Nested,
  OneOf,
  SomeOf,
  Text,
  Whole,
  Wholes,
} from '../../platform/http/index.js';
import { SkillCertificateView } from './certified/certify.dto.js';

export class DutyView {
  @Id() taskId!: string;
  @Id() shiftId!: string;
  @Id() signupId!: string;
  @Text() title!: string;
  @Instant() startAt!: string;
  @Instant() endAt!: string;
  @Text() meetingPoint!: string;
  @Text({ example: '巡查员' }) roleName!: string;
  @Flag({ description: 'I lead this shift and show the check-in code' }) leader!: boolean;
  @OneOf(['SIGNED_UP', 'WAITING', 'CHECKED_IN', 'CHECKED_OUT'], 'DutyState') state!: string;
  @Text({ example: '已报名' }) stateLabel!: string;
  @Instant({ nullable: true, description: 'The place is kept until then: say whether you come' })
  answerUntil!: string | null;
  @Text({
    nullable: true,
    example: '曾叔叔',
    description: 'Who signed her up for it, when that was not she herself',
  })
  signedUpBy!: string | null;
}

export class VolunteerView {
  @Flag() registered!: boolean;
  @SomeOf(SKILLS, 'Skill') skills!: string[];
  @Wholes({ min: 0, max: 20, most: 21 }) availability!: number[];
  @Whole({ nullable: true }) maxDistance!: number | null;
  @Whole({ nullable: true }) weeklyHours!: number | null;
  @Whole({ nullable: true }) dailyHours!: number | null;
  @Flag() fit!: boolean;
  @Flag({ description: 'Must not lift or carry' }) noHeavy!: boolean;
  @Whole({ nullable: true }) birthYear!: number | null;
  @Flag({ description: 'From a checked ID card' }) birthChecked!: boolean;
  @Flag({ description: 'Under 18, or maybe so' }) minor!: boolean;
  @Instant({ nullable: true, description: 'A guardian has agreed until then' }) guardianUntil!: string | null;
  @Whole({ nullable: true, description: 'Minute of the day; not asked from then on' }) quietFrom!:
    number | null;
  @Whole({ nullable: true }) quietTo!: number | null;
  @Instant({ nullable: true }) pausedUntil!: string | null;
  @Instant({ nullable: true }) insuredUntil!: string | null;
  @ListOf(() => SkillCertificateView) certificates!: SkillCertificateView[];
  @Text({ example: '12 次来了 11 次', description: 'Seen by herself and the organiser alone' })
  reliability!: string;
  @Whole({ min: 0, max: 100, description: 'Per cent, smoothed' }) reliabilityPercent!: number;
  @Whole({ description: 'Confirmed minutes this year' }) yearMinutes!: number;
  @Whole({ description: 'Confirmed minutes ever' }) totalMinutes!: number;
  @Whole({ min: 0, max: 5 }) stars!: number;
  @Whole({ description: 'Open invitations' }) openOffers!: number;
  @ListOf(() => DutyView, {
    description: 'Places kept for me that wait for my answer, the first to run out first',
  })
  keptPlaces!: DutyView[];
  @Nested(() => DutyView, { nullable: true }) nextDuty!: DutyView | null;
  @Text({ nullable: true, example: '章贡大妈 厚德路分队' }) teamName!: string | null;
}

export class ServiceRecordView {
  @Id() id!: string;
  @Id({ nullable: true }) taskId!: string | null;
  @Flag({ description: 'Entered by hand: a second unit and who was helped vouch for it' }) byHand!: boolean;
  @Text() title!: string;
  @Text({ example: '曾叔叔' }) person!: string;
  @Instant() startAt!: string;
  @Instant() endAt!: string;
  @Whole() minutes!: number;
  @OneOf(SERVICE_RECORD_STATUSES, 'ServiceRecordStatus') status!: string;
  @Text() statusLabel!: string;
  @Text({ description: 'The check-in behind it', example: '19:23 扫码签到，21:31 扫码签退' })
  evidence!: string;
  @Text({ nullable: true, example: '钟女士' }) confirmedBy!: string | null;
  @Text({ nullable: true }) reason!: string | null;
  @Whole({ description: 'Points it brings by the rule in force' }) points!: number;
  @Whole({ description: 'At most so many minutes can be confirmed' }) mostMinutes!: number;
  @Flag({ description: 'Check-out was forgotten: somebody has to say how long it was' }) toReview!: boolean;
}
