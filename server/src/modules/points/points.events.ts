/** What the ledger hears of a service record; times are ISO 8601. */
export interface ServiceRecordFacts {
  recordId: string;
  personId: string;
  /** Unknown for hours from before there were tasks. */
  taskId?: string;
  title: string;
  startAt: string;
  endAt: string;
  minutes: number;
  urgent: boolean;
  organiserUnitId: string;
  /** What others may call the person who confirmed. */
  confirmedBy?: string | null;
  /** The check-in behind it, in words. */
  evidence: string;
}

/** An award as it is posted, by the rule and the caps of the moment when the hours were confirmed. */
export interface Award {
  eventId: string;
  ruleVersion: number;
  facts: ServiceRecordFacts;
  /** Points by the rule. */
  earned: number;
  /** What the caps left of them. */
  granted: number;
  /** Where it comes from, in one sentence. */
  source: string;
  /** City date of the service. */
  day: string;
}

export const POINTS_CREDITED = 'points.credited';
export const POINTS_REVERSED = 'points.reversed';

/** Payload of both; `points` is positive. */
export interface PointsMoved {
  personId: string;
  points: number;
  title: string;
  recordId: string | null;
}

export const BUDGET_GRANTED = 'points.budget-granted';

/** A unit may give more points in a year. */
export interface BudgetGranted {
  unitId: string;
  year: number;
}

export const BUDGET_ASKED = 'points.budget-asked';
export const BUDGET_DECIDED = 'points.budget-decided';

/** A unit asks for more points of the year; somebody else has to decide. */
export interface BudgetAsked {
  unitName: string;
  regionCode: string;
  points: number;
  reason: string;
  actorId: string;
}

export interface BudgetDecided {
  askedBy: string;
  points: number;
  approved: boolean;
  note: string | null;
  actorId: string;
}

/** Points reached their last day; payload as for `POINTS_CREDITED`. */
export const POINTS_EXPIRED = 'points.expired';
export const POINTS_EXPIRING = 'points.expiring';

/** Points that expire soon; `at` is the first of their last days, ISO 8601. */
export interface PointsExpiring {
  personId: string;
  points: number;
  at: string;
}

export const DISPUTE_OPENED = 'points.disputed';
export const DISPUTE_ANSWERED = 'points.dispute-answered';

/** Somebody called an award wrong, or was answered. */
export interface DisputeTold {
  personId: string;
  unitId: string;
  postingId: string;
  /** Of the entry. */
  title: string;
  /** The reason, or the answer. */
  text: string;
  actorId: string;
}

export const POINTS_CLOSED = 'points.account-closed';

/** A volunteer gave up her points; what was put aside for these holds has come back to her before. */
export interface PointsClosed {
  personId: string;
  holdIds: string[];
}
