import { metresBetween, type Point, type Skill } from '@linli/shared';
import {
  invitationObstacle,
  isFree,
  isQuietFor,
  reliability,
  type Commitment,
  type KeptRecord,
  type KnownVolunteer,
  type ShiftFacts,
  type SlotFacts,
} from '../volunteer/index.js';
import { acceptance, acceptanceFor } from './chances.js';
import { mayBeAsked } from './invite-plan.js';
import type { Matter } from './matter.js';
import type { OfferStats } from './offer.stats.js';
import type { Candidate } from './ranking.js';

/** A volunteer with everything matching knows of her; not yet for a particular place. */
export interface Pooled {
  readonly volunteer: KnownVolunteer;
  readonly commitments: readonly Commitment[];
  /** Minutes of the last 14 days and of those to come. */
  readonly load: number;
  readonly offers: OfferStats;
  readonly record: KeptRecord;
  /** Whether she did the same errand before. */
  readonly again: boolean;
  /** What she is looked at for; null while that is open. */
  readonly matter: Matter | null;
}

/** Metres from her home, whole ones; null when she has not said where she lives. */
export function distanceTo(volunteer: KnownVolunteer, place: Point): number | null {
  return volunteer.home ? Math.round(metresBetween(volunteer.home, place)) : null;
}

/** How she looks to the ranking for one place. */
export function candidateFor(pooled: Pooled, slot: SlotFacts, shift: ShiftFacts): Candidate {
  const { volunteer, offers, matter } = pooled;
  return {
    personId: volunteer.personId,
    distance: distanceTo(volunteer, shift.place),
    maxDistance: volunteer.maxDistance,
    free: isFree(volunteer, shift),
    acceptance: matter ? acceptanceFor(offers, offers.kinds.get(matter.kind)) : acceptance(offers),
    reliability: reliability(pooled.record),
    recentOffers: offers.fortnight,
    recentMinutes: pooled.load,
    again: pooled.again,
    skills: slot.skills.filter((skill) => TELLING.has(skill) && volunteer.skills.includes(skill)),
    foreign: Boolean(matter?.language && !volunteer.skills.includes(matter.language)),
  };
}

/** Who may be asked for a place now: the hard rules, and nobody too often. */
export function whoMayBeAsked(
  pool: readonly Pooled[],
  slot: SlotFacts,
  shift: ShiftFacts,
  { now, urgent }: { now: Date; urgent: boolean },
): Candidate[] {
  return pool
    .filter(
      ({ offers, volunteer }) => mayBeAsked(offers, urgent) && (urgent || !isQuietFor(volunteer.quiet, now)),
    )
    .filter(
      ({ volunteer, commitments }) =>
        !commitments.some(({ shiftId }) => shiftId === shift.shiftId) &&
        invitationObstacle(volunteer, slot, shift, commitments, now) === null,
    )
    .map((pooled) => candidateFor(pooled, slot, shift));
}

/** Skills worth naming as a reason; the others nearly everybody has. */
const TELLING: ReadonlySet<Skill> = new Set<Skill>([
  'FIRST_AID',
  'MEDIATION',
  'REPAIR',
  'COOKING',
  'TRANSLATION',
  'HAKKA',
  'SIGN_LANGUAGE',
  'LEADING',
]);
