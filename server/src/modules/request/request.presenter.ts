import { OPEN_REQUEST_STATUSES } from '@linli/shared';
import type { Actor } from '../identity/index.js';
import { workingMinutesBetween } from '../../platform/working-time/index.js';
import { presentOrder } from './order.presenter.js';
import type { Asks } from './asks.loader.js';
import { deadlineNotes, presentQuestion, presentRef, presentSuspension } from './asks.presenter.js';
import type { CardSource, Story } from './request.loader.js';
import { isStaffFor, possibleActions, type RequestFacts } from './request.policy.js';
import { dueOf, headlineOf, holderOf, isTaken, nextOf, stepsOf, sublineOf } from './request.progress.js';
import { matterName } from './request.kind.js';
import { lateness } from './request.times.js';
import { timelineOf } from './request.timeline.js';
import type { DeadlineView, RatingView, RequestCardView, RequestDetailView } from './request.view.js';
import { countingRule, doneWord, lateSentence, statusLabel } from './request.words.js';
import { tileOf } from '../catalogue/index.js';

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
  const taken = isTaken({ orders });
  const due = dueOf(source);
  const staffDue = forStaff && request.box !== null ? request.dueAt : null;
  return {
    id: request.id,
    number: request.number,
    title: request.title,
    tile: request.tile,
    tileLabel: tileOf(request.tile, request.catalogueId).label,
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
    asks: own && canAnswer(request) ? (source.question?.text ?? null) : null,
    suspendedUntil: iso(request.suspendedUntil),
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
  const staff = actor !== null && isStaffFor(actor, facts);
  const insider = actor !== null && (staff || isHandler(actor, facts));
  const { asks } = story;
  const wordsOf = (id: string | undefined) =>
    card.own || insider ? asks.questions.find((question) => question.id === id) : undefined;
  return {
    ...presentCard(card),
    headline: headlineOf(card),
    subline: sublineOf(card),
    text: request.text,
    serviceCode: request.serviceCode,
    matter: matterName(request),
    kind: request.kind,
    photos: card.photos,
    afterPhotos: card.orders.flatMap(({ id }) => story.photosOf(id)),
    visibility: request.visibility,
    anonymous: request.anonymous,
    reporter,
    deadline: deadlineOf(card, asks, urged),
    timeline: timelineOf({ ...card, ...story, insider, gridLabel: gridLabel(card), wordsOf }),
    orders: insider
      ? card.allOrders
          .filter(({ unitId }) => staff || actor.belongsTo(unitId))
          .map((order) => presentOrder({ ...card, ...asks, order, actor, photosOf: story.photosOf }))
      : [],
    taskId: request.taskId,
    filedAt: iso(request.filedAt),
    questions: card.own || insider ? asks.questions.map((row) => presentQuestion(row, asks)) : [],
    suspension: presentSuspension(asks, insider),
    mergedInto: asks.main && presentRef(asks.main),
    merged: staff ? asks.merged.map(presentRef) : [],
    rating: presentRating(card),
    can: possibleActions(actor, facts),
  };
}

/** Whether the question still waits for the reporter. */
const canAnswer = ({ question, status }: CardSource['request']): boolean =>
  question === 'ASKED' && (OPEN_REQUEST_STATUSES as readonly string[]).includes(status);

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
function deadlineOf(card: CardSource, asks: Asks, urged: boolean): DeadlineView | null {
  const { request } = card;
  const now = request.suspendedAt ?? card.now;
  const promise = promiseOf(card);
  if (!promise) return null;
  const { from, dueAt, what, doneAt } = promise;
  const totalMinutes = workingMinutesBetween(from, dueAt);
  const over = ['REJECTED', 'WITHDRAWN', 'MERGED', 'SUSPENDED'].includes(request.status);
  const late = doneAt ? (doneAt > dueAt ? 'LATE' : 'OK') : lateness(from, dueAt, now);
  return {
    dueAt: dueAt.toISOString(),
    what,
    usedMinutes: workingMinutesBetween(from, doneAt ?? now),
    totalMinutes,
    doneAt: iso(doneAt),
    notes: deadlineNotes(asks, request),
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
