import type { CareKind, ConsentGiver } from '@linli/shared';
import { Entity, Index } from 'typeorm';
import { IdColumn, RefColumn, StringColumn, TextColumn, TimeColumn } from '../../platform/database/index.js';

/**
 * A neighbour the committee looks after (关爱对象). Her name is for the committee; others read the phrase. Who is only given
 * things has a name and a phrase; who is visited also has consent, an address and the day it ends.
 */
@Entity()
@Index(['unitId'])
export class CareRecipient {
  @IdColumn() id!: string;
  @RefColumn({ to: 'Unit' }) unitId!: string;
  /** Encrypted; empty once it was wiped. */
  @TextColumn() name!: string;
  /** 一位独居老人 */
  @StringColumn(20) phrase!: string;
  @StringColumn(12, { nullable: true }) communityCode!: string | null;
  @StringColumn(16, { nullable: true }) kind!: CareKind | null;
  /** Encrypted. */
  @TextColumn({ nullable: true }) address!: string | null;
  /** Encrypted. */
  @TextColumn({ nullable: true }) phone!: string | null;
  /** Encrypted: what a visitor has to know, 耳朵背，敲门要久一点. */
  @TextColumn({ nullable: true }) notes!: string | null;
  /** Her account here, when her telephone has one: then she reads who looked. */
  @RefColumn({ nullable: true }) personId!: string | null;
  /** Why she is on the list. */
  @StringColumn(100, { nullable: true }) why!: string | null;
  @StringColumn(10, { nullable: true }) consentBy!: ConsentGiver | null;
  @StringColumn(60, { nullable: true }) consentNote!: string | null;
  @TimeColumn({ nullable: true }) consentAt!: Date | null;
  /** Last day on the list, 2027-11-20: then somebody has to look again whether it is still right. */
  @StringColumn(10, { nullable: true }) endsOn!: string | null;
  @RefColumn({ to: 'Person' }) createdBy!: string;
  @TimeColumn() createdAt!: Date;
  /** No longer on the list; what she was given and that she was visited stays on record. */
  @TimeColumn({ nullable: true }) endedAt!: Date | null;
  @StringColumn(100, { nullable: true }) endReason!: string | null;
  /** When everything that names her was removed. */
  @TimeColumn({ nullable: true }) wipedAt!: Date | null;
}

/** A look at what is known of a neighbour: who, at what. Only ever added to. */
@Entity()
@Index(['recipientId', 'at'])
export class CareLook {
  @IdColumn() id!: string;
  @RefColumn({ to: () => CareRecipient }) recipientId!: string;
  @RefColumn({ to: 'Person' }) viewerId!: string;
  @StringColumn(80) viewerName!: string;
  @StringColumn(80) what!: string;
  @TimeColumn() at!: Date;
}
