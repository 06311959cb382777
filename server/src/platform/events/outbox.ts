import { Injectable } from '@nestjs/common';
import { In, LessThanOrEqual, type EntityManager } from 'typeorm';
import { Clock } from '../clock.js';
import { Database, newId } from '../database/index.js';
import { InboxEntry, OutboxEvent } from './outbox.entity.js';

const BATCH = 50;
/** How long a run may take before another instance may take its events over. */
const OWNED_FOR_MS = 60_000;
const MAX_ATTEMPTS = 10;
const FIRST_BACKOFF_MS = 1000;
const LONGEST_BACKOFF_MS = 3_600_000;
const MAX_ERROR_LENGTH = 500;

/** The table of events that wait for delivery, shared by any number of relays. */
@Injectable()
export class Outbox {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Takes the next events for one run of a relay, oldest first; nobody else gets them meanwhile. */
  async claim(): Promise<OutboxEvent[]> {
    const now = this.clock.now();
    const ids = await this.deliverable(now);
    if (ids.length === 0) return [];
    const owner = newId();
    return this.database.transaction(async (tx) => {
      await tx
        .createQueryBuilder()
        .update(OutboxEvent)
        .set({ owner, ownedUntil: new Date(now.getTime() + OWNED_FOR_MS) })
        .where('id IN (:...ids) AND status = :pending', { ids, pending: 'PENDING' })
        .andWhere('(owned_until IS NULL OR owned_until <= :now)', { now })
        .execute();
      const mine = await tx.find(OutboxEvent, { where: { owner }, order: { id: 'ASC' } });
      return this.giveBackOvertaken(tx, owner, mine);
    });
  }

  /** Notes that every consumer has had these events. */
  async markDone(events: OutboxEvent[]): Promise<void> {
    await this.update(events, { status: 'DONE', owner: null, ownedUntil: null });
  }

  /** Gives events back untouched. */
  async release(events: OutboxEvent[]): Promise<void> {
    await this.update(events, { owner: null, ownedUntil: null });
  }

  /** Schedules another try, later each time; returns false when this was the last one. */
  async markFailed(event: OutboxEvent, error: unknown): Promise<boolean> {
    const attempts = event.attempts + 1;
    const wait = Math.min(LONGEST_BACKOFF_MS, FIRST_BACKOFF_MS * 2 ** (attempts - 1));
    const again = attempts < MAX_ATTEMPTS;
    await this.update([event], {
      status: again ? 'PENDING' : 'DEAD',
      attempts,
      availableAt: new Date(this.clock.now().getTime() + wait),
      owner: null,
      ownedUntil: null,
      lastError: String(error).slice(0, MAX_ERROR_LENGTH),
    });
    return again;
  }

  /** Removes what was delivered before `date`. Dead events stay. */
  async purge(date: Date): Promise<void> {
    await this.database.transaction(async (tx) => {
      await tx.delete(OutboxEvent, { status: 'DONE', createdAt: LessThanOrEqual(date) });
      await tx.delete(InboxEntry, { handledAt: LessThanOrEqual(date) });
    });
  }

  /** Leaves out events behind an earlier one of the same subject that waits or is being delivered. */
  private async deliverable(now: Date): Promise<string[]> {
    const rows = await this.database.read.query<{ id: string }[]>(
      `SELECT o.id FROM outbox_event o
       WHERE o.status = 'PENDING' AND o.available_at <= ? AND (o.owned_until IS NULL OR o.owned_until <= ?)
         AND NOT EXISTS (SELECT 1 FROM outbox_event e WHERE e.subject_id = o.subject_id AND e.status = 'PENDING'
           AND e.id < o.id AND (e.available_at > ? OR e.owned_until > ?))
       ORDER BY o.id LIMIT ${BATCH}`,
      [now, now, now, now],
    );
    return rows.map((row) => row.id);
  }

  /** Between looking and taking, another relay may have taken an earlier event of the same subject. */
  private async giveBackOvertaken(
    tx: EntityManager,
    owner: string,
    mine: OutboxEvent[],
  ): Promise<OutboxEvent[]> {
    const overtaken = await tx.query<{ id: string }[]>(
      `SELECT DISTINCT o.id FROM outbox_event o JOIN outbox_event e ON e.subject_id = o.subject_id AND e.id < o.id
       WHERE o.owner = ? AND e.status = 'PENDING' AND (e.owner IS NULL OR e.owner <> ?)`,
      [owner, owner],
    );
    if (overtaken.length === 0) return mine;
    const ids = overtaken.map((row) => row.id);
    await tx.update(OutboxEvent, { id: In(ids) }, { owner: null, ownedUntil: null });
    return mine.filter((event) => !ids.includes(event.id));
  }

  /** Changes events only while they still belong to the run that took them. */
  private async update(events: OutboxEvent[], set: Partial<Omit<OutboxEvent, 'payload'>>): Promise<void> {
    const owner = events[0]?.owner;
    if (!owner) return;
    const ids = events.map((event) => event.id);
    await this.database.transaction((tx) => tx.update(OutboxEvent, { id: In(ids), owner }, set));
  }
}
