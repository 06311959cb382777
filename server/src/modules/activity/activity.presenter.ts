import { ACTIVITY_STATUS_LABELS, metresBetween, type Point } from '@linli/shared';
import type { FileView } from '../file/index.js';
import type { Activity } from './activity.entity.js';
import { isOpen, mostInParty, takesChildren } from './activity.policy.js';
import { checkInFrom } from './activity.times.js';
import type { ActivityCardView, ActivityDetailView, MyPartyView } from './activity.view.js';
import type { ActivitySignup, ActivityWait } from './signup.entity.js';

/** What the picture of an activity, and those of how it was, are attached to. */
export const ACTIVITY_PHOTO = 'activity';
export const ACTIVITY_REPORT = 'activity-report';

/** What surrounds a card. */
export interface Around {
  /** All who wait, in their order. */
  readonly waits: readonly ActivityWait[];
  readonly mine: ActivitySignup | null;
  readonly photo: FileView | null;
  readonly home: Point | null;
  readonly now: Date;
}

const sum = (waits: readonly ActivityWait[], kind: 'adults' | 'children'): number =>
  waits.reduce((all, wait) => all + wait[kind], 0);

export function presentCard(activity: Activity, { waits, mine, photo, home, now }: Around): ActivityCardView {
  const { id, title, status, startAt, endAt, place, lat, lng, audience, fits, quota, filled } = activity;
  const queue = waits.filter(({ answerBy }) => answerBy === null);
  return {
    id,
    title,
    status,
    statusLabel: ACTIVITY_STATUS_LABELS[status],
    startAt: startAt.toISOString(),
    endAt: endAt.toISOString(),
    place,
    distance: home && Math.round(metresBetween(home, { lat, lng })),
    audience,
    fits,
    quota,
    left: quota - filled,
    waitingFamilies: new Set(queue.map(({ signupId }) => signupId)).size,
    waitingPeople: sum(queue, 'adults') + sum(queue, 'children'),
    open: isOpen(activity, now),
    photo,
    mine: mine && presentParty(mine, waits),
  };
}

/** A household's places; the place in the line counts people, not households. */
export function presentParty(mine: ActivitySignup, waits: readonly ActivityWait[]): MyPartyView {
  const queue = waits.filter(({ answerBy }) => answerBy === null);
  const hers = (wait: ActivityWait): boolean => wait.signupId === mine.id;
  const first = queue.findIndex(hers);
  const before = queue.slice(0, Math.max(0, first));
  const offers = waits.filter((wait) => wait.answerBy !== null && hers(wait));
  const { adults, children, arrived, liked } = mine;
  return {
    adults,
    children,
    waitingAdults: sum(queue.filter(hers), 'adults'),
    waitingChildren: sum(queue.filter(hers), 'children'),
    waitPlace: first < 0 ? null : sum(before, 'adults') + sum(before, 'children') + 1,
    offeredAdults: sum(offers, 'adults'),
    offeredChildren: sum(offers, 'children'),
    answerBy: offers[0]?.answerBy?.toISOString() ?? null,
    arrived,
    liked,
  };
}

type Told = Pick<
  ActivityDetailView,
  'organiserName' | 'contactName' | 'phone' | 'code' | 'myName' | 'reportPhotos' | 'numbers' | 'tasks' | 'can'
>;

export function presentDetail(activity: Activity, card: ActivityCardView, told: Told): ActivityDetailView {
  const { summary, notes, ageFrom, ageTo, venueId, lat, lng, photoCaption, cancelReason, report } = activity;
  return {
    ...card,
    summary,
    notes: (notes ?? '').split('\n').filter((line) => line.trim() !== ''),
    ageFrom,
    ageTo,
    takesChildren: takesChildren(activity),
    mostInParty: mostInParty(activity),
    venueId,
    lat,
    lng,
    signupFrom: activity.signupFrom?.toISOString() ?? null,
    signupUntil: activity.signupUntil.toISOString(),
    cancelUntil: activity.cancelUntil.toISOString(),
    photoCaption,
    codeFrom: checkInFrom(activity.startAt).toISOString(),
    cancelReason,
    report,
    ...told,
  };
}
