import type { AgreementKind } from '@linli/shared';
import { Check, Entity, Index } from 'typeorm';
import { IdColumn, RefColumn, StringColumn, TimeColumn, Uniquely } from '../../../platform/database/index.js';
import { Person } from '../person.entity.js';

/**
 * Two people agreed that the other may do something about the person (约定): answer for a minor, act for a parent, sign a
 * friend up. Each acted on her own phone. Ends by itself, or when either of them ends it; the row stays.
 */
@Entity()
@Uniquely('uq_agreement_open', ['openKey'])
@Index(['personId', 'kind'])
@Index(['otherId', 'kind'])
@Index(['kind', 'endsAt'])
@Check('ck_agreement_two', 'person_id <> other_id')
export class Agreement {
  @IdColumn() id!: string;
  @StringColumn(10) kind!: AgreementKind;
  /** Whom it is about. */
  @RefColumn({ to: () => Person }) personId!: string;
  /** Guardian, helper, friend. */
  @RefColumn({ to: () => Person }) otherId!: string;
  @TimeColumn() givenAt!: Date;
  @TimeColumn() endsAt!: Date;
  @TimeColumn({ nullable: true }) endedAt!: Date | null;
  @RefColumn({ nullable: true, to: () => Person }) endedBy!: string | null;
  /** Kind and both people while it has not been ended: one at a time. */
  @StringColumn(90, { nullable: true }) openKey!: string | null;
}

/** A code that one person made on her phone for another to enter on hers. Gone once used. */
@Entity()
@Uniquely('uq_agreement_code', ['codeIndex'])
@Uniquely('uq_agreement_code_person', ['personId', 'kind'])
@Index(['expiresAt'])
export class AgreementCode {
  @IdColumn() id!: string;
  /** Keyed hash of the digits. */
  @StringColumn(64) codeIndex!: string;
  @StringColumn(10) kind!: AgreementKind;
  @RefColumn({ to: () => Person }) personId!: string;
  @TimeColumn() madeAt!: Date;
  @TimeColumn() expiresAt!: Date;
}
