import { Entity, Index } from 'typeorm';
import { IdColumn, RefColumn, StringColumn, TextColumn, TimeColumn } from '../../platform/database/index.js';
import { WorkOrder } from './order.entity.js';
import { ServiceRequest } from './request.entity.js';

/** A question to the reporter; the words stay between her and those who work on it. */
@Entity()
@Index(['requestId', 'askedAt'])
export class RequestQuestion {
  @IdColumn() id!: string;
  @RefColumn({ to: () => ServiceRequest }) requestId!: string;
  @RefColumn({ to: 'Person' }) askedBy!: string;
  @RefColumn({ nullable: true, to: 'Unit' }) unitId!: string | null;
  @TimeColumn() askedAt!: Date;
  @TextColumn() text!: string;
  @TextColumn({ nullable: true }) answer!: string | null;
  @TimeColumn({ nullable: true }) answeredAt!: Date | null;
}

/** VOID: the request moved on before anybody decided. */
export type SuspensionStatus = 'ASKED' | 'APPROVED' | 'DENIED' | 'ENDED' | 'VOID';

/** Somebody asks to put a request off (挂账、缓办) and somebody else decides. */
@Entity()
@Index(['requestId', 'status'])
export class RequestSuspension {
  @IdColumn() id!: string;
  @RefColumn({ to: () => ServiceRequest }) requestId!: string;
  @RefColumn({ to: 'Person' }) askedBy!: string;
  @RefColumn({ nullable: true, to: 'Unit' }) unitId!: string | null;
  @TimeColumn() askedAt!: Date;
  @StringColumn(200) reason!: string;
  @TimeColumn() until!: Date;
  @StringColumn(8) status!: SuspensionStatus;
  @RefColumn({ nullable: true, to: 'Person' }) decidedBy!: string | null;
  @TimeColumn({ nullable: true }) decidedAt!: Date | null;
  @TimeColumn({ nullable: true }) endedAt!: Date | null;
}

/** VOID: the order ended before anybody decided. */
export type ExtensionStatus = 'ASKED' | 'GRANTED' | 'DENIED' | 'VOID';

/** A unit asks for more time (延期); the old deadline stays on the record. */
@Entity()
@Index(['requestId'])
@Index(['orderId', 'status'])
export class OrderExtension {
  @IdColumn() id!: string;
  @RefColumn({ to: () => ServiceRequest }) requestId!: string;
  @RefColumn({ to: () => WorkOrder }) orderId!: string;
  @RefColumn({ to: 'Person' }) askedBy!: string;
  @TimeColumn() askedAt!: Date;
  @StringColumn(200) reason!: string;
  @TimeColumn() oldDueAt!: Date;
  @TimeColumn() askedDueAt!: Date;
  @StringColumn(8) status!: ExtensionStatus;
  @TimeColumn({ nullable: true }) newDueAt!: Date | null;
  @RefColumn({ nullable: true, to: 'Person' }) decidedBy!: string | null;
  @TimeColumn({ nullable: true }) decidedAt!: Date | null;
}
