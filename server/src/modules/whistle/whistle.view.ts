import { WHISTLE_ACTIONS, WHISTLE_MEMBER_STATUSES, WHISTLE_STATUSES } from '@linli/shared';
import { Decimal, Flag, Id, Instant, ListOf, OneOf, SomeOf, Text, Whole } from '../../platform/http/index.js';
import { FileView } from '../file/index.js';

export class WhistleMemberView {
  @Id() id!: string;
  @Id() unitId!: string;
  @Text() unitName!: string;
  @OneOf(WHISTLE_MEMBER_STATUSES, 'WhistleMemberStatus') status!: string;
  @Text({ example: '报到了' }) statusLabel!: string;
  @Instant() reportBy!: string;
  @Instant({ nullable: true }) reportedAt!: string | null;
  @Text({ nullable: true, example: '温先生' }) reportedBy!: string | null;
  @Flag({ description: 'Not there in time' }) late!: boolean;
  @Text({ nullable: true }) declineReason!: string | null;
  @Whole({ nullable: true, min: 1, max: 5 }) score!: number | null;
  @Text({ nullable: true }) scoreReason!: string | null;
  @Flag({ description: 'My unit' }) mine!: boolean;
  @SomeOf(WHISTLE_ACTIONS, 'WhistleAction') can!: string[];
}

export class WhistleCardView {
  @Id() id!: string;
  @Id() requestId!: string;
  @Text() number!: string;
  @Text() title!: string;
  @Text() address!: string;
  @OneOf(WHISTLE_STATUSES, 'WhistleStatus') status!: string;
  @Text({ example: '正在一起办' }) statusLabel!: string;
  @Text() callerName!: string;
  @Text() what!: string;
  @Instant() createdAt!: string;
  @Instant() reportBy!: string;
  @Whole({ description: 'Departments that reported in' }) here!: number;
  @Whole({ description: 'Departments that are wanted' }) wanted!: number;
  @Whole({ description: 'Departments that were not there in time' }) late!: number;
  @ListOf(() => WhistleMemberView) members!: WhistleMemberView[];
  @SomeOf(WHISTLE_ACTIONS, 'WhistleAction') can!: string[];
}

export class WhistleNoteView {
  @Id() id!: string;
  @Text({ example: '区市政设施维护中心温先生' }) who!: string;
  @Text({ max: 500 }) text!: string;
  @Instant() at!: string;
  @ListOf(() => FileView) photos!: FileView[];
}

export class WhistleView extends WhistleCardView {
  @Text() calledBy!: string;
  @ListOf(() => WhistleNoteView, { description: 'Newest first' }) notes!: WhistleNoteView[];
  @Text({ nullable: true, max: 500 }) conclusion!: string | null;
  @Text({ nullable: true }) endedBy!: string | null;
  @Instant({ nullable: true }) endedAt!: string | null;
}

export class WhistlePageView {
  @ListOf(() => WhistleCardView, { description: 'Newest first' }) items!: WhistleCardView[];
  @Text({ nullable: true }) nextCursor!: string | null;
}

export class WhistleChoiceView {
  @Id() unitId!: string;
  @Text() name!: string;
  @Text({ example: '职能部门' }) kindLabel!: string;
  @Flag({ description: 'It answers for this kind of matter here' }) suggested!: boolean;
}

export class WhistleTallyView {
  @Id() unitId!: string;
  @Text() unitName!: string;
  @Whole({ description: 'How often it was called' }) called!: number;
  @Whole() inTime!: number;
  @Whole({ description: 'Later, or not at all' }) late!: number;
  @Whole({ description: 'How often it said that it is not competent' }) declined!: number;
  @Decimal({ nullable: true, description: 'Mean of the scores, 1 to 5' }) score!: number | null;
}
