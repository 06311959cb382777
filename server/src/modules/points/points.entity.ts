import { Entity, Index } from 'typeorm';
import {
  FlagColumn,
  IdColumn,
  IntColumn,
  JsonColumn,
  KeyColumn,
  RefColumn,
  TimeColumn,
} from '../../platform/database/index.js';
import type { Award } from './points.events.js';

/** What a person got for one day of service (2026-11-20) or one month (2026-11); the row that the cap is kept on. */
@Entity()
export class PointsDay {
  @IdColumn() personId!: string;
  @KeyColumn(10) day!: string;
  @IntColumn() credited!: number;
}

/** Points of hours that wait for confirmation; closed once they are decided. */
@Entity()
@Index(['personId', 'open'])
export class PendingPoints {
  @IdColumn() recordId!: string;
  @RefColumn({ to: 'Person' }) personId!: string;
  @IntColumn() points!: number;
  @FlagColumn() open!: boolean;
}

/** An award that waits because the unit's budget of the year is used up; posted once there is more. */
@Entity()
@Index(['unitId', 'createdAt'])
@Index(['personId'])
export class WaitingAward {
  @IdColumn() recordId!: string;
  @RefColumn({ to: 'Person' }) personId!: string;
  @RefColumn({ to: 'Unit' }) unitId!: string;
  @IntColumn() points!: number;
  @JsonColumn() award!: Award;
  @TimeColumn() createdAt!: Date;
}
