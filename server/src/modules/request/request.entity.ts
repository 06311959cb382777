import type { RequestStatus, Tier, Visibility } from '@linli/shared';
import { Entity, Index } from 'typeorm';
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
  Uniquely,
} from '../../platform/database/index.js';

/** Where a request waits for the staff; null while nobody at the workbench has to do anything. */
export const WORK_BOXES = [
  'accept',
  'dispatch',
  'returned',
  'suspension',
  'extension',
  'answered',
  'deliberate',
  'verify',
] as const;
export type WorkBox = (typeof WORK_BOXES)[number];

/** A question to the reporter: waits for her, or for who asked it to read the answer. */
export type QuestionState = 'ASKED' | 'ANSWERED';

export type RequestKind = 'REPORT' | 'HELP';

/** What a resident reported or asked for (诉求). Where it stands; how it got there is in its history. */
@Entity()
@Uniquely('uq_request_number', ['number'])
@Uniquely('uq_request_external', ['externalId'])
@Index(['box', 'dueAt', 'id'])
@Index(['status', 'communityCode', 'dueAt'])
@Index(['reporterId', 'id'])
@Index(['lat', 'lng'])
@Index(['status', 'number'])
@Index(['tile', 'number'])
@Index(['leadUnitId', 'number'])
@Index(['dueAt', 'id'])
@Index(['visibility', 'status', 'lat', 'lng'])
@Index(['box', 'communityCode', 'dueAt', 'soonAt'])
@Index(['mergedIntoId'])
@Index(['status', 'suspendedUntil'])
@Index(['status', 'closedAt'])
@Index(['visibility', 'createdAt'])
export class ServiceRequest {
  @IdColumn() id!: string;
  /** ZG20261120-000123 */
  @StringColumn(20) number!: string;
  /** Its id where it was imported from. */
  @StringColumn(60, { nullable: true }) externalId!: string | null;
  @StringColumn(8) kind!: RequestKind;
  @StringColumn(60) title!: string;
  @TextColumn() text!: string;
  @StringColumn(30) tile!: string;
  /** Its row of the catalogue, `MATTER:06010`, where somebody said it so finely. */
  @StringColumn(30, { nullable: true }) serviceCode!: string | null;
  /** The version of the catalogue it was classified under; null for what never had one. */
  @RefColumn({ nullable: true }) catalogueId!: string | null;
  @StringColumn(8) tier!: Tier;
  @FlagColumn() urgent!: boolean;
  @StringColumn(8) visibility!: Visibility;
  /** Hides the reporter from the public and from the handlers. */
  @FlagColumn() anonymous!: boolean;
  @RefColumn({ nullable: true, to: 'Person' }) reporterId!: string | null;
  /** Imported ones have no person, only what the source called the author. */
  @StringColumn(60, { nullable: true }) importedAuthor!: string | null;
  @StringColumn(120) address!: string;
  /** Degrees, GCJ-02. */
  @DoubleColumn({ nullable: true }) lat!: number | null;
  @DoubleColumn({ nullable: true }) lng!: number | null;
  @StringColumn(15, { nullable: true }) gridCode!: string | null;
  @StringColumn(12, { nullable: true }) communityCode!: string | null;
  @StringColumn(12) status!: RequestStatus;
  /** Grows with every entry of the history; the newest entry has this number. */
  @IntColumn() version!: number;
  @StringColumn(10, { nullable: true }) box!: WorkBox | null;
  /** The stage it is in: when it began, 80 % of its time, all of it. */
  @TimeColumn() stageAt!: Date;
  @TimeColumn({ nullable: true }) soonAt!: Date | null;
  @TimeColumn({ nullable: true }) dueAt!: Date | null;
  /** When it became a case the district answers for (立案). */
  @TimeColumn({ nullable: true }) filedAt!: Date | null;
  /**
   * What the resident was promised: begun when it was given away, `handleDueAt` at the latest. Both move on by the working time
   * of every suspension.
   */
  @TimeColumn({ nullable: true }) handleAt!: Date | null;
  @TimeColumn({ nullable: true }) handleDueAt!: Date | null;
  @TimeColumn({ nullable: true }) handledAt!: Date | null;
  /** The suspension it is in. */
  @TimeColumn({ nullable: true }) suspendedAt!: Date | null;
  @TimeColumn({ nullable: true }) suspendedUntil!: Date | null;
  /** A suspension was asked for and nobody has decided yet. */
  @StringColumn(8, { nullable: true }) suspension!: 'ASKED' | null;
  @StringColumn(8, { nullable: true }) question!: QuestionState | null;
  /** The request in which this one is handled; that one may have been merged again since. */
  @RefColumn({ nullable: true }) mergedIntoId!: string | null;
  @TimeColumn({ nullable: true }) closedAt!: Date | null;
  /** How often it was closed: each closing may be rated once. */
  @IntColumn() closings!: number;
  @RefColumn({ nullable: true, to: 'Unit' }) leadUnitId!: string | null;
  @RefColumn({ nullable: true }) taskId!: string | null;
  /** A task's team and those who took part: they never verify it. */
  @RefColumn({ nullable: true, to: 'Unit' }) teamUnitId!: string | null;
  @JsonColumn({ nullable: true }) participantIds!: string[] | null;
  @IntColumn() supporters!: number;
  @TimeColumn() createdAt!: Date;
}

/** How many numbers a day has given out. */
@Entity()
export class RequestDay {
  /** 20261120 */
  @KeyColumn(8) day!: string;
  @IntColumn() last!: number;
}

/** "Me too." */
@Entity()
@Index(['personId', 'requestId'])
export class RequestSupport {
  @IdColumn() requestId!: string;
  @IdColumn() personId!: string;
  @TimeColumn() createdAt!: Date;
}

/** What the reporter or a neighbour who met it too said about one closing. */
@Entity()
@Uniquely('uq_request_rating_person', ['requestId', 'closing', 'personId'])
export class RequestRating {
  @IdColumn() id!: string;
  @RefColumn({ to: () => ServiceRequest }) requestId!: string;
  @IntColumn() closing!: number;
  @RefColumn({ to: 'Person' }) personId!: string;
  @StringColumn(8) solved!: 'YES' | 'PARTLY' | 'NO';
  @IntColumn({ nullable: true }) stars!: number | null;
  @StringColumn(200, { nullable: true }) reason!: string | null;
  /** Whether somebody got in touch before it was done; null when she did not say. */
  @FlagColumn({ nullable: true }) contacted!: boolean | null;
  /** Who asked her on the phone; null when she answered herself. */
  @RefColumn({ nullable: true }) recordedBy!: string | null;
  /** How she agreed that her words are written down by somebody else. */
  @StringColumn(60, { nullable: true }) consent!: string | null;
  @TimeColumn() at!: Date;
}
