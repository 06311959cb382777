import { Entity, Index } from 'typeorm';
import {
  IdColumn,
  IntColumn,
  JsonColumn,
  KeyColumn,
  RefColumn,
  StringColumn,
  TimeColumn,
} from '../database/index.js';

/** `DEAD`: given up after too many failures; kept for people to look at. */
export type OutboxStatus = 'PENDING' | 'DONE' | 'DEAD';

/** An event, written in the transaction that made it happen. */
@Entity('outbox_event')
@Index(['status', 'availableAt', 'id'])
@Index(['subjectId', 'status', 'id'])
@Index(['owner'])
export class OutboxEvent {
  @IdColumn()
  id!: string;

  @StringColumn(80)
  type!: string;

  /** The object it is about. Events of one subject are delivered in order. */
  @RefColumn()
  subjectId!: string;

  @JsonColumn()
  payload!: Record<string, unknown>;

  @TimeColumn()
  createdAt!: Date;

  @StringColumn(8)
  status!: OutboxStatus;

  @IntColumn()
  attempts!: number;

  /** Not to be delivered before. */
  @TimeColumn()
  availableAt!: Date;

  /** The relay run that is delivering it now, until `ownedUntil`. */
  @RefColumn({ nullable: true })
  owner!: string | null;

  @TimeColumn({ nullable: true })
  ownedUntil!: Date | null;

  @StringColumn(500, { nullable: true })
  lastError!: string | null;
}

/** Says that a consumer has dealt with an event; written in the same transaction as what the consumer did. */
@Entity('inbox_entry')
@Index(['handledAt'])
export class InboxEntry {
  @KeyColumn(80)
  consumer!: string;

  @IdColumn()
  eventId!: string;

  @TimeColumn()
  handledAt!: Date;
}
