import type { NewEvent } from '../../platform/events/index.js';
import type { CoveragePlan } from './coverage.entity.js';

/**
 * What those concerned hear of a plan in force: people are given places (with the plan, or from somebody who cannot), are
 * rid of them, or the plan is over; whoever put it in force hears who cannot, and what nobody could take over.
 */
type CoverageEventType =
  | 'coverage.given'
  | 'coverage.taken-over'
  | 'coverage.rid'
  | 'coverage.ended'
  | 'coverage.absent'
  | 'coverage.short';

interface CoverageTold {
  planId: string;
  title: string;
  actorId: string | null;
  /** Whom it concerns, with the names of the places meant, joined. */
  people: readonly Concerned[];
  /** Who put the plan in force. */
  plannerId: string;
  /** Why somebody cannot, in her words. */
  reason: string | null;
  /** People still missing. */
  missing: number;
}

export interface Concerned {
  readonly personId: string;
  readonly places: string;
}

type Told = Pick<CoveragePlan, 'id' | 'title' | 'createdBy' | 'appliedBy'>;

export function coverageEvent(
  type: CoverageEventType,
  { id, title, createdBy, appliedBy }: Told,
  more: Partial<Pick<CoverageTold, 'actorId' | 'people' | 'reason' | 'missing'>> = {},
): NewEvent {
  const payload: CoverageTold = {
    planId: id,
    title,
    plannerId: appliedBy ?? createdBy,
    actorId: null,
    people: [],
    reason: null,
    missing: 0,
    ...more,
  };
  return { type, subjectId: id, payload };
}
