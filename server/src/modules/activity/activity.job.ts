import { Inject, Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { type EntityManager, In, IsNull, LessThanOrEqual } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Database, updateWhere } from '../../platform/database/index.js';
import { EventRecorder } from '../../platform/events/index.js';
import { Jobs } from '../../platform/jobs/index.js';
import { ActivityEngine } from './activity.engine.js';
import { Activity } from './activity.entity.js';
import { activityEvent } from './activity.events.js';
import { remindLimit } from './activity.times.js';
import { Seating } from './seating.js';
import { ActivitySignup, ActivityWait } from './signup.entity.js';

const MINUTE_MS = 60_000;
/** Activities a run looks at; the rest waits a minute. */
const AT_ONCE = 200;

/** What time does to activities: offers lapse, signup closes, people are reminded, what is over is over. */
@Injectable()
export class ActivityJob implements OnModuleInit {
  private readonly logger = new Logger('Activities');

  constructor(
    @Inject(Jobs) private readonly jobs: Jobs,
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(EventRecorder) private readonly events: EventRecorder,
    @Inject(ActivityEngine) private readonly engine: ActivityEngine,
    @Inject(Seating) private readonly seating: Seating,
  ) {}

  onModuleInit(): void {
    this.jobs.every('activity.times', MINUTE_MS, (signal) => this.run(signal));
  }

  async run(signal?: AbortSignal): Promise<void> {
    const now = this.clock.now();
    const open = { status: In(['PUBLISHED', 'CLOSED']) };
    const over = await this.db.read.find(ActivityWait, {
      where: { answerBy: LessThanOrEqual(now) },
      take: AT_ONCE,
    });
    const lapsed = [...new Set(over.map(({ activityId }) => activityId))];
    await this.each(lapsed, signal, (tx, activity) => this.lapse(tx, activity, now));
    const due = async (where: object): Promise<string[]> =>
      (await this.db.read.find(Activity, { where, take: AT_ONCE })).map(({ id }) => id);
    const soon = { ...open, reminded: false, startAt: LessThanOrEqual(remindLimit(now)) };
    await this.each(await due(soon), signal, (tx, activity) => this.remind(tx, activity));
    const closing = { status: 'PUBLISHED', signupUntil: LessThanOrEqual(now) };
    await this.each(await due(closing), signal, async (tx, activity) => {
      if (activity.status === 'PUBLISHED') await this.engine.move(tx, activity, 'close', { actorId: null });
    });
    await this.each(await due({ ...open, endAt: LessThanOrEqual(now) }), signal, async (tx, activity) => {
      if (activity.status !== 'PUBLISHED' && activity.status !== 'CLOSED') return;
      await this.engine.move(tx, activity, 'hold', { actorId: null, set: { endedAt: now } });
    });
  }

  private async lapse(tx: EntityManager, activity: Activity, now: Date): Promise<void> {
    const silent = await this.seating.lapse(tx, activity, now);
    const personIds = silent.map(({ personId }) => personId);
    if (personIds.length === 0) return;
    await this.events.record(tx, activityEvent('activity.lapsed', activity, { actorId: null, personIds }));
  }

  private async remind(tx: EntityManager, activity: Activity): Promise<void> {
    const once = { id: activity.id, reminded: false };
    if ((await updateWhere(tx, Activity, once, { reminded: true })) === 0) return;
    const coming = await tx.findBy(ActivitySignup, { activityId: activity.id, leftAt: IsNull() });
    const personIds = coming.flatMap((one) => (one.adults + one.children > 0 ? [one.personId] : []));
    if (personIds.length > 0 && this.clock.now() < activity.startAt)
      await this.events.record(
        tx,
        activityEvent('activity.reminded', activity, { actorId: null, personIds }),
      );
  }

  private async each(
    ids: readonly string[],
    signal: AbortSignal | undefined,
    work: (tx: EntityManager, activity: Activity) => Promise<void>,
  ): Promise<void> {
    for (const id of ids) {
      if (signal?.aborted) return;
      // One that cannot be settled must not keep the others.
      await this.db
        .transaction(async (tx) => {
          const activity = await this.seating.hold(tx, id);
          if (activity) await work(tx, activity);
        })
        .catch((error: unknown) => this.logger.warn(`activity ${id} stays as it is: ${String(error)}`));
    }
  }
}
