import { REQUEST_ACTIONS, REQUEST_STATUSES, SOLVED_ANSWERS, TIERS, VISIBILITIES } from '@linli/shared';
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
import { QuestionView, RequestRefView, SuspensionView } from './asks.view.js';
import { FileView } from '../file/index.js';
import { OrderView } from './order.view.js';

export class PlaceView {
  @Text() address!: string;
  @Decimal({ nullable: true }) lat!: number | null;
  @Decimal({ nullable: true }) lng!: number | null;
  @Text({ nullable: true }) communityCode!: string | null;
  @Text({ nullable: true }) communityName!: string | null;
  @Text({ nullable: true }) gridName!: string | null;
}

export class StepView {
  @Text({ example: '已接单' }) label!: string;
  @OneOf(['done', 'now', 'todo'], 'StepState') state!: string;
}

export class TimelineEntryView {
  @Instant() at!: string;
  @Text({ example: '安泰物业刘师傅', description: 'Who, in bold; empty when the reader did it' })
  who!: string;
  @Text({ example: '换好了灯泡和开关' }) text!: string;
  @Text({ nullable: true, example: '派出后 27 分钟' }) note!: string | null;
  @ListOf(() => FileView) photos!: FileView[];
}

export class DeadlineView {
  @Instant() dueAt!: string;
  @Text({ example: '修好' }) what!: string;
  @Whole({ description: 'Working minutes used so far' }) usedMinutes!: number;
  @Whole({ description: 'Working minutes given' }) totalMinutes!: number;
  @Instant({ nullable: true }) doneAt!: string | null;
  @Texts({ description: 'What moved it: extensions and pauses' }) notes!: string[];
  @Text({ example: '5 个工作日，每天 7 小时。中午、晚上、周末、节假日不算。' }) explanation!: string;
  @OneOf(['OK', 'SOON', 'LATE'], 'Lateness') late!: string;
  @Text({ nullable: true, example: '已经超了 2 天，区督办在催' }) lateText!: string | null;
}

export class RatingView {
  @OneOf(SOLVED_ANSWERS, 'SolvedAnswer') solved!: string;
  @Whole({ nullable: true, min: 1, max: 5 }) stars!: number | null;
  @Text({ nullable: true }) reason!: string | null;
  @Flag({ nullable: true, description: 'Whether somebody got in touch; null when not said' })
  contacted!: boolean | null;
  @Instant() at!: string;
}

export class RequestCardView {
  @Id() id!: string;
  @Text({ example: 'ZG20261120-000123' }) number!: string;
  @Text() title!: string;
  @Text() tile!: string;
  @Text() tileLabel!: string;
  @OneOf(REQUEST_STATUSES, 'RequestStatus') status!: string;
  @Text({ example: '正在修' }) statusLabel!: string;
  @OneOf(TIERS, 'Tier') tier!: string;
  @Flag() urgent!: boolean;
  @Nested(() => PlaceView) place!: PlaceView;
  @Instant() createdAt!: string;
  @Nested(() => FileView, { nullable: true }) photo!: FileView | null;
  @Whole({ description: 'People who said "me too"' }) supporters!: number;
  @ListOf(() => StepView) steps!: StepView[];
  @Text({ nullable: true, example: '安泰物业 刘师傅', description: '现在归谁' }) holder!: string | null;
  @Text({ nullable: true, example: '等网格员来看', description: '下一步' }) next!: string | null;
  @Instant({ nullable: true, description: '最晚' }) dueAt!: string | null;
  @Text({ nullable: true, example: '前修好' }) dueLabel!: string | null;
  @OneOf(['OK', 'SOON', 'LATE'], 'Lateness') late!: string;
  @OneOf(['REPORTER', 'SUPPORTER', 'NONE'], 'MyPart') mine!: string;
  @Text({ nullable: true, description: 'The question that waits for the answer of the reader' })
  asks!: string | null;
  @Instant({ nullable: true, description: 'Put off until then' }) suspendedUntil!: string | null;
  @Decimal({ nullable: true, description: 'Metres from the asked point' }) distance!: number | null;
}

