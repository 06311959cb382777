import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../clock.js';
import { Database, insertRow, newId } from '../database/index.js';
import { EventRelay } from './event-relay.js';
import { OutboxEvent } from './outbox.entity.js';

/** An event to record. */
export interface NewEvent {
  readonly type: string;
  readonly subjectId: string;
  /** Ids and plain values; it is kept for weeks, so no personal data that an id can stand for. */
  readonly payload: object;
}

/** Writes events beside the changes they tell of: both are kept or neither. */
@Injectable()
export class EventRecorder {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly relay: EventRelay,
  ) {}

  /** Records events in the transaction `tx`; they are delivered soon after it commits. */
  async record(tx: EntityManager, ...events: NewEvent[]): Promise<void> {
    if (events.length === 0) return;
    const now = this.clock.now();
    const rows = events.map(({ type, subjectId, payload }) => ({
      id: newId(),
      type,
      subjectId,
      payload: payload as Record<string, string>,
      createdAt: now,
      status: 'PENDING' as const,
      attempts: 0,
      availableAt: now,
      owner: null,
      ownedUntil: null,
      lastError: null,
    }));
    for (const row of rows) await insertRow(tx, OutboxEvent, row);
    this.database.afterCommit(tx, () => this.relay.nudge());
  }
}
