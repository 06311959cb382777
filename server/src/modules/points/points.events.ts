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

export const POINTS_CREDITED = 'points.credited';
export const POINTS_REVERSED = 'points.reversed';

/** Payload of both; `points` is positive. */
export interface PointsMoved {
  personId: string;
  points: number;
  title: string;
  recordId: string | null;
}
