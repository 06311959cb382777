import { type BeforeApplicationShutdown, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Clock } from './clock.js';
import { EventRelay, Outbox } from './events/index.js';
import { IdempotencyStore } from './http/index.js';
import { Jobs } from './jobs/index.js';

const HOUR_MS = 3_600_000;
/** Longer than any event may wait for its next try, so that nothing is handled twice. */
const KEEP_EVENTS_MS = 30 * 24 * HOUR_MS;
/** Phones give up trying again long before that. */
const KEEP_ANSWERS_MS = 7 * 24 * HOUR_MS;

/** What runs beside the requests: the event relay and the jobs. Starts after all modules, ends before the database. */
@Injectable()
export class Background implements OnApplicationBootstrap, BeforeApplicationShutdown {
  constructor(
    private readonly relay: EventRelay,
    private readonly jobs: Jobs,
    outbox: Outbox,
    answers: IdempotencyStore,
    clock: Clock,
  ) {
    const ago = (ms: number): Date => new Date(clock.now().getTime() - ms);
    jobs.every('platform.purge-events', HOUR_MS, () => outbox.purge(ago(KEEP_EVENTS_MS)));
    jobs.every('http.purge-idempotency', HOUR_MS, () => answers.purge(ago(KEEP_ANSWERS_MS)));
  }

  onApplicationBootstrap(): void {
    this.relay.start();
    this.jobs.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await Promise.all([this.relay.stop(), this.jobs.stop()]);
  }
}
