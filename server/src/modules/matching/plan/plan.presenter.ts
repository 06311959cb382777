import { walkMinutes } from '@linli/shared';
import type { PersonRefView } from '../../identity/index.js';
import type { SlotFacts } from '../../volunteer/index.js';
import { reasonsOf } from '../ranking.js';
import { reasonAbout } from '../reason.sentences.js';
import type { Seat } from './model/outcome.js';
import { RULES } from './model/rules.js';
import type { Plan, PlanPlace, PlanWish } from './plan.entity.js';
import {
  otherSentence,
  refusalSentence,
  REMEDY_HOW,
  remedySentence,
  RULE_LABELS,
  termLines,
} from './plan.words.js';
import type {
  PlanFiguresView,
  PlanOtherView,
  PlanPlaceDetailView,
  PlanPlaceView,
  PlanReasonView,
  PlanSeatView,
  PlanView,
} from './plan.view.js';

type Refs = ReadonlyMap<string, PersonRefView>;

interface Presented {
  readonly plan: Plan;
  readonly places: readonly PlanPlace[];
  readonly refs: Refs;
  readonly regionName: string;
}

export function presentPlan({ plan, places, refs, regionName }: Presented): PlanView {
  const short = (place: PlanPlace): number => place.missing - place.outcome.placed.length;
  const gapsFirst = [...places].sort(
    (a, b) => Number(short(b) > 0) - Number(short(a) > 0) || a.startAt.getTime() - b.startAt.getTime(),
  );
  return {
    id: plan.id,
    regionName,
    status: plan.status,
    startedAt: plan.startedAt.toISOString(),
    endedAt: plan.endedAt?.toISOString() ?? null,
    solveMs: plan.solveMs,
    people: plan.people,
    pairs: plan.pairs,
    proven: plan.proven,
    gap: plan.gap,
    figures: figuresOf(places),
    places: gapsFirst.map((place) => presentPlace(place, refs)),
    histogram: plan.histogram.map((people, times) => ({ times, people })),
  };
}

function figuresOf(places: readonly PlanPlace[]): PlanFiguresView {
  const placed = places.flatMap(({ outcome }) => outcome.placed);
  const ways = placed.flatMap(({ candidate: { distance } }) => (distance === null ? [] : [distance]));
  const asked = new Map<string, number>();
  for (const { outcome } of places) {
    for (const { candidate } of [...outcome.placed, ...outcome.extra]) {
      asked.set(candidate.personId, (asked.get(candidate.personId) ?? 0) + 1);
    }
  }
  const mean = ways.reduce((sum, metres) => sum + metres, 0) / ways.length;
  return {
    missing: places.reduce((sum, { missing }) => sum + missing, 0),
    placed: placed.length,
    walkMinutes: ways.length > 0 ? walkMinutes(mean) : null,
    again: placed.filter(({ candidate }) => candidate.again).length,
    mostAsked: Math.max(0, ...asked.values()),
    toSend: places.filter(({ status }) => status === 'READY').reduce((sum, one) => sum + one.asked, 0),
  };
}

function presentPlace(place: PlanPlace, refs: Refs): PlanPlaceView {
  const { outcome } = place;
  return {
    id: place.id,
    slotId: place.slotId,
    taskId: place.taskId,
    title: place.title,
    roleName: place.roleName,
    meetingPoint: place.meetingPoint,
    startAt: place.startAt.toISOString(),
    missing: place.missing,
    waiting: place.waiting,
    confidence: place.confidence,
    seats: [
      ...outcome.placed.flatMap((seat) => presentSeat(seat, false, refs)),
      ...outcome.extra.flatMap((seat) => presentSeat(seat, true, refs)),
    ],
    cause: place.cause,
    remedy: outcome.remedy && { ...outcome.remedy, sentence: remedySentence(outcome.remedy) },
    status: place.status,
    sendAt: place.sendAt?.toISOString() ?? null,
    asked: place.asked,
    note: place.note,
  };
}

/** Who has left since is left out. */
function presentSeat({ candidate, cost, pinned }: Seat, extra: boolean, refs: Refs): PlanSeatView[] {
  const ref = refs.get(candidate.personId);
  return ref ? [{ ...ref, personId: candidate.personId, cost, pinned, extra }] : [];
}

interface Detailed {
  readonly place: PlanPlace;
  readonly slot: SlotFacts;
  readonly wishes: readonly PlanWish[];
  readonly refs: Refs;
  readonly now: Date;
}

export function presentDetail({ place, slot, wishes, refs, now }: Detailed): PlanPlaceDetailView {
  const { placed, extra, others, refused, by, remedy } = place.outcome;
  const { startAt } = place;
  const reason = (seat: Seat, isExtra: boolean): PlanReasonView[] =>
    presentSeat(seat, isExtra, refs).map((view) => ({
      ...view,
      reason: reasonAbout('', reasonsOf(seat.candidate), startAt, now),
      terms: termLines(seat.candidate),
    }));
  const other = (personId: string, cost: number | null, sentence: string): PlanOtherView[] => {
    const ref = refs.get(personId);
    return ref ? [{ ...ref, personId, cost, sentence }] : [];
  };
  const asked = new Set([...placed, ...extra].map(({ candidate }) => candidate.personId));
  return {
    id: place.id,
    people: [
      ...placed.flatMap((seat) => reason(seat, false)),
      ...extra.flatMap((seat) => reason(seat, true)),
    ],
    others: [
      ...others.flatMap(({ candidate, cost, elsewhere }) =>
        other(candidate.personId, cost, otherSentence(candidate, elsewhere)),
      ),
      ...refused.flatMap(({ candidate, rules }) =>
        other(
          candidate.personId,
          null,
          rules.map((rule) => refusalSentence(rule, candidate, slot, startAt, now)).join('，'),
        ),
      ),
    ],
    exclusions: RULES.map((rule) => ({ rule, label: RULE_LABELS[rule], people: by[rule] ?? 0 }))
      .filter(({ people }) => people > 0)
      .sort((a, b) => b.people - a.people),
    wishes: wishes.flatMap(({ personId, kind }) => {
      const ref = refs.get(personId);
      const kept = asked.has(personId) === (kind === 'PIN');
      return ref ? [{ ...ref, personId, kind, kept }] : [];
    }),
    how: remedy && REMEDY_HOW[remedy.rule],
  };
}
