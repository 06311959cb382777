import { HAND_STATUSES, HELPED_ANSWERS, HELPED_KINDS, TASK_KINDS } from '@linli/shared';
import { Flag, Id, Instant, ListOf, OneOf, Text, Texts, Whole } from '../../platform/http/index.js';

export class HandEntryView {
  @Id() id!: string;
  @OneOf(HAND_STATUSES, 'HandStatus') status!: string;
  @Text() statusLabel!: string;
  @Text({ description: 'What it waits for, or how it ended, in one sentence' }) says!: string;
  @Text() title!: string;
  @OneOf(TASK_KINDS, 'TaskKind') kind!: string;
  @Text() kindLabel!: string;
  @Text({ example: '曾叔叔' }) person!: string;
  @Flag({ description: 'The volunteer asked for it' }) asked!: boolean;
  @Instant() startAt!: string;
  @Instant() endAt!: string;
  @Whole() minutes!: number;
  @Text() why!: string;
  @Text({ example: '厚德路社区居委会' }) organiser!: string;
  @Text({ nullable: true }) enteredBy!: string | null;
  @OneOf(HELPED_KINDS, 'HelpedKind', { nullable: true }) helpedKind!: string | null;
  @Text({ nullable: true, example: '3 栋李奶奶' }) helped!: string | null;
  @OneOf(HELPED_ANSWERS, 'HelpedAnswer') helpedAnswer!: string;
  @Text({ nullable: true }) helpedText!: string | null;
  @Text({ nullable: true, example: '大公路社区居委会 廖女士' }) approvedBy!: string | null;
  @Text({ nullable: true }) reason!: string | null;
  @Whole({ description: 'The version of the rule it was entered under' }) ruleVersion!: number;
  @Instant() createdAt!: string;
  @Texts({ description: 'takeUp, answer, call, approve, refuse, withdraw' }) can!: string[];
}

export class HandDeskView {
  @ListOf(() => HandEntryView) items!: HandEntryView[];
  @Whole({ description: 'Minutes my unit may still enter this month' }) left!: number;
  @Whole({ description: 'Minutes a unit may enter in a month' }) quota!: number;
}

export class HandVolunteerView {
  @Id() personId!: string;
  @Text() displayName!: string;
  @Text({ description: 'Tells namesakes apart', example: '最近：楼栋夜间巡查' }) hint!: string;
}

export class HandPhoneView {
  @Text({ nullable: true }) phone!: string | null;
}
