import type { CareKind } from '@linli/shared';
import { dayAfter } from '../visit.times.js';

export const STANDING_STATES = ['OVERDUE', 'SOON', 'FINE', 'NO_PLAN'] as const;
/** OVERDUE: nobody came within the rhythm. SOON: due within three days. NO_PLAN: on the list, but nobody was asked to come. */
export type StandingState = (typeof STANDING_STATES)[number];

export interface StandingFacts {
  readonly kind: CareKind | null;
  /** Days between visits; null without a plan. */
  readonly everyDays: number | null;
  /** Day in the city when the plan began, 2026-11-20. */
  readonly since: string | null;
  /** Day of the last visit that took place; null when there was none. */
  readonly lastOn: string | null;
  /** Day of the next visit; null when none is to come. */
  readonly nextOn: string | null;
  /** Who came, newest first, as ids. */
  readonly faces: readonly string[];
}

export interface Standing {
  readonly state: StandingState;
  /** Days over the rhythm; 0 when in time. */
  readonly lateDays: number;
  /** How many of the last visits, the newest included, the same person made one after the other. */
  readonly sameFace: number;
}

const SOON_DAYS = 3;

/** How it stands with the visits to one neighbour on this day of the city. */
export function standingOf(
  { everyDays, since, lastOn, nextOn, faces }: StandingFacts,
  today: string,
): Standing {
  const [face] = faces;
  const other = faces.findIndex((one) => one !== face);
  const sameFace = face === undefined ? 0 : other === -1 ? faces.length : other;
  if (everyDays === null || since === null) return { state: 'NO_PLAN', lateDays: 0, sameFace };
  // A visit before the plan was begun counts as well.
  const dueOn = lastOn ? dayAfter(lastOn, everyDays) : (nextOn ?? since);
  const lateDays = Math.max(0, daysBetween(dueOn, today));
  if (lateDays > 0) return { state: 'OVERDUE', lateDays, sameFace };
  return { state: dueOn <= dayAfter(today, SOON_DAYS) ? 'SOON' : 'FINE', lateDays: 0, sameFace };
}

const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
