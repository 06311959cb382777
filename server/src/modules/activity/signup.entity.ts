import type { ActivityLike, ArrivalWay } from '@linli/shared';
import { Check, Entity, Index } from 'typeorm';
import {
  FlagColumn,
  IdColumn,
  IntColumn,
  RefColumn,
  StringColumn,
  TimeColumn,
  Uniquely,
} from '../../platform/database/index.js';

/** A household that comes, under the name of the one who signed up. */
@Entity()
@Uniquely('uq_activity_signup', ['activityId', 'personId'])
@Index(['personId', 'leftAt'])
@Check('ck_activity_signup', 'adults >= 0 AND children >= 0')
export class ActivitySignup {
  @IdColumn() id!: string;
  @RefColumn({ to: 'Activity' }) activityId!: string;
  @RefColumn({ to: 'Person' }) personId!: string;
  /** Those who have a place. */
  @IntColumn() adults!: number;
  @IntColumn() children!: number;
  /** She said that everybody is of the right age. */
  @FlagColumn() ageConfirmed!: boolean;
  @TimeColumn() createdAt!: Date;
  /** Set while nobody of them comes any more. */
  @TimeColumn({ nullable: true }) leftAt!: Date | null;
  /** How many came. */
  @IntColumn({ nullable: true }) arrived!: number | null;
  @TimeColumn({ nullable: true }) arrivedAt!: Date | null;
  @RefColumn({ nullable: true }) arrivedBy!: string | null;
  @StringColumn(4, { nullable: true }) arrivedVia!: ArrivalWay | null;
  @StringColumn(4, { nullable: true }) liked!: ActivityLike | null;
  /** Would come again. */
  @FlagColumn({ nullable: true }) again!: boolean | null;
  @TimeColumn({ nullable: true }) ratedAt!: Date | null;
}

/**
 * People of a household who wait, in the order in which they were added: whoever is added later waits at the end. With
 * `answerBy` they were offered places, which are kept for them until then.
 */
@Entity()
@Index(['activityId', 'seq'])
@Index(['signupId'])
@Index(['answerBy'])
@Check('ck_activity_wait', 'adults >= 0 AND children >= 0 AND adults + children > 0')
export class ActivityWait {
  @IdColumn() id!: string;
  @RefColumn({ to: 'Activity' }) activityId!: string;
  @RefColumn({ to: () => ActivitySignup }) signupId!: string;
  @IntColumn() seq!: number;
  @IntColumn() adults!: number;
  @IntColumn() children!: number;
  @TimeColumn({ nullable: true }) answerBy!: Date | null;
}
