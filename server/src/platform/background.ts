import {
  type BeforeApplicationShutdown,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { Clock } from './clock.js';
import { EventRelay, Outbox } from './events/index.js';
import { IdempotencyStore } from './http/index.js';
import { Jobs } from './jobs/index.js';
import { unpublishedYear } from './working-time/index.js';

const HOUR_MS = 3_600_000;
/** Longer than any event may wait for its next try, so that nothing is handled twice. */
const KEEP_EVENTS_MS = 30 * 24 * HOUR_MS;
/** Phones give up trying again long before that. */
const KEEP_ANSWERS_MS = 7 * 24 * HOUR_MS;
/** No deadline reaches further. */
const CALENDAR_NEEDED_MS = 60 * 24 * HOUR_MS;

/** What runs beside the requests: the event relay and the jobs. Starts after all modules, ends before the database. */
@Injectable()
export class Background implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('Calendar');

  constructor(
    private readonly relay: EventRelay,
    private readonly jobs: Jobs,
    outbox: Outbox,
    answers: IdempotencyStore,
    private readonly clock: Clock,
  ) {
    const ago = (ms: number): Date => new Date(clock.now().getTime() - ms);
    jobs.every('platform.purge-events', HOUR_MS, () => outbox.purge(ago(KEEP_EVENTS_MS)));
    jobs.every('http.purge-idempotency', HOUR_MS, () => answers.purge(ago(KEEP_ANSWERS_MS)));
    jobs.every('platform.calendar', 24 * HOUR_MS, async () => this.lookAtCalendar());
  }

  /** Says when deadlines are counted without the holidays of a year, and what to do about it. */
  private lookAtCalendar(): void {
    const now = this.clock.now();
    const year = unpublishedYear(now, new Date(now.getTime() + CALENDAR_NEEDED_MS));
    if (year === null) return;
    this.logger.warn(
      `holidays of ${year} are not known: deadlines count days off by law only. ` +
        'Update the package chinese-days, or list the days in WORKING_TIME_FILE.',
    );
  }

  onApplicationBootstrap(): void {
    this.relay.start();
    this.jobs.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await Promise.all([this.relay.stop(), this.jobs.stop()]);
  }
}
