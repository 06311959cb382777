import { TASK_STATUSES } from '@linli/shared';
import { Flag, Id, Instant, ListOf, Nested, OneOf, Text, Whole } from '../../platform/http/index.js';
import { PersonRefView } from '../identity/index.js';
import { TaskDraftBody } from '../volunteer/index.js';
import { HOLIDAY_RULES, SERIES_STATUSES } from './series.entity.js';

export class PlannedDateView {
  @Text({ example: '2026-11-27' }) date!: string;
  @Instant() startAt!: string;
  @Instant() endAt!: string;
  @Text({ nullable: true, example: '国庆节' }) holiday!: string | null;
  @Flag({ description: 'A holiday on which nothing is done' }) skipped!: boolean;
}

/** The dates of a wish, before it is published. */
export class SeriesPreviewView {
  @Text({ example: '每周五 19:30–21:30' }) rhythm!: string;
  @Text({ example: '一共 51 次，到 2027年11月26日；2 次放假不做' }) sentence!: string;
  @ListOf(() => PlannedDateView) dates!: PlannedDateView[];
}

export class SeriesCardView {
  @Id() id!: string;
  @Text() title!: string;
  @Text({ example: '每周五 19:30–21:30' }) rhythm!: string;
  @Text({ example: '2027-11-26' }) lastDay!: string;
  @Text() meetingPoint!: string;
  @OneOf(SERIES_STATUSES, 'SeriesStatus') status!: string;
  @Whole({ description: 'Dates still to come' }) ahead!: number;
  @Instant({ nullable: true }) nextAt!: string | null;
  @Whole({ description: 'People still missing on the next date' }) missing!: number;
}

export class SeriesDateView {
  @Id() taskId!: string;
  @Text({ description: 'The day of the rule' }) date!: string;
  @Instant() startAt!: string;
  @Instant() endAt!: string;
  @Text() meetingPoint!: string;
  @OneOf(TASK_STATUSES, 'TaskStatus') status!: string;
  @Text() statusLabel!: string;
  @Flag({ description: 'On another day, at another time or elsewhere than the series says' })
  changed!: boolean;
  @Whole() demand!: number;
  @Whole() filled!: number;
  @ListOf(() => PersonRefView) people!: PersonRefView[];
  @Whole({ description: 'People who have not said yet whether they still come after a change' })
  unanswered!: number;
}

export class SeriesDetailView extends SeriesCardView {
  @Text({ example: '2026-11-27' }) firstDay!: string;
  @Text({ example: '19:30' }) startTime!: string;
  @Whole() minutes!: number;
  @OneOf(HOLIDAY_RULES, 'HolidayRule') holidays!: string;
  @Nested(() => TaskDraftBody) task!: TaskDraftBody;
  @ListOf(() => SeriesDateView, { description: 'All dates, first one first' }) dates!: SeriesDateView[];
  @Flag({ description: 'I may change, prolong and end it' }) mine!: boolean;
  @Text({ description: 'What a change sends back as `seen`' }) revision!: string;
}
