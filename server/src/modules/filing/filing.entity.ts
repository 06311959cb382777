import type { FilingKind, FilingStatus } from '@linli/shared';
import { Entity, Index } from 'typeorm';
import {
  IdColumn,
  IntColumn,
  RefColumn,
  StringColumn,
  TimeColumn,
  Uniquely,
} from '../../platform/database/index.js';

/**
 * 事件报备: why a request is left out of the completion rate, who agreed, and until when. One at a time for a
 * request; what a patrol put right on the spot has one of its own and never was a request.
 */
@Entity()
@Uniquely('uq_filing_live', ['requestId', 'slot'])
@Uniquely('uq_filing_patrol_item', ['patrolItemId'])
@Index(['status', 'expiresAt'])
@Index(['communityCode', 'status', 'askedAt'])
@Index(['askedUnitId', 'askedAt'])
@Index(['approvedAt', 'expiresAt'])
export class Filing {
  @IdColumn() id!: string;
  @RefColumn({ nullable: true, to: 'ServiceRequest' }) requestId!: string | null;
  /** `LIVE` while it is asked for or holds, afterwards its own id. */
  @StringColumn(36) slot!: string;
  @StringColumn(10) kind!: FilingKind;
  /** Of the list in `server/data/filing`, of this version. */
  @StringColumn(30) reason!: string;
  @IntColumn() reasonsVersion!: number;
  @StringColumn(300) note!: string;
  @StringColumn(10) status!: FilingStatus;
  @StringColumn(15, { nullable: true }) communityCode!: string | null;
  @RefColumn({ to: 'Person' }) askedBy!: string;
  @RefColumn({ to: 'Unit' }) askedUnitId!: string;
  @TimeColumn() askedAt!: Date;
  /** From then on it counts again. */
  @TimeColumn() expiresAt!: Date;
  @RefColumn({ nullable: true, to: 'Person' }) decidedBy!: string | null;
  @TimeColumn({ nullable: true }) decidedAt!: Date | null;
  @StringColumn(200, { nullable: true }) decisionNote!: string | null;
  @TimeColumn({ nullable: true }) approvedAt!: Date | null;
  /** When an approved one stopped to hold, by its expiry or because it was revoked. */
  @TimeColumn({ nullable: true }) endedAt!: Date | null;
  /** The finding of a patrol it is about, instead of a request; its words and place are kept here. */
  @RefColumn({ nullable: true }) patrolItemId!: string | null;
  @StringColumn(60, { nullable: true }) spotTitle!: string | null;
  @StringColumn(120, { nullable: true }) spotAddress!: string | null;
}
