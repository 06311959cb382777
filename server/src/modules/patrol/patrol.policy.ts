import type { Actor } from '../identity/index.js';
import type { PatrolPlan, PatrolRound } from './patrol.entity.js';

/** A phone may have been without a network for a weekend; what it still holds then is welcome. */
const LATE_MS = 72 * 3_600_000;

/** Whether it is a grid worker’s route that leads through where she works. */
export const mayWalk = (
  actor: Actor,
  { kind, regionCode }: Pick<PatrolPlan, 'kind' | 'regionCode'>,
): boolean => kind === 'GRID' && actor.covers('patrol.walk', regionCode);

/** Whether volunteers on this task walk the route: theirs are the routes of its community. */
export const isWalkedOn = (
  task: { readonly kind: string; readonly communityCode: string },
  { kind, regionCode }: Pick<PatrolPlan, 'kind' | 'regionCode'>,
): boolean => kind === 'TEAM' && task.kind === 'PATROL' && regionCode.startsWith(task.communityCode);

/** Whether she draws the routes there. */
export const mayPlan = (actor: Actor, { regionCode }: Pick<PatrolPlan, 'regionCode'>): boolean =>
  actor.covers('patrol.plan', regionCode);

export const isOwn = (actor: Actor, { personId }: Pick<PatrolRound, 'personId'>): boolean =>
  actor.personId === personId;

/** Who walks it, and who answers for the region; besides them, who leads the shift it was walked on. */
export const mayReadRound = (actor: Actor, round: PatrolRound, plan: PatrolPlan): boolean =>
  isOwn(actor, round) || actor.covers('patrol.oversee', plan.regionCode);

/** Whether something may still be added to the round. */
export const takesMore = ({ finishedAt }: Pick<PatrolRound, 'finishedAt'>, now: Date): boolean =>
  finishedAt === null || now.getTime() - finishedAt.getTime() < LATE_MS;
