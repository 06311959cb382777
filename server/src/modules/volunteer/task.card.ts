import { metresBetween, type Point } from '@linli/shared';
import { expectedPoints } from './expected-points.js';
import { obstacle, type Commitment, type Obstacle, type VolunteerFacts } from './hard-rules.js';
import type { RoleSlot } from './task.entity.js';
import type { TaskCardView } from './task.view.js';
import { reasonText } from './task.words.js';
import { shiftFacts, type KnownTask } from './volunteer.facts.js';

/** Who reads, as far as it changes what a task looks like. */
export interface Reader {
  /** Null for visitors. */
  readonly personId: string | null;
  /** Null when she is not registered. */
  readonly volunteer: VolunteerFacts | null;
  readonly held: readonly Commitment[];
  /** Where she is, when that is known better than where she lives. */
  readonly at: Point | null;
  readonly now: Date;
}

/** What keeps the reader from a slot; null also when it is only full. Visitors have no obstacle: they sign in first. */
export function slotObstacle(known: KnownTask, slot: Readonly<RoleSlot>, reader: Reader): Obstacle | null {
  if (reader.personId === null) return null;
  return obstacle(reader.volunteer, slot, shiftFacts(known), reader.held, reader.now);
}

export const isFull = ({ filled, demand }: Pick<RoleSlot, 'filled' | 'demand'>): boolean => filled >= demand;

/** The slot that would be hers: one with a place before a full one, a rare skill before none, leading last. */
export function slotFor(known: KnownTask, reader: Reader): Readonly<RoleSlot> | null {
  if (reader.personId === null) return null;
  const fitting = known.slots.filter((slot) => slotObstacle(known, slot, reader) === null);
  const rank = (slot: Readonly<RoleSlot>): number =>
    (isFull(slot) ? 1000 : 0) + (slot.leader ? 100 : 0) - slot.skills.length;
  return [...fitting].sort((a, b) => rank(a) - rank(b) || a.position - b.position)[0] ?? null;
}

/** Whole minutes from begin to end. */
export const plannedMinutes = ({ shift }: Pick<KnownTask, 'shift'>): number =>
  Math.floor((shift.endAt.getTime() - shift.startAt.getTime()) / 60_000);

export function presentCard(
  known: KnownTask,
  reader: Reader,
  communityNames: ReadonlyMap<string, string>,
): TaskCardView {
  const { task, shift, slots } = known;
  const place = { lat: task.lat, lng: task.lng };
  const from = reader.at ?? reader.volunteer?.home ?? null;
  const minutes = plannedMinutes(known);
  const served = {
    startAt: shift.startAt,
    endAt: shift.endAt,
    minutes,
    urgent: task.urgent,
    kind: task.kind,
  };
  const slot = slotFor(known, reader);
  const [first] = slots;
  const told = reader.volunteer && {
    startAt: shift.startAt,
    endAt: shift.endAt,
    place,
    skills: slot?.skills ?? [],
  };
  return {
    id: task.id,
    shiftId: shift.id,
    title: task.title,
    kind: task.kind,
    startAt: shift.startAt.toISOString(),
    endAt: shift.endAt.toISOString(),
    meetingPoint: task.meetingPoint,
    communityName: communityNames.get(task.communityCode) ?? null,
    distance: from && Math.round(metresBetween(from, place)),
    minutes,
    points: expectedPoints(served),
    missing: slots.reduce((sum, { demand, filled }) => sum + demand - filled, 0),
    signupMode: task.signupMode,
    reason: reader.volunteer && told ? reasonText(reader.volunteer, told, reader.now) : null,
    highlight: null,
    roleId: slot?.id ?? null,
    roleName: slot?.name ?? null,
    obstacle: slot || !first ? null : (slotObstacle(known, first, reader)?.sentence ?? null),
  };
}