export class NearbyPinView {
  @Id() id!: string;
  @Text() title!: string;
  @Text() tileLabel!: string;
  @Text({ example: 'bulb' }) icon!: string;
  @Decimal({ description: 'Degrees, GCJ-02' }) lat!: number;
  @Decimal({ description: 'Degrees, GCJ-02' }) lng!: number;
  @Whole({ description: 'Metres from the asked point' }) distance!: number;
}

export class RequestPageView {
  @ListOf(() => RequestCardView) items!: RequestCardView[];
  @Text({ nullable: true }) nextCursor!: string | null;
  @Whole({ description: 'All that match, not only this page' }) total!: number;
  @Flag({ description: 'There are more than `total`: counting them all would take too long' }) more!: boolean;
}

export class RequestDetailView extends RequestCardView {
  @Text({ example: '灯修好了，也核查过了' }) headline!: string;
  @Text({ nullable: true, example: '请您看一眼，是不是真的好了' }) subline!: string | null;
  @Text() text!: string;
  @Text({ nullable: true, example: 'MATTER:06010' }) serviceCode!: string | null;
  @Text({
    nullable: true,
    example: '暴露垃圾',
    description: 'Its component or matter, where somebody said it',
  })
  matter!: string | null;
  @OneOf(['REPORT', 'HELP'], 'RequestKind') kind!: string;
  @ListOf(() => FileView) photos!: FileView[];
  @ListOf(() => FileView) afterPhotos!: FileView[];
  @OneOf(VISIBILITIES, 'Visibility') visibility!: string;
  @Flag() anonymous!: boolean;
  @Text({ nullable: true, example: '曾先生（已实名）', description: 'Only for staff who may know' })
  reporter!: string | null;
  @Nested(() => DeadlineView, { nullable: true }) deadline!: DeadlineView | null;
  @ListOf(() => TimelineEntryView, { description: 'Newest first' }) timeline!: TimelineEntryView[];
  @ListOf(() => OrderView) orders!: OrderView[];
  @Id({ nullable: true }) taskId!: string | null;
  @Instant({ nullable: true, description: 'When it became an accountable case' }) filedAt!: string | null;
  @ListOf(() => QuestionView, { description: 'Questions to the reporter; for her and those who work on it' })
  questions!: QuestionView[];
  @Nested(() => SuspensionView, { nullable: true }) suspension!: SuspensionView | null;
  @Nested(() => RequestRefView, { nullable: true, description: 'Where it is handled after a merge' })
  mergedInto!: RequestRefView | null;
  @ListOf(() => RequestRefView, { description: 'What was merged into it; for staff' })
  merged!: RequestRefView[];
  @Nested(() => RatingView, { nullable: true }) rating!: RatingView | null;
  @SomeOf(REQUEST_ACTIONS, 'RequestAction', { description: 'What the reader may do now' }) can!: string[];
}

export class BoxCountsView {
  @Whole() accept!: number;
  @Whole() dispatch!: number;
  @Whole() verify!: number;
  @Whole() returned!: number;
  @Whole() suspension!: number;
  @Whole() extension!: number;
  @Whole() answered!: number;
  @Whole() deliberate!: number;
  @Whole({ description: 'Past their time, in all boxes' }) late!: number;
  @Whole({ description: 'Near their time, in all boxes' }) soon!: number;
}

export class UnitChoiceView {
  @Id() unitId!: string;
  @Text() name!: string;
  @Text({ example: '物业' }) kindLabel!: string;
  @Texts({ description: 'Why it is proposed' }) reasons!: string[];
  @Whole({ nullable: true, min: 0, max: 100, description: 'Per cent on time in 30 days' }) onTimeRate!:
    number | null;
  @Whole() openOrders!: number;
  @Flag() suggested!: boolean;
  @Instant({ description: 'Deadline it would get now' }) dueAt!: string;
  @Whole({ description: 'Working hours that deadline stands for' }) workingHours!: number;
}
