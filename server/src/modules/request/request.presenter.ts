import type { Actor } from '../identity/index.js';
import { workingMinutesBetween } from '../../platform/working-time/index.js';
import { presentOrder } from './order.presenter.js';
import type { CardSource, Story } from './request.loader.js';
import { isStaffFor, possibleActions, type RequestFacts } from './request.policy.js';
import { dueOf, headlineOf, holderOf, nextOf, stepsOf, sublineOf } from './request.progress.js';
import { lateness } from './request.times.js';
import { timelineOf } from './request.timeline.js';
import type { DeadlineView, RatingView, RequestCardView, RequestDetailView } from './request.view.js';
import { countingRule, doneWord, lateSentence, statusLabel } from './request.words.js';
import { tileOf } from './tiles.js';

const iso = (date: Date | null): string | null => date?.toISOString() ?? null;

/** How a card is looked at. */
interface CardView {
  /** Metres from the point that was asked about. */
  distance?: number;
  /** Staff see the time of the step that waits for them, residents what they were promised. */
  forStaff?: boolean;
}

/** One request in a list. */
export function presentCard(source: CardSource, { distance, forStaff }: CardView = {}): RequestCardView {
  const { request, own, orders, now } = source;
  const taken = orders.some(({ status }) => status === 'TAKEN' || status === 'DONE');
  const due = dueOf(source);
  const staffDue = forStaff && request.box !== null ? request.dueAt : null;
  return {
    id: request.id,
    number: request.number,
    title: request.title,
    tile: request.tile,
    tileLabel: tileOf(request.tile).label,
    status: request.status,
    statusLabel: statusLabel(request, taken, own),
    tier: request.tier,
    urgent: request.urgent,
    place: source.place,
    createdAt: request.createdAt.toISOString(),
    photo: source.photos[0] ?? null,
    supporters: request.supporters,
    steps: stepsOf(source),
    holder: holderOf(source),
    next: nextOf(source),
    dueAt: iso(staffDue ?? due?.dueAt ?? null),
    dueLabel: due?.label ?? null,
    late: staffDue ? lateness(request.stageAt, staffDue, now) : (due?.late ?? 'OK'),
    mine: source.mine,
    distance: distance === undefined ? null : Math.round(distance),
  };
}

/** What a detail page needs beside the card. */
export interface DetailSource {
  readonly card: CardSource;
  readonly facts: RequestFacts;
  readonly actor: Actor | null;
  readonly story: Story;
  /** Whether somebody presses for it. */
  readonly urged: boolean;
  /** Only when the reader may know. */
  readonly reporter: string | null;
}

/** One request as this reader may see it. */
export function presentDetail({
  card,
  facts,
  actor,
  story,
  urged,
  reporter,
}: DetailSource): RequestDetailView {
  const { request } = card;
  const insider = actor !== null && (isStaffFor(actor, facts) || isHandler(actor, facts));
  return {
    ...presentCard(card),
    headline: headlineOf(card),
    subline: sublineOf(card),
    text: request.text,
    kind: request.kind,
    photos: card.photos,
    afterPhotos: card.orders.flatMap(({ id }) => story.photosOf(id)),
    visibility: request.visibility,
    anonymous: request.anonymous,
    reporter,
    deadline: deadlineOf(card, urged),
    timeline: timelineOf({ ...card, ...story, insider, gridLabel: gridLabel(card) }),
    orders: insider
      ? card.allOrders
          .filter(({ unitId }) => isStaffFor(actor, facts) || actor.belongsTo(unitId))
          .map((order) => presentOrder({ ...card, order, actor, photosOf: story.photosOf }))
      : [],
    taskId: request.taskId,
    rating: presentRating(card),
    can: possibleActions(actor, facts),
  };
}

const isHandler = (actor: Actor, { unitIds }: RequestFacts): boolean =>
  unitIds.some((unitId) => actor.belongsTo(unitId));

/** 厚德路第 3 网格 */
function gridLabel({ place, communityName }: CardSource): string | null {
  return place.gridName ? `${communityName.replace(/社区$/, '')}${place.gridName}` : null;
}

function presentRating({ rating }: CardSource): RatingView | null {
  if (!rating) return null;
  const { solved, stars, reason, contacted, at } = rating;
  return { solved, stars, reason, contacted, at: at.toISOString() };
}

/** How much of the promised time is used. */
function deadlineOf(card: CardSource, urged: boolean): DeadlineView | null {
  const { request, now } = card;
  const promise = promiseOf(card);
  if (!promise) return null;
  const { from, dueAt, what, doneAt } = promise;
  const totalMinutes = workingMinutesBetween(from, dueAt);
  const over = request.status === 'REJECTED' || request.status === 'WITHDRAWN';
  const late = doneAt ? (doneAt > dueAt ? 'LATE' : 'OK') : lateness(from, dueAt, now);
  return {
    dueAt: dueAt.toISOString(),
    what,
    usedMinutes: workingMinutesBetween(from, doneAt ?? now),
    totalMinutes,
    doneAt: iso(doneAt),
    explanation: countingRule(totalMinutes, from, dueAt),
    late: over ? 'OK' : late,
    lateText: late === 'LATE' && !doneAt && !over ? lateSentence(dueAt, now, urged) : null,
  };
}

function promiseOf(card: CardSource): { from: Date; dueAt: Date; what: string; doneAt: Date | null } | null {
  const { request } = card;
  if (request.handleAt && request.handleDueAt) {
    const { handleAt: from, handleDueAt: dueAt, handledAt: doneAt } = request;
    return { from, dueAt, what: doneWord(request), doneAt };
  }
  const due = dueOf(card);
  return due && { from: due.from, dueAt: due.dueAt, what: due.label.replace(/^前/, ''), doneAt: null };
}
