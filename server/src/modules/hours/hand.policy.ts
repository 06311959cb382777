import { type HandRule, vouchesFor } from '@linli/shared';
import type { Actor } from '../identity/index.js';
import type { HandEntry } from './hand.entity.js';

const DAY_MS = 86_400_000;

type Hat = Actor['memberships'][number];

/** The organiser's own people. */
export const enters = (actor: Actor, { organiserUnitId }: Pick<HandEntry, 'organiserUnitId'>): boolean =>
  actor.hats('hours.confirm').some(({ unitId }) => unitId === organiserUnitId);

/** Whom the hours are about, who wrote them down, or who was helped: they cannot vouch as the second unit. */
const isConcerned = (actor: Actor, entry: HandEntry): boolean =>
  [entry.personId, entry.askedBy, entry.enteredBy, entry.helpedPersonId].includes(actor.personId);

/**
 * The hat with which she may vouch as the second unit: of another unit than the one that entered it and than the one that
 * was helped, above the community or beside it in the same street.
 */
export function secondHat(actor: Actor, entry: HandEntry): Hat | null {
  if (isConcerned(actor, entry) || actor.belongsTo(entry.organiserUnitId)) return null;
  if (entry.helpedUnitId && actor.belongsTo(entry.helpedUnitId)) return null;
  return (
    actor.hats('hours.second').find(({ regionCode }) => vouchesFor(regionCode, entry.communityCode)) ?? null
  );
}

/** Who was helped, or one of the unit that was; never the volunteer, who entered it or who approved it. */
export function answersFor(actor: Actor, entry: HandEntry): boolean {
  if ([entry.personId, entry.enteredBy, entry.approvedBy].includes(actor.personId)) return false;
  if (entry.helpedKind === 'UNIT') return entry.helpedUnitId !== null && actor.belongsTo(entry.helpedUnitId);
  return entry.helpedPersonId === actor.personId;
}

/** Nobody is there to tap, or has not for days: the approver asks by telephone. */
export const mayCall = (entry: HandEntry, now: Date, { callAfterDays }: HandRule): boolean =>
  entry.helpedAnswer === 'WAITING' &&
  (entry.helpedKind === 'UNKNOWN' ||
    now.getTime() - (entry.enteredAt ?? entry.createdAt).getTime() > callAfterDays * DAY_MS);

/** What she may do with it now. */
export function possibleActions(actor: Actor, entry: HandEntry, now: Date, rule: HandRule): string[] {
  const open = entry.status === 'PENDING';
  const second = open && secondHat(actor, entry) !== null;
  const can = {
    takeUp: entry.status === 'ASKED' && enters(actor, entry) && entry.personId !== actor.personId,
    answer: open && entry.helpedAnswer === 'WAITING' && answersFor(actor, entry),
    call: second && mayCall(entry, now, rule),
    approve: second && entry.approvedBy === null,
    refuse: second || (entry.status === 'ASKED' && enters(actor, entry)),
    withdraw:
      (open && enters(actor, entry)) || (entry.status === 'ASKED' && entry.askedBy === actor.personId),
  };
  return Object.entries(can).flatMap(([action, may]) => (may ? [action] : []));
}
