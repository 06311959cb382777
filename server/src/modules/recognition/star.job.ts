import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { cityTime, starsFor, type StarRule } from '@linli/shared';
import { type EntityManager, LessThanOrEqual } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Database, DuplicateKeyError, newId, updateWhere } from '../../platform/database/index.js';
import { EventRecorder } from '../../platform/events/index.js';
import { Jobs } from '../../platform/jobs/index.js';
import type { RulePage } from '../rule/index.js';
import { type ServedTotal, ServiceTotals, StarKeeper } from '../volunteer/index.js';
import { StarAward, StarObjection } from './recognition.entity.js';
import type { StarFacts } from './recognition.events.js';
import { StarRules } from './star.rules.js';

const JOB = 'recognition.stars';
const EVERY_MS = 3_600_000;
const DAY_MS = 86_400_000;

/** Puts reached stars on public notice, and gives them when the notice is over and no objection is open. */
@Injectable()
export class StarJob implements OnModuleInit {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Jobs) private readonly jobs: Jobs,
    @Inject(EventRecorder) private readonly events: EventRecorder,
    @Inject(StarRules) private readonly rules: StarRules,
    @Inject(ServiceTotals) private readonly totals: ServiceTotals,
    @Inject(StarKeeper) private readonly stars: StarKeeper,
  ) {}

  onModuleInit(): void {
    this.jobs.every(JOB, EVERY_MS, (signal) => this.run(signal));
  }

  private async run(signal: AbortSignal): Promise<void> {
    await this.openNotices(await this.rules.current(), signal);
    const over = { status: 'ON_NOTICE' as const, endsAt: LessThanOrEqual(this.clock.now()) };
    for (const award of await this.db.read.findBy(StarAward, over)) {
      if (signal.aborted) return;
      await this.db.transaction((tx) => this.give(tx, award));
    }
  }

  /** Opens a notice for everybody whose hours reach a star she has not been told of. The unique key settles two servers. */
  private async openNotices(page: RulePage<StarRule>, signal: AbortSignal): Promise<void> {
    const reached = await this.totals.reaching(page.rule.hours[0]! * 60);
    const known = new Map<string, number>();
    for (const { personId, stars } of await this.db.read.find(StarAward)) {
      known.set(personId, Math.max(known.get(personId) ?? 0, stars));
    }
    for (const total of reached) {
      if (signal.aborted) return;
      const stars = starsFor(total.minutes, page.rule);
      if (stars <= (known.get(total.personId) ?? 0)) continue;
      await this.db
        .transaction((tx) => this.open(tx, total, stars, page))
        .catch((error: unknown) => {
          if (!(error instanceof DuplicateKeyError)) throw error;
        });
    }
  }

  private async open(
    tx: EntityManager,
    { personId, minutes, communityCode }: ServedTotal,
    stars: number,
    { version, rule: { noticeDays } }: RulePage<StarRule>,
  ): Promise<void> {
    const openedAt = this.clock.now();
    const award: StarAward = {
      id: newId(),
      personId,
      stars,
      ruleVersion: version,
      minutes,
      communityCode,
      status: 'ON_NOTICE',
      openedAt,
      endsAt: new Date(openedAt.getTime() + noticeDays * DAY_MS),
      decidedAt: null,
      reason: null,
    };
    await tx.insert(StarAward, award);
    await this.events.record(tx, { type: 'star.noticed', subjectId: award.id, payload: starFacts(award) });
  }

  /** The row is held first: an objection that came in meanwhile is seen, or finds the star given. */
  private async give(tx: EntityManager, award: StarAward): Promise<void> {
    const { id, personId, stars } = award;
    const due = { id, status: 'ON_NOTICE' as const };
    const held = await updateWhere(tx, StarAward, due, { decidedAt: null });
    if (held === 0 || (await tx.existsBy(StarObjection, { awardId: id, status: 'OPEN' }))) return;
    await updateWhere(tx, StarAward, due, { status: 'AWARDED', decidedAt: this.clock.now() });
    await this.stars.give(tx, personId, stars);
    await this.events.record(tx, { type: 'star.awarded', subjectId: id, payload: starFacts(award) });
  }
}

export const starFacts = (
  { id, personId, stars, endsAt, communityCode }: StarAward,
  said: { actorId: string | null; text: string | null } = { actorId: null, text: null },
): StarFacts => ({
  awardId: id,
  personId,
  stars,
  until: cityTime(endsAt).date,
  communityCode,
  ...said,
});
