/** What the ledger hears of a service record; times are ISO 8601. */
export interface ServiceRecordFacts {
  recordId: string;
  personId: string;
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
