import type { OrderStatus } from '@linli/shared';
import { Entity, Index } from 'typeorm';
import {
  FlagColumn,
  IdColumn,
  IntColumn,
  RefColumn,
  StringColumn,
  TextColumn,
  TimeColumn,
} from '../../platform/database/index.js';
import { ServiceRequest } from './request.entity.js';

/** One unit's share of a request (工单). */
@Entity()
@Index(['requestId', 'position'])
@Index(['unitId', 'status', 'dueAt'])
@Index(['unitId', 'dispatchedAt'])
export class WorkOrder {
  @IdColumn() id!: string;
  @RefColumn({ to: () => ServiceRequest }) requestId!: string;
  @RefColumn({ to: 'Unit' }) unitId!: string;
  /** Order of giving, from 1. */
  @IntColumn() position!: number;
  /** The unit that answers for the whole request. */
  @FlagColumn() lead!: boolean;
  /** The order this one is a part of; parts have no parts. */
  @RefColumn({ nullable: true }) parentId!: string | null;
  @StringColumn(12) status!: OrderStatus;
  @StringColumn(200, { nullable: true }) note!: string | null;
  @RefColumn({ to: 'Person' }) dispatchedBy!: string;
  @TimeColumn() dispatchedAt!: Date;
  /** Where its clocks begin when not at `dispatchedAt`: it was given once more, opened again, or moved on by a pause. */
  @TimeColumn({ nullable: true }) clockAt!: Date | null;
  @TimeColumn() takeDueAt!: Date;
  @TimeColumn() dueAt!: Date;
  @RefColumn({ nullable: true, to: 'Person' }) takenBy!: string | null;
  @TimeColumn({ nullable: true }) takenAt!: Date | null;
  @TimeColumn({ nullable: true }) startedAt!: Date | null;
  /** More time was asked for and the dispatcher has not decided yet. */
  @StringColumn(8, { nullable: true }) extension!: 'ASKED' | null;
  @RefColumn({ nullable: true, to: 'Person' }) doneBy!: string | null;
  @TimeColumn({ nullable: true }) doneAt!: Date | null;
  @TextColumn({ nullable: true }) doneText!: string | null;
  @StringColumn(200, { nullable: true }) returnReason!: string | null;
  @RefColumn({ nullable: true, to: 'Unit' }) suggestedUnitId!: string | null;
  @TimeColumn({ nullable: true }) returnedAt!: Date | null;
}

/** From when on its time is counted. */
export const clockFrom = ({ clockAt, dispatchedAt }: Pick<WorkOrder, 'clockAt' | 'dispatchedAt'>): Date =>
  clockAt ?? dispatchedAt;
