import type { TeamAskKind, TeamAskStatus, TeamDeed } from '@linli/shared';
import { Check, Entity, Index } from 'typeorm';
import {
  IdColumn,
  IntColumn,
  RefColumn,
  StringColumn,
  TimeColumn,
  Uniquely,
} from '../../platform/database/index.js';

/** What a volunteer team says of itself. The team itself is a unit, and stands nowhere else. */
@Entity()
@Uniquely('uq_team_profile_code', ['codeIndex'])
export class TeamProfile {
  @IdColumn() unitId!: string;
  /** What it does and when it meets, for everybody to read. */
  @StringColumn(200) intro!: string;
  /** Keyed hash of the code to join by; there is one at a time. */
  @StringColumn(64, { nullable: true }) codeIndex!: string | null;
  @TimeColumn({ nullable: true }) codeExpiresAt!: Date | null;
  @RefColumn({ nullable: true, to: 'Person' }) codeBy!: string | null;
  @TimeColumn() updatedAt!: Date;
}

/** A volunteer asks to join, or a team asks her. */
@Entity()
@Uniquely('uq_team_ask_open', ['personId', 'openKey'])
@Index(['teamUnitId', 'status', 'createdAt'])
@Check('ck_team_ask_status', "status IN ('OPEN', 'ACCEPTED', 'DECLINED', 'WITHDRAWN')")
export class TeamAsk {
  @IdColumn() id!: string;
  @RefColumn({ to: 'Unit' }) teamUnitId!: string;
  @RefColumn({ to: 'Person' }) personId!: string;
  @StringColumn(8) kind!: TeamAskKind;
  @StringColumn(10) status!: TeamAskStatus;
  /** While it is open: REQUEST (she asks one team at a time), or the team that invites her; then its own id. */
  @StringColumn(36) openKey!: string;
  /** What she, or who invites her, wants to say. */
  @StringColumn(60, { nullable: true }) words!: string | null;
  @RefColumn({ to: 'Person' }) createdBy!: string;
  @TimeColumn() createdAt!: Date;
  @RefColumn({ nullable: true, to: 'Person' }) answeredBy!: string | null;
  @TimeColumn({ nullable: true }) answeredAt!: Date | null;
  @StringColumn(100, { nullable: true }) reason!: string | null;
}

/** What happened in a team. Nothing in it is ever changed. */
@Entity()
@Index(['teamUnitId', 'at'])
@Index(['personId', 'at'])
export class TeamHistory {
  @IdColumn() id!: string;
  @RefColumn({ to: 'Unit' }) teamUnitId!: string;
  /** Whom it is about; null when it is about the team. */
  @RefColumn({ nullable: true, to: 'Person' }) personId!: string | null;
  @StringColumn(20) deed!: TeamDeed;
  @RefColumn() actorId!: string;
  @StringColumn(100, { nullable: true }) reason!: string | null;
  @TimeColumn() at!: Date;
}

/** A word to the whole team (广播). At most so many a day, which the unique number of the day settles. */
@Entity()
@Uniquely('uq_team_notice_day', ['teamUnitId', 'day', 'number'])
@Index(['teamUnitId', 'createdAt'])
@Index(['sentAt', 'dueAt'])
export class TeamNotice {
  @IdColumn() id!: string;
  @RefColumn({ to: 'Unit' }) teamUnitId!: string;
  @RefColumn({ to: 'Person' }) authorId!: string;
  @StringColumn(300) text!: string;
  /** Day in the city, 2026-11-20. */
  @StringColumn(10) day!: string;
  @IntColumn() number!: number;
  @TimeColumn() createdAt!: Date;
  /** Later than `createdAt` when it was written in the quiet hours. */
  @TimeColumn() dueAt!: Date;
  @TimeColumn({ nullable: true }) sentAt!: Date | null;
  @TimeColumn({ nullable: true }) recalledAt!: Date | null;
}
