import { Entity, Index } from 'typeorm';
import {
  IdColumn,
  RefColumn,
  StringColumn,
  TextColumn,
  TimeColumn,
  Uniquely,
} from '../../platform/database/index.js';
import { Person } from './person.entity.js';

/** Name and ID number that a person gave, until the committee has seen the card; removed with the decision or after 30 days. */
@Entity()
@Uniquely('uq_real_name_claim', ['personId'])
@Index(['communityCode', 'askedAt'])
@Index(['askedAt'])
export class RealNameClaim {
  @IdColumn() id!: string;
  @RefColumn({ to: () => Person }) personId!: string;
  /** Whose committee looks at it. */
  @StringColumn(12) communityCode!: string;
  /** Encrypted. */
  @TextColumn() realName!: string;
  /** Encrypted. */
  @TextColumn() idNumber!: string;
  @TimeColumn() askedAt!: Date;
}

/** Who compared a person with her ID card. One card belongs to one person here. */
@Entity()
@Uniquely('uq_identity_check_card', ['cardIndex'])
@Uniquely('uq_identity_check_person', ['personId'])
export class IdentityCheck {
  @IdColumn() id!: string;
  @RefColumn({ to: () => Person }) personId!: string;
  /** Keyed hash of the number: equal cards have equal ones, nothing can be read back. */
  @StringColumn(43) cardIndex!: string;
  @RefColumn({ to: () => Person }) checkedBy!: string;
  @RefColumn({ to: 'Unit' }) unitId!: string;
  @TimeColumn() checkedAt!: Date;
}
