import { CARE_KINDS, CHECK_ANSWERS, CONSENT_GIVERS, VISIT_CHECKS, VISIT_STATUSES } from '@linli/shared';
import { Flag, Id, Instant, ListOf, Nested, OneOf, Text, Texts, Whole } from '../../platform/http/index.js';
import { FileView } from '../file/index.js';

export class VisitPlanView {
  @Whole() everyDays!: number;
  @Whole() hour!: number;
  @Whole() minutes!: number;
  @Text({ nullable: true, example: '罗阿姨' }) visitor!: string | null;
}

export class CareCardView {
  @Id() id!: string;
  @Text({ example: '李**' }) maskedName!: string;
  @Text({ example: '一位独居老人' }) phrase!: string;
  @OneOf(CARE_KINDS, 'CareKind', { nullable: true }) kind!: string | null;
  @Text({ nullable: true }) kindLabel!: string | null;
  @Text({ nullable: true, description: 'Last day on the list' }) endsOn!: string | null;
  @Flag({ description: 'Address, consent and end are there: she can be visited' }) complete!: boolean;
  @Nested(() => VisitPlanView, { nullable: true }) plan!: VisitPlanView | null;
  @Instant({ nullable: true }) lastVisitAt!: string | null;
}

export class VisitCheckView {
  @OneOf(VISIT_CHECKS, 'VisitCheck') check!: string;
  @Text() label!: string;
  @OneOf(CHECK_ANSWERS, 'CheckAnswer') answer!: string;
  @Text() answerLabel!: string;
}

export class VisitLogView {
  @Id() id!: string;
  @Instant() at!: string;
  @Text() visitor!: string;
  @ListOf(() => VisitCheckView) checks!: VisitCheckView[];
  @Text({ nullable: true }) text!: string | null;
  @Text({ nullable: true }) needs!: string | null;
  @Id({ nullable: true }) requestId!: string | null;
  @ListOf(() => FileView) photos!: FileView[];
}

export class CareLookView {
  @Instant() at!: string;
  @Text() viewer!: string;
  @Text() what!: string;
}

export class CareDetailView extends CareCardView {
  @Text() name!: string;
  @Text({ nullable: true }) address!: string | null;
  @Text({ nullable: true }) phone!: string | null;
  @Text({ nullable: true }) notes!: string | null;
  @Text({ nullable: true }) why!: string | null;
  @OneOf(CONSENT_GIVERS, 'ConsentGiver', { nullable: true }) consentBy!: string | null;
  @Text({ nullable: true }) consentNote!: string | null;
  @Instant({ nullable: true }) consentAt!: string | null;
  @ListOf(() => VisitLogView) logs!: VisitLogView[];
  @ListOf(() => CareLookView, { description: 'Who looked, newest first' }) looks!: CareLookView[];
}

export class VisitView {
  @Id() id!: string;
  @Id() recipientId!: string;
  @Id({ nullable: true }) taskId!: string | null;
  @Text() phrase!: string;
  @Text() maskedName!: string;
  @Text() dueOn!: string;
  @Instant() startAt!: string;
  @Instant() endAt!: string;
  @OneOf(VISIT_STATUSES, 'VisitStatus') status!: string;
  @Text() statusLabel!: string;
  @Text({ nullable: true, description: 'Who goes, or went' }) visitor!: string | null;
  @Text({ description: 'What it waits for, in one sentence' }) says!: string;
  @Flag({ description: 'Soon or over, and nobody goes' }) alarming!: boolean;
  @Texts({ description: 'arrange' }) can!: string[];
}

export class VisitorVisitView {
  @Id() id!: string;
  @Id() taskId!: string;
  @Text() phrase!: string;
  @Text() communityName!: string;
  @Instant() startAt!: string;
  @Instant() endAt!: string;
  @OneOf(VISIT_STATUSES, 'VisitStatus') status!: string;
  @Instant({ description: 'From then on name and door may be read' }) opensAt!: string;
  @Instant({ nullable: true }) startedAt!: string | null;
  @Texts({ description: 'open, start, finish' }) can!: string[];
}

export class VisitDoorView {
  @Text() name!: string;
  @Text({ nullable: true }) address!: string | null;
  @Text({ nullable: true }) phone!: string | null;
  @Text({ nullable: true }) notes!: string | null;
  @Text({ nullable: true, description: 'What I wrote last time' }) lastTime!: string | null;
}

export class VisitorChoiceView {
  @Id() personId!: string;
  @Text() displayName!: string;
  @Text({ description: 'Tells namesakes apart' }) hint!: string;
}
