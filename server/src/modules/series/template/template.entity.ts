import { Entity, Index } from 'typeorm';
import {
  IdColumn,
  JsonColumn,
  RefColumn,
  StringColumn,
  TimeColumn,
} from '../../../platform/database/index.js';
import type { SeriesTask } from '../series.entity.js';

/** A task without place and time (任务模板): what a unit asks for again and again. Never with private details. */
export type TemplateTask = Pick<
  SeriesTask,
  'title' | 'summary' | 'kind' | 'roles' | 'riskNote' | 'insured' | 'signupMode'
> & { readonly meetingPoint?: string; readonly startTime: string; readonly minutes: number };

@Entity()
@Index(['unitId', 'name'])
export class TaskTemplate {
  @IdColumn() id!: string;
  @RefColumn({ to: 'Unit' }) unitId!: string;
  @StringColumn(20) name!: string;
  @JsonColumn() task!: TemplateTask;
  @RefColumn({ to: 'Person' }) createdBy!: string;
  @TimeColumn() createdAt!: Date;
}
