import {
  type ActivityAction,
  ACTIVITY_MACHINE,
  actionsFrom,
  ADULT_AGE,
  MOST_IN_PARTY,
  type Party,
  sizeOf,
} from '@linli/shared';
import type { Actor } from '../identity/index.js';
import type { Activity } from './activity.entity.js';

/** Puts it on: the committee of the region. */
export const manages = (actor: Actor, { regionCode }: Pick<Activity, 'regionCode'>): boolean =>
  actor.covers('activity.manage', regionCode);

/** Looks at it for the street. */
export const reviews = (actor: Actor, { regionCode }: Pick<Activity, 'regionCode'>): boolean =>
  actor.covers('activity.review', regionCode);

/** Whether everybody may see it: it was published once. */
export const isPublic = ({ publishedAt }: Pick<Activity, 'publishedAt'>): boolean => publishedAt !== null;

export const maySee = (actor: Actor | null, activity: Activity): boolean =>
  isPublic(activity) || (actor !== null && (manages(actor, activity) || reviews(actor, activity)));

/** Whether new people may sign up at this moment. */
export const isOpen = ({ status, signupFrom, signupUntil, startAt }: Activity, now: Date): boolean =>
  status === 'PUBLISHED' && (signupFrom === null || signupFrom <= now) && now < signupUntil && now < startAt;

/** Whether places may still change hands. */
export const isComing = ({ status, startAt }: Activity, now: Date): boolean =>
  (status === 'PUBLISHED' || status === 'CLOSED') && now < startAt;

/** Volunteers come alone, and what is only for grown-ups is no place for children. */
export const takesChildren = ({ audience, ageFrom }: Pick<Activity, 'audience' | 'ageFrom'>): boolean =>
  audience !== 'VOLUNTEERS' && (ageFrom ?? 0) < ADULT_AGE;

export const asksAge = ({ ageFrom, ageTo }: Pick<Activity, 'ageFrom' | 'ageTo'>): boolean =>
  ageFrom !== null || ageTo !== null;

export const mostInParty = ({ audience, quota }: Pick<Activity, 'audience' | 'quota'>): number =>
  audience === 'VOLUNTEERS' ? 1 : Math.min(MOST_IN_PARTY, quota);

/** What keeps a household from coming as these people; null when nothing does. */
export function partyObstacle(
  activity: Activity,
  party: Party,
): 'activity.children_alone' | 'activity.no_children' | 'activity.too_many' | 'activity.needs_child' | null {
  if (party.children > 0 && !takesChildren(activity)) return 'activity.no_children';
  if (party.children > 0 && party.adults === 0) return 'activity.children_alone';
  if (activity.audience === 'FAMILIES' && party.children === 0) return 'activity.needs_child';
  return sizeOf(party) > mostInParty(activity) ? 'activity.too_many' : null;
}

/** What the organiser may do with it now. A draft goes to the street first where the street wants that. */
export function organiserActions(activity: Activity, isReviewed: boolean, now: Date): ActivityAction[] {
  const left: Partial<Record<ActivityAction, boolean>> = {
    submit: isReviewed,
    publish: !isReviewed,
    approve: false,
    return: false,
    close: now < activity.startAt,
    reopen: now < activity.startAt && now < activity.signupUntil,
    hold: now >= activity.startAt,
    cancel: now < activity.startAt || activity.publishedAt === null,
  };
  return actionsFrom(ACTIVITY_MACHINE, activity.status).filter((action) => left[action] ?? true);
}
