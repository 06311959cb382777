import { Inject, Injectable } from '@nestjs/common';
import { In, IsNull, MoreThan, Not } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/index.js';
import { type Actor, PersonService } from '../identity/index.js';
import { ActivitySurroundings } from './activity.cards.js';
import type { ActivitiesQuery } from './activity.dto.js';
import { Activity } from './activity.entity.js';
import { manages, reviews } from './activity.policy.js';
import { presentCard } from './activity.presenter.js';
import type { ActivityCardView, MyActivitiesView } from './activity.view.js';
import { ActivitySignup } from './signup.entity.js';

const DAY_MS = 86_400_000;
/** So far back a resident still finds what she went to. */
const PAST_DAYS = 180;
/** Digits of a street's code: the neighbourhood is the street. */
const STREET = 9;
const MOST = 100;

/** Activities as lists. */
@Injectable()
export class ActivityQueries {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(PersonService) private readonly people: PersonService,
    @Inject(ActivitySurroundings) private readonly surroundings: ActivitySurroundings,
  ) {}

  /** What is coming around here, next first; visitors see the whole district. */
  async near(actor: Actor | null, { regionCode, venueId }: ActivitiesQuery): Promise<ActivityCardView[]> {
    const home = actor && (await this.people.standing(actor.personId)).homeCommunityCode;
    const here = venueId ? '' : (regionCode ?? home ?? '').slice(0, STREET);
    const rows = await this.db.read
      .createQueryBuilder(Activity, 'a')
      .where('a.status IN (:...open)', { open: ['PUBLISHED', 'CLOSED'] })
      .andWhere('a.endAt > :now', { now: this.clock.now() })
      .andWhere('a.regionCode LIKE :here', { here: `${here}%` })
      .andWhere(venueId ? 'a.venueId = :venueId' : '1 = 1', { venueId })
      .orderBy({ 'a.startAt': 'ASC', 'a.id': 'ASC' })
      .take(MOST)
      .getMany();
    return this.cards(actor, rows);
  }

  /** Where my household comes or waits, and where it was. */
  async mine(actor: Actor): Promise<MyActivitiesView> {
    const since = new Date(this.clock.now().getTime() - PAST_DAYS * DAY_MS);
    const signups = await this.db.read.findBy(ActivitySignup, { personId: actor.personId, leftAt: IsNull() });
    const ids = signups.map(({ activityId }) => activityId);
    const all = await this.db.read.find(Activity, {
      where: { id: In(ids), endAt: MoreThan(since) },
      order: { startAt: 'ASC', id: 'ASC' },
    });
    const now = this.clock.now();
    const isNext = ({ endAt, status }: Activity): boolean =>
      endAt > now && status !== 'HELD' && status !== 'SUMMED_UP';
    return {
      coming: await this.cards(actor, all.filter(isNext)),
      past: await this.cards(actor, all.filter((one) => !isNext(one)).reverse()),
    };
  }

  /** Those of my committee, drafts and what lies behind included; the latest first. */
  async organised(actor: Actor): Promise<ActivityCardView[]> {
    const all = await this.db.read.find(Activity, { order: { startAt: 'DESC', id: 'DESC' } });
    return this.cards(actor, all.filter((one) => manages(actor, one)).slice(0, MOST));
  }

  /** What waits for the street's look, next first. */
  async toReview(actor: Actor): Promise<ActivityCardView[]> {
    const all = await this.db.read.find(Activity, {
      where: { status: 'IN_REVIEW', createdBy: Not(actor.personId) },
      order: { startAt: 'ASC', id: 'ASC' },
    });
    return this.cards(
      actor,
      all.filter((one) => reviews(actor, one)),
    );
  }

  private async cards(actor: Actor | null, rows: readonly Activity[]): Promise<ActivityCardView[]> {
    const around = await this.surroundings.of(actor, rows);
    return rows.map((activity, n) => presentCard(activity, around[n]!));
  }
}
