import { SIGNUP_MODES, SIGNUP_STATUSES, SKILLS, TASK_KINDS, TASK_STATUSES } from '@linli/shared';
import {
  Decimal,
  Flag,
  Id,
  Instant,
  ListOf,
  Nested,
  OneOf,
  SomeOf,
  Text,
  Texts,
  Whole,
} from '../../platform/http/index.js';
import { PersonRefView } from '../identity/index.js';
import { CompanionView } from './party/party.dto.js';

export class TaskCardView {
  @Id() id!: string;
  @Id() shiftId!: string;
  @Text() title!: string;
  @OneOf(TASK_KINDS, 'TaskKind') kind!: string;
  @Instant() startAt!: string;
  @Instant() endAt!: string;
  @Text({ example: '厚德路社区门口' }) meetingPoint!: string;
  @Text({ nullable: true }) communityName!: string | null;
  @Whole({ nullable: true, description: 'Metres from my home' }) distance!: number | null;
  @Whole() minutes!: number;
  @Whole() points!: number;
  @Whole({ description: 'People still missing' }) missing!: number;
  @OneOf(SIGNUP_MODES, 'SignupMode') signupMode!: string;
  @Text({ nullable: true, example: '离您 300 米，您周三早上有空' }) reason!: string | null;
  @Text({ nullable: true, example: '上次也是您陪的她', description: 'The strongest part of the reason' })
  highlight!: string | null;
  @Id({ nullable: true, description: 'Role that would be mine; null when none fits' }) roleId!: string | null;
  @Text({ nullable: true }) roleName!: string | null;
  @Text({ nullable: true, description: 'Why I cannot, in one sentence' }) obstacle!: string | null;
}

export class NearTaskView extends TaskCardView {
  @Decimal({ description: 'Degrees, GCJ-02, to about 100 m: for a map of the neighbourhood' }) lat!: number;
  @Decimal({ description: 'Degrees, GCJ-02, to about 100 m' }) lng!: number;
}

export class RoleSlotView {
  @Id() id!: string;
  @Text() name!: string;
  @Text({ example: '要有急救证，您没有登记' }) requirement!: string;
  @SomeOf(SKILLS, 'Skill') skills!: string[];
  @Flag({ description: 'Needs to climb stairs and walk' }) fit!: boolean;
  @Flag({ description: 'Heavy work: not for people over 65' }) heavy!: boolean;
  @Flag({ description: 'The skills must have been checked by a unit (持证)' }) certified!: boolean;
  @Flag() leader!: boolean;
  @Whole() demand!: number;
  @Whole() filled!: number;
  @ListOf(() => PersonRefView) people!: PersonRefView[];
  @Flag({ description: 'I may take it' }) open!: boolean;
  @Text({ nullable: true, description: 'Why not, in one sentence' }) obstacle!: string | null;
  @Text({ nullable: true, description: 'Why nobody may bring a child, in one sentence' })
  childObstacle!: string | null;
}

export class MySignupView {
  @Id() id!: string;
  @Id() roleId!: string;
  @Text() roleName!: string;
  @OneOf(SIGNUP_STATUSES, 'SignupStatus') status!: string;
  @Text() statusLabel!: string;
  @Flag({
    description: 'Time or place changed since; keep-place or cancel-signup answers, neither leaves a trace',
  })
  askedAgain!: boolean;
  @Whole({ nullable: true, description: 'Place in the waiting line, 1 = next' }) waitPlace!: number | null;
  @Instant({ nullable: true, description: 'The place is kept until then: say whether you come' })
  answerUntil!: string | null;
  @Flag({ description: 'The organiser asked me by name' }) assigned!: boolean;
  @Whole({ description: 'Children who come with me' }) children!: number;
  @Texts({ description: 'Their names as I gave them, until the shift is over' }) childNames!: string[];
  @ListOf(() => CompanionView, { description: 'Friends whom I signed up with me' })
  companions!: CompanionView[];
  @Instant({ nullable: true }) checkedInAt!: string | null;
  @Instant({ nullable: true }) checkedOutAt!: string | null;
}

