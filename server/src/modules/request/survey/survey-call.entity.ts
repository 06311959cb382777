import type { SurveyCallOutcome } from '@linli/shared';
import { Entity, Index } from 'typeorm';
import {
  IdColumn,
  IntColumn,
  RefColumn,
  StringColumn,
  TimeColumn,
} from '../../../platform/database/index.js';
import { ServiceRequest } from '../request.entity.js';

/** A call of the phone survey (回访) that brought no answer. Only ever added to. */
@Entity()
@Index(['requestId', 'at'])
export class SurveyCall {
  @IdColumn() id!: string;
  @RefColumn({ to: () => ServiceRequest }) requestId!: string;
  /** The closing she was to be asked about. */
  @IntColumn() closing!: number;
  @RefColumn({ to: 'Person' }) byPersonId!: string;
  @StringColumn(12) outcome!: SurveyCallOutcome;
  @TimeColumn() at!: Date;
}
