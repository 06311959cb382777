import { Inject, Injectable } from '@nestjs/common';
import { fixedMomentText, type Party, plus, sizeOf } from '@linli/shared';
import { type EntityManager, IsNull, Not } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Database, newId, updateWhere } from '../../platform/database/index.js';
import { AppError, notFound } from '../../platform/http/index.js';
import type { Actor } from '../identity/index.js';
import { VolunteerFactsReader } from '../volunteer/index.js';
import type { Activity } from './activity.entity.js';
import { asksAge, isOpen, isPublic, partyObstacle } from './activity.policy.js';
import { Seating } from './seating.js';
import type { FeedbackBody, PartyBody } from './signup.dto.js';
import { ActivitySignup } from './signup.entity.js';

type Who = Pick<Actor, 'personId'>;

/** What residents do: come, bring more or fewer people, answer, stay away, say how it was. */
@Injectable()
export class ActivitySignupService {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Seating) private readonly seating: Seating,
    @Inject(VolunteerFactsReader) private readonly volunteers: VolunteerFactsReader,
  ) {}

  /** Makes her household come as these people; whoever finds no place waits. */
  async come({ personId }: Who, activityId: string, { ageConfirmed, ...party }: PartyBody): Promise<void> {
    await this.step(activityId, async (tx, activity) => {
      const signup = await this.signupOf(tx, activity, personId);
      await this.check(tx, activity, signup, party, ageConfirmed ?? false);
      // Whoever changes her numbers is there: what was offered to her is hers first.
      if (await this.seating.accept(tx, signup)) await reread(tx, signup);
      if (ageConfirmed) await updateWhere(tx, ActivitySignup, { id: signup.id }, { ageConfirmed });
      await this.seating.change(tx, activity, signup, party);
    });
  }

  /** Nobody of them comes. */
  async leave({ personId }: Who, activityId: string): Promise<void> {
    await this.step(activityId, async (tx, activity) => {
      const signup = await this.mine(tx, activity, personId);
      if (signup.arrivedAt) throw new AppError('activity.arrived');
      await this.seating.leave(tx, activity, signup);
    });
  }

  /** She takes the places that were offered to her. */
  async accept({ personId }: Who, activityId: string): Promise<void> {
    await this.step(activityId, async (tx, activity) => {
      const signup = await this.mine(tx, activity, personId);
      if (!(await this.seating.accept(tx, signup))) throw new AppError('activity.turn_over');
    });
  }

  /** Two taps afterwards, once. */
  async rate({ personId }: Who, activityId: string, { liked, again }: FeedbackBody): Promise<void> {
    await this.db.transaction(async (tx) => {
      const signup = await tx.findOneBy(ActivitySignup, { activityId, personId });
      if (!signup) throw notFound();
      if (!signup.arrivedAt) throw new AppError('activity.not_there');
      const once = { id: signup.id, liked: IsNull(), arrivedAt: Not(IsNull()) };
      const set = { liked: liked as ActivitySignup['liked'], again, ratedAt: this.clock.now() };
      if ((await updateWhere(tx, ActivitySignup, once, set)) === 0)
        throw new AppError('activity.already_rated');
    });
  }

  private async step(
    activityId: string,
    work: (tx: EntityManager, activity: Activity) => Promise<void>,
  ): Promise<void> {
    await this.db.transaction(async (tx) => {
      const activity = await this.seating.hold(tx, activityId);
      if (!activity || !isPublic(activity)) throw notFound();
      if (activity.status !== 'PUBLISHED' && activity.status !== 'CLOSED')
        throw new AppError('activity.not_open', { detail: '这个活动已经办完或取消了。' });
      if (this.clock.now() >= activity.startAt) throw new AppError('activity.started');
      await work(tx, activity);
    });
  }

  /** Her signup, a new one when she has none. The activity is held, so nobody enters the same one meanwhile. */
  private async signupOf(tx: EntityManager, activity: Activity, personId: string): Promise<ActivitySignup> {
    const known = await tx.findOneBy(ActivitySignup, { activityId: activity.id, personId });
    if (known) return known;
    const signup: ActivitySignup = {
      id: newId(),
      activityId: activity.id,
      personId,
      adults: 0,
      children: 0,
      ageConfirmed: false,
      createdAt: this.clock.now(),
      leftAt: this.clock.now(),
      arrived: null,
      arrivedAt: null,
      arrivedBy: null,
      arrivedVia: null,
      liked: null,
      again: null,
      ratedAt: null,
    };
    await tx.insert(ActivitySignup, signup);
    return signup;
  }

  private async mine(tx: EntityManager, { id }: Activity, personId: string): Promise<ActivitySignup> {
    const signup = await tx.findOneBy(ActivitySignup, { activityId: id, personId, leftAt: IsNull() });
    if (!signup) throw new AppError('activity.not_joined');
    return signup;
  }

  private async check(
    tx: EntityManager,
    activity: Activity,
    signup: ActivitySignup,
    party: Party,
    ageConfirmed: boolean,
  ): Promise<void> {
    if (signup.arrivedAt) throw new AppError('activity.arrived');
    const { waiting } = await this.seating.household(tx, signup);
    const now = plus(signup, waiting);
    const isMore = party.adults > now.adults || party.children > now.children;
    if (isMore && !isOpen(activity, this.clock.now())) throw notOpen(activity, this.clock.now());
    const obstacle = partyObstacle(activity, party);
    if (obstacle) throw new AppError(obstacle);
    if (isMore && asksAge(activity) && !ageConfirmed && !signup.ageConfirmed)
      throw new AppError('activity.age_unconfirmed');
    if (activity.audience === 'VOLUNTEERS' && !(await this.volunteers.volunteer(signup.personId, tx)))
      throw new AppError('activity.not_volunteer');
    if (sizeOf(party) === 0) throw new AppError('activity.nobody');
  }
}

async function reread(tx: EntityManager, signup: ActivitySignup): Promise<void> {
  Object.assign(signup, await tx.findOneByOrFail(ActivitySignup, { id: signup.id }));
}

function notOpen({ status, signupFrom }: Activity, now: Date): AppError {
  const isEarly = status === 'PUBLISHED' && signupFrom && now < signupFrom;
  const detail = isEarly ? `${fixedMomentText(signupFrom)} 起才能报名。` : '报名已经截止了。';
  return new AppError('activity.not_open', { detail });
}
