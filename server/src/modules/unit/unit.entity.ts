import type { Role, UnitKind } from '@linli/shared';
import { Entity, Index } from 'typeorm';
import { IdColumn, RefColumn, StringColumn, TimeColumn, Uniquely } from '../../platform/database/index.js';

/** An organisation that answers for something: a centre, a committee, a property company, a team … */
@Entity()
@Index(['regionCode'])
export class Unit {
  @IdColumn() id!: string;
  @StringColumn(60) name!: string;
  @StringColumn(24) kind!: UnitKind;
  /** Where it sits in the region tree; what it serves is in `UnitService`. */
  @StringColumn(15) regionCode!: string;
  /** Above it, for example the district's volunteer corps above a community's squad. */
  @RefColumn({ nullable: true, to: () => Unit }) parentId!: string | null;
  /** Its office's public number. */
  @StringColumn(20, { nullable: true }) phone!: string | null;
  @TimeColumn() createdAt!: Date;
  /** It works no more; its row stays for the record, and `successorId` has what was its. */
  @TimeColumn({ nullable: true }) closedAt!: Date | null;
  @RefColumn({ nullable: true }) successorId!: string | null;
}

/** What a unit is responsible for: one service tile (`*` = all of them) in one region and everything below it. */
@Entity()
@Uniquely('uq_unit_duty', ['unitId', 'regionCode', 'tile'])
@Index(['regionCode', 'tile'])
export class UnitDuty {
  @IdColumn() id!: string;
  @RefColumn({ to: () => Unit }) unitId!: string;
  @StringColumn(15) regionCode!: string;
  @StringColumn(30) tile!: string;
}

/** One hat of a person: her role in a unit, within a region. */
@Entity()
@Uniquely('uq_membership', ['personId', 'unitId', 'role', 'regionCode'])
@Index(['unitId', 'role'])
export class Membership {
  @IdColumn() id!: string;
  @RefColumn({ to: 'Person' }) personId!: string;
  @RefColumn({ to: () => Unit }) unitId!: string;
  @StringColumn(20) role!: Role;
  @StringColumn(15) regionCode!: string;
  @TimeColumn() createdAt!: Date;
  /** Set when she no longer wears it; the row stays, because old deeds refer to it. */
  @TimeColumn({ nullable: true }) endedAt!: Date | null;
}
