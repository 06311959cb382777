import { Entity, Index } from 'typeorm';
import {
  IdColumn,
  IntColumn,
  JsonColumn,
  RefColumn,
  StringColumn,
  TextColumn,
  TimeColumn,
  Uniquely,
} from '../../platform/database/index.js';
import type { TaskDraftBody } from '../volunteer/index.js';

/** On public holidays: nothing is done, or it takes place all the same. */
export const HOLIDAY_RULES = ['SKIP', 'KEEP'] as const;
export type HolidayRule = (typeof HOLIDAY_RULES)[number];

export const SERIES_STATUSES = ['RUNNING', 'ENDED'] as const;
export type SeriesStatus = (typeof SERIES_STATUSES)[number];

/** The task as its next dates are entered; what only confirmed people may see is kept apart, encrypted. */
export type SeriesTask = Omit<TaskDraftBody, 'privateDetails'>;

/** The same task again and again (系列任务). Each date is an ordinary task with one shift. */
@Entity()
@Index(['organiserUnitId', 'status'])
@Index(['communityCode', 'status'])
export class TaskSeries {
  @IdColumn() id!: string;
  @JsonColumn() task!: SeriesTask;
  @TextColumn({ nullable: true }) privateDetails!: string | null;
  /** RFC 5545, 3.3.10, without UNTIL. */
  @StringColumn(200) rrule!: string;
  /** Days of the city: 2026-11-27. */
  @StringColumn(10) firstDay!: string;
  @StringColumn(10) lastDay!: string;
  /** 19:30 on the clock of the city. */
  @StringColumn(5) startTime!: string;
  @IntColumn() minutes!: number;
  @StringColumn(4) holidays!: HolidayRule;
  @StringColumn(12) communityCode!: string;
  @StringColumn(15) gridCode!: string;
  @RefColumn({ to: 'Unit' }) organiserUnitId!: string;
  @RefColumn({ nullable: true, to: 'Unit' }) teamUnitId!: string | null;
  @StringColumn(8) status!: SeriesStatus;
  @RefColumn({ to: 'Person' }) createdBy!: string;
  @TimeColumn() createdAt!: Date;
  @TimeColumn({ nullable: true }) endedAt!: Date | null;
}

/** One date of a series and its task. The day is the one of the rule, also after the task was moved: nothing is entered twice. */
@Entity()
@Uniquely('uq_series_date', ['seriesId', 'date'])
@Index(['opensAt'])
export class SeriesDate {
  @IdColumn() taskId!: string;
  @RefColumn({ to: () => TaskSeries }) seriesId!: string;
  @StringColumn(10) date!: string;
  /** From then on people are asked for it; null once they are. */
  @TimeColumn({ nullable: true }) opensAt!: Date | null;
}