/** Somebody who asks for a place where the organiser decides. */
export class ApplicantView extends PersonRefView {
  @Id() signupId!: string;
  @Text() roleName!: string;
}

export class TaskDetailView extends TaskCardView {
  @Text() summary!: string;
  @OneOf(TASK_STATUSES, 'TaskStatus') status!: string;
  @Text() statusLabel!: string;
  @Decimal() lat!: number;
  @Decimal() lng!: number;
  @ListOf(() => RoleSlotView) roles!: RoleSlotView[];
  @Text() riskNote!: string;
  @Flag() insured!: boolean;
  @Flag() urgent!: boolean;
  @Instant() cancelUntil!: string;
  @Text() organiserName!: string;
  @Text({ nullable: true }) teamName!: string | null;
  @Text({ nullable: true, description: 'Only for confirmed participants and the organiser' })
  privateDetails!: string | null;
  @ListOf(() => ApplicantView, { description: 'Who waits for a decision; only for the organiser' })
  applicants!: ApplicantView[];
  @Nested(() => MySignupView, { nullable: true }) mySignup!: MySignupView | null;
  @Id({ nullable: true, description: 'My open invitation' }) offerId!: string | null;
  @Id({ nullable: true }) requestId!: string | null;
  @Id({ nullable: true, description: 'The series it is one date of' }) seriesId!: string | null;
  @Text({ nullable: true, description: 'What a change sends back as `seen`; only for who may change it' })
  revision!: string | null;
  @Texts({
    description:
      'claim, apply, waitlist, confirmPlace, cancelSignup, refuse, keepPlace, checkIn, lead, people, cancel, change, copy, confirmHours',
  })
  can!: string[];
}

/** What a change would do, said before it is made. */
export class ChangePreviewView {
  @Whole({ description: 'Tasks that change' }) tasks!: number;
  @Whole({ description: 'People who hold a place, wait or applied on them' }) people!: number;
  @Flag({ description: 'Time or place change: they are asked whether they still come' }) asksAgain!: boolean;
  @Whole({ description: 'People with something else at the new time, who give the place back without trace' })
  clashing!: number;
  @Texts({ description: 'Roles that stay larger than wished on some day, because people hold them' })
  kept!: string[];
  @Text({ example: '时间改到周五 12月4日 20:00–22:00', description: 'Empty when nothing changes' })
  words!: string;
  @Text({ example: '会告诉 5 位，请他们说一声还来不来' }) sentence!: string;
}

export class OfferView {
  @Id() id!: string;
  @Instant() sentAt!: string;
  @Instant() expiresAt!: string;
  @Nested(() => TaskCardView) task!: TaskCardView;
}

export class FunnelStepView {
  @Text({ example: '离得近，在各人愿意走的范围里' }) label!: string;
  @Whole() count!: number;
}

export class InviteeView extends PersonRefView {
  @Text({ example: '刘阿姨离得 200 米，今晚有空，上周五也去了' }) reason!: string;
  @Text() roleName!: string;
}

export class RoleGapView {
  @Text() roleName!: string;
  @Whole() missing!: number;
  @Text({ example: '附近有证的 4 位今晚都有事' }) cause!: string;
}

/** Who would see and be asked for a task, before it is published. */
export class TaskPreviewView {
  @Whole() suitable!: number;
  @Whole() available!: number;
  @ListOf(() => FunnelStepView) funnel!: FunnelStepView[];
  @ListOf(() => InviteeView) invitees!: InviteeView[];
  @Whole({ min: 0, max: 100, description: 'Per cent chance that all places that have enough people fill' })
  confidence!: number;
  @ListOf(() => RoleGapView) gaps!: RoleGapView[];
  @Whole() pointsEach!: number;
}
