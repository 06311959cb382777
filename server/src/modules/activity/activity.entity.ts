import type { ActivityAction, ActivityAudience, ActivityFit, ActivityStatus } from '@linli/shared';
import { Check, Entity, Index } from 'typeorm';
import {
  DoubleColumn,
  FlagColumn,
  IdColumn,
  IntColumn,
  JsonColumn,
  KeyColumn,
  RefColumn,
  StringColumn,
  TextColumn,
  TimeColumn,
} from '../../platform/database/index.js';

/** Something a committee puts on for its residents. */
@Entity()
@Index(['status', 'startAt'])
@Index(['regionCode', 'startAt'])
@Index(['venueId', 'startAt'])
@Check('ck_activity_quota', 'quota > 0 AND filled >= 0 AND filled <= quota')
export class Activity {
  @IdColumn() id!: string;
  @RefColumn({ to: 'Unit' }) organiserUnitId!: string;
  /** Community it takes place in. */
  @StringColumn(15) regionCode!: string;
  @StringColumn(20) title!: string;
  @StringColumn(200) summary!: string;
  /** What people should know before: one line each. */
  @StringColumn(400, { nullable: true }) notes!: string | null;
  @StringColumn(10) audience!: ActivityAudience;
  /** Years; of the children where it is for families. */
  @IntColumn({ nullable: true }) ageFrom!: number | null;
  @IntColumn({ nullable: true }) ageTo!: number | null;
  @JsonColumn() fits!: ActivityFit[];
  /** People, children included. */
  @IntColumn() quota!: number;
  /** Places that somebody has or was offered. */
  @IntColumn() filled!: number;
  /** Last number drawn in the waiting line. */
  @IntColumn() lastWait!: number;
  @RefColumn({ nullable: true, to: 'Venue' }) venueId!: string | null;
  @RefColumn({ nullable: true, to: 'VenueRoom' }) roomId!: string | null;
  @StringColumn(60) place!: string;
  /** Degrees, GCJ-02. */
  @DoubleColumn() lat!: number;
  @DoubleColumn() lng!: number;
  @TimeColumn() startAt!: Date;
  @TimeColumn() endAt!: Date;
  @TimeColumn({ nullable: true }) signupFrom!: Date | null;
  @TimeColumn() signupUntil!: Date;
  /** Until then places that are given back reach others in good time. */
  @TimeColumn() cancelUntil!: Date;
  /** The subject its picture is attached to; a new picture is a new subject. */
  @RefColumn({ nullable: true }) photoKey!: string | null;
  @StringColumn(20, { nullable: true }) photoCaption!: string | null;
  @StringColumn(10) status!: ActivityStatus;
  @StringColumn(200, { nullable: true }) cancelReason!: string | null;
  /** What the street wants changed. */
  @StringColumn(200, { nullable: true }) reviewNote!: string | null;
  @TextColumn({ nullable: true }) report!: string | null;
  @RefColumn({ nullable: true }) reportKey!: string | null;
  @FlagColumn() reminded!: boolean;
  @RefColumn({ to: 'Person' }) createdBy!: string;
  @TimeColumn() createdAt!: Date;
  @TimeColumn({ nullable: true }) publishedAt!: Date | null;
  @TimeColumn({ nullable: true }) endedAt!: Date | null;
}

/** What was done with an activity, by whom. Only ever added to. */
@Entity()
@Index(['activityId', 'at'])
export class ActivityHistory {
  @IdColumn() id!: string;
  @RefColumn({ to: () => Activity }) activityId!: string;
  @StringColumn(10) action!: ActivityAction | 'create' | 'change';
  /** Null: the system. */
  @RefColumn({ nullable: true, to: 'Person' }) actorId!: string | null;
  @StringColumn(200, { nullable: true }) reason!: string | null;
  @TimeColumn() at!: Date;
}

/** Volunteers whom an activity needs are asked for by a task. */
@Entity()
export class ActivityTask {
  @IdColumn() activityId!: string;
  @IdColumn() taskId!: string;
}

/** What a street wants of the activities of its communities. No row: no review. */
@Entity()
export class ActivityRule {
  /** Street. */
  @KeyColumn(15) regionCode!: string;
  /** The street looks at an activity before it is published. */
  @FlagColumn() review!: boolean;
  @RefColumn({ to: 'Person' }) changedBy!: string;
  @TimeColumn() changedAt!: Date;
}
