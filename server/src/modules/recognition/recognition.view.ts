import {
  BOARD_SCOPES,
  BOARD_SPANS,
  OBJECTION_STATUSES,
  RECORD_ENTRY_KINDS,
  STAR_STATUSES,
} from '@linli/shared';
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
  Whole,
  Wholes,
} from '../../platform/http/index.js';
import { RECORD_EXPORT_STATUSES } from './recognition.entity.js';

export const STAR_NOTICE_CAN = ['object'] as const;

/** A star on public notice, or given lately. */
export class StarNoticeView {
  @Id() id!: string;
  @Text({ example: '罗阿姨' }) who!: string;
  @Text() surname!: string;
  @Text() communityName!: string;
  @Whole({ min: 1, max: 5 }) stars!: number;
  @Text({ example: '二星志愿者' }) starsName!: string;
  @Whole({ description: 'Confirmed minutes when it was opened' }) minutes!: number;
  @OneOf(STAR_STATUSES, 'StarStatus') status!: string;
  @Instant({ description: 'Until then anybody may object' }) endsAt!: string;
  @Whole({ description: 'The version of the rule it was put on notice under' }) ruleVersion!: number;
  @Text({ nullable: true, description: 'Why it was withdrawn, for herself' }) reason!: string | null;
  @Flag({ description: 'I objected' }) objected!: boolean;
  @SomeOf(STAR_NOTICE_CAN, 'StarNoticeCan') can!: string[];
}

export class StarGivenView {
  @Whole({ min: 1, max: 5 }) stars!: number;
  @Text() name!: string;
  @Instant() at!: string;
}

/** My stars. */
export class HonourView {
  @Whole({ min: 0, max: 5 }) stars!: number;
  @Whole({ description: 'Confirmed minutes ever' }) minutes!: number;
  @Whole({ nullable: true, description: 'Stars after those that are reached; null at the top' })
  nextStars!: number | null;
  @Whole({ nullable: true }) minutesToNext!: number | null;
  @Wholes({ min: 1, max: 20_000, most: 5, description: 'Hours of each star' }) hours!: number[];
  @Nested(() => StarNoticeView, { nullable: true, description: 'My star that is on notice or was withdrawn' })
  notice!: StarNoticeView | null;
  @ListOf(() => StarGivenView) awarded!: StarGivenView[];
}

export class ObjectionView {
  @Id() id!: string;
  @Nested(() => StarNoticeView) notice!: StarNoticeView;
  @Text() reason!: string;
  @OneOf(OBJECTION_STATUSES, 'ObjectionStatus') status!: string;
  @Text({ nullable: true }) answer!: string | null;
  @Instant() createdAt!: string;
}

export class ThankNoteView {
  @Id() id!: string;
  @Id() taskId!: string;
  @Text({ description: 'The task' }) title!: string;
  @Text({ example: '陈阿姨' }) author!: string;
  @Text() text!: string;
  @Instant() at!: string;
  @Flag({ description: 'I put it away' }) hidden!: boolean;
  @Flag({ description: 'The committee looks at it' }) reported!: boolean;
}

/** A task that I may say thank you for. */
export class ThankableView {
  @Id() taskId!: string;
  @Text() title!: string;
  @Instant() endedAt!: string;
}

export class ReportedNoteView {
  @Id() id!: string;
  @Text() title!: string;
  @Text() author!: string;
  @Text() text!: string;
  @Text({ description: 'Why it was reported' }) reason!: string;
  @Instant() at!: string;
}

export class BoardRowView {
  @Whole() rank!: number;
  @Text() who!: string;
  @Text() surname!: string;
  @Whole({ description: 'Confirmed minutes' }) minutes!: number;
  @Flag() mine!: boolean;
}

export class BoardPlaceView {
  @Whole() rank!: number;
  @Whole() minutes!: number;
  @Whole({ description: 'People counted, myself too' }) of!: number;
}

export class BoardView {
  @OneOf(BOARD_SCOPES, 'BoardScope') scope!: string;
  @OneOf(BOARD_SPANS, 'BoardSpan') span!: string;
  @Text({ nullable: true, description: 'Team, community or street; null when I belong to none' })
  name!: string | null;
  @Flag({ description: 'I stand on boards' }) isIn!: boolean;
  @ListOf(() => BoardRowView) rows!: BoardRowView[];
  @Nested(() => BoardPlaceView, {
    nullable: true,
    description: 'My place; told to me alone while I stay off',
  })
  mine!: BoardPlaceView | null;
}

export class YearKindView {
  @Text() label!: string;
  @Whole() times!: number;
  @Whole() minutes!: number;
}

export class YearPlaceView {
  @Text() name!: string;
  @Decimal({ description: 'Degrees, GCJ-02' }) lat!: number;
  @Decimal() lng!: number;
  @Whole() times!: number;
}

export class YearMomentView {
  @Text({ description: 'YYYY-MM-DD in the city' }) day!: string;
  @Text() title!: string;
  @Whole() minutes!: number;
}

/** A year of my service. */
export class ServiceYearView {
  @Whole() year!: number;
  @Whole({ description: 'Confirmed minutes' }) minutes!: number;
  @Whole() times!: number;
  @Whole({ description: "Times at somebody's side: visiting, going along, errands, repairs, mediation" })
  besides!: number;
  @Whole({ description: 'Different days' }) days!: number;
  @ListOf(() => YearKindView) kinds!: YearKindView[];
  @Wholes({ min: 0, max: 60_000, most: 12, description: 'Minutes of each month' }) months!: number[];
  @ListOf(() => YearPlaceView) places!: YearPlaceView[];
  @Nested(() => YearMomentView, { nullable: true }) firstEvening!: YearMomentView | null;
  @Nested(() => YearMomentView, { nullable: true }) longestEvening!: YearMomentView | null;
}

export class ServedVolunteerView {
  @Id() personId!: string;
  @Text() who!: string;
  @Text() surname!: string;
  @Whole({ description: 'Confirmed minutes for my unit' }) minutes!: number;
}

export class RecordEntryView {
  @Id() id!: string;
  @Text() who!: string;
  @OneOf(RECORD_ENTRY_KINDS, 'RecordEntryKind') kind!: string;
  @Text() kindLabel!: string;
  @Text() title!: string;
  @Text({ nullable: true }) text!: string | null;
  @Whole({ nullable: true }) minutes!: number | null;
  @Text() day!: string;
  @Flag() withdrawn!: boolean;
}

export class RecordExportView {
  @Id() id!: string;
  @Text() reason!: string;
  @OneOf(RECORD_EXPORT_STATUSES, 'RecordExportStatus') status!: string;
  @Whole({ min: 0, max: 100, description: 'Per cent' }) progress!: number;
  @Instant() createdAt!: string;
  @Flag({ description: 'The file can be fetched' }) ready!: boolean;
}
