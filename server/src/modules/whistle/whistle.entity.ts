import type { WhistleMemberStatus, WhistleStatus } from '@linli/shared';
import { Entity, Index } from 'typeorm';
import {
  FlagColumn,
  IdColumn,
  IntColumn,
  RefColumn,
  StringColumn,
  TimeColumn,
  Uniquely,
} from '../../platform/database/index.js';

/** 吹哨: a street calls departments to one request. A request has one that is open, at most. */
@Entity()
@Uniquely('uq_whistle_open', ['requestId', 'slot'])
@Index(['callerUnitId', 'status'])
@Index(['communityCode', 'status'])
export class Whistle {
  @IdColumn() id!: string;
  @RefColumn({ to: 'ServiceRequest' }) requestId!: string;
  /** `OPEN` while it is, afterwards its own id. */
  @StringColumn(36) slot!: string;
  @StringColumn(10) status!: WhistleStatus;
  @RefColumn({ to: 'Unit' }) callerUnitId!: string;
  @RefColumn({ to: 'Person' }) calledBy!: string;
  @StringColumn(15, { nullable: true }) communityCode!: string | null;
  /** What is to be looked at together. */
  @StringColumn(300) what!: string;
  @TimeColumn() createdAt!: Date;
  @TimeColumn() reportBy!: Date;
  @RefColumn({ nullable: true, to: 'Person' }) endedBy!: string | null;
  @TimeColumn({ nullable: true }) endedAt!: Date | null;
  /** The joint conclusion, or why it was cancelled. */
  @StringColumn(500, { nullable: true }) conclusion!: string | null;
}

/** 报到: one department that was called. */
@Entity()
@Uniquely('uq_whistle_member', ['whistleId', 'unitId'])
@Index(['unitId', 'status'])
@Index(['status', 'reportBy'])
export class WhistleMember {
  @IdColumn() id!: string;
  @RefColumn({ to: () => Whistle }) whistleId!: string;
  @RefColumn({ to: 'Unit' }) unitId!: string;
  @StringColumn(10) status!: WhistleMemberStatus;
  @TimeColumn() calledAt!: Date;
  @TimeColumn() reportBy!: Date;
  @RefColumn({ nullable: true, to: 'Person' }) reportedBy!: string | null;
  @TimeColumn({ nullable: true }) reportedAt!: Date | null;
  /** Not there in time: it came later, or not at all. */
  @FlagColumn() late!: boolean;
  @StringColumn(200, { nullable: true }) declineReason!: string | null;
  /** 1 to 5. */
  @IntColumn({ nullable: true }) score!: number | null;
  @StringColumn(200, { nullable: true }) scoreReason!: string | null;
}

/** 联合处置记录: what one of them did or found, with pictures. */
@Entity()
@Index(['whistleId', 'at'])
export class WhistleNote {
  @IdColumn() id!: string;
  @RefColumn({ to: () => Whistle }) whistleId!: string;
  @RefColumn({ to: 'Unit' }) unitId!: string;
  @RefColumn({ to: 'Person' }) personId!: string;
  @StringColumn(500) text!: string;
  @TimeColumn() at!: Date;
}
