import type { Actor } from '../identity/index.js';
import type { PatrolPlan, PatrolRound } from './patrol.entity.js';

/** A phone may have been without a network for a weekend; what it still holds then is welcome. */
const LATE_MS = 72 * 3_600_000;

/** Kinds of patrol a permission opens; a new kind adds itself here. */
const WALKED_WITH = { GRID: 'patrol.walk' } as const;

const permissionOf = (kind: string) =>
  kind in WALKED_WITH ? WALKED_WITH[kind as keyof typeof WALKED_WITH] : null;

/** Whether the route leads through where she works. */
export function mayWalk(
  actor: Actor,
  { kind, regionCode }: Pick<PatrolPlan, 'kind' | 'regionCode'>,
): boolean {
  const permission = permissionOf(kind);
  return permission !== null && actor.covers(permission, regionCode);
}

/** Whether she draws the routes there. */
export const mayPlan = (actor: Actor, { regionCode }: Pick<PatrolPlan, 'regionCode'>): boolean =>
  actor.covers('patrol.plan', regionCode);

export const isOwn = (actor: Actor, { personId }: Pick<PatrolRound, 'personId'>): boolean =>
  actor.personId === personId;

/** Who walks it, and who answers for the region. */
export const mayReadRound = (actor: Actor, round: PatrolRound, plan: PatrolPlan): boolean =>
  isOwn(actor, round) || actor.covers('patrol.oversee', plan.regionCode);

/** Whether something may still be added to the round. */
export const takesMore = ({ finishedAt }: Pick<PatrolRound, 'finishedAt'>, now: Date): boolean =>
  finishedAt === null || now.getTime() - finishedAt.getTime() < LATE_MS;
