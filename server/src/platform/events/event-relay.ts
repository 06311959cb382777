import { Injectable, Logger } from '@nestjs/common';
import { Clock } from '../clock.js';
import { Database, DuplicateKeyError } from '../database/index.js';
import { EventBus, type DomainEvent, type Subscription } from './event-bus.js';
import { Outbox } from './outbox.js';
import { InboxEntry, type OutboxEvent } from './outbox.entity.js';

const POLL_MS = 1000;

/** Brings events from the outbox to their consumers: at least once to each, and each acts exactly once. */
@Injectable()
export class EventRelay {
  private readonly logger = new Logger('Events');
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<number> | undefined;
  private nudged = false;

  constructor(
    private readonly outbox: Outbox,
    private readonly bus: EventBus,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Begins to look for events regularly; `nudge` makes it look at once. */
  start(): void {
    this.timer ??= setInterval(() => this.nudge(), POLL_MS);
  }

  /** Stops looking and waits for the run that is under way. */
  async stop(): Promise<void> {
    clearInterval(this.timer);
    this.timer = undefined;
    await this.running?.catch(() => {});
  }

  /** Says that there may be something to deliver. Does nothing unless started. */
  nudge(): void {
    if (!this.timer) return;
    this.nudged = true;
    if (this.running) return;
    this.nudged = false;
    this.drain().then(
      () => this.nudged && this.nudge(),
      (error: unknown) => this.logger.warn(`events wait: ${String(error)}`),
    );
  }

  /** Delivers everything that can be delivered now and returns how many events that were. */
  async drain(): Promise<number> {
    // One run at a time in this process; whoever comes second starts after it, to see what came meanwhile.
    while (this.running) await this.running.catch(() => {});
    this.running = this.run();
    try {
      return await this.running;
    } finally {
      this.running = undefined;
    }
  }

  private async run(): Promise<number> {
    let delivered = 0;
    for (let batch = await this.outbox.claim(); batch.length > 0; batch = await this.outbox.claim()) {
      delivered += await this.deliverBatch(batch);
    }
    return delivered;
  }

  private async deliverBatch(batch: OutboxEvent[]): Promise<number> {
    const done: OutboxEvent[] = [];
    const held: OutboxEvent[] = [];
    const stuck = new Set<string>();
    for (const event of batch) {
      if (stuck.has(event.subjectId)) held.push(event);
      else if (await this.deliver(event)) done.push(event);
      else stuck.add(event.subjectId);
    }
    await this.outbox.markDone(done);
    await this.outbox.release(held);
    return done.length;
  }

  /** Brings one event to all its consumers; one that fails does not keep it from the others. */
  private async deliver(row: OutboxEvent): Promise<boolean> {
    const { id, type, subjectId, payload, createdAt } = row;
    const event: DomainEvent = { id, type, subjectId, payload, at: createdAt };
    let failure: unknown;
    for (const subscription of this.bus.consumersOf(type)) {
      try {
        await this.handleOnce(subscription, event);
      } catch (error) {
        failure ??= error;
        this.logger.warn(`${subscription.consumer} failed on ${type} ${id}: ${String(error)}`);
      }
    }
    if (failure === undefined) return true;
    const again = await this.outbox.markFailed(row, failure);
    if (!again) this.logger.error(`given up on ${type} ${id}: ${String(failure)}`);
    return false;
  }

  private async handleOnce({ consumer, handle }: Subscription, event: DomainEvent): Promise<void> {
    let handledBefore = false;
    try {
      await this.database.transaction(async (tx) => {
        const entry = { consumer, eventId: event.id, handledAt: this.clock.now() };
        await tx.insert(InboxEntry, entry).catch((error: unknown) => {
          handledBefore = error instanceof DuplicateKeyError;
          throw error;
        });
        await handle(tx, event);
      });
    } catch (error) {
      if (!handledBefore) throw error;
    }
  }
}
