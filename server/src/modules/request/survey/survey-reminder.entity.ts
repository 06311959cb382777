import { Entity } from 'typeorm';
import { IdColumn, IntColumn, TimeColumn } from '../../../platform/database/index.js';

/** That people were reminded of the survey about the closings up to this one: once for each. */
@Entity()
export class SurveyReminder {
  @IdColumn() requestId!: string;
  @IntColumn() closing!: number;
  @TimeColumn() sentAt!: Date;
}
