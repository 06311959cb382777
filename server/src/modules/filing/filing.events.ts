/** What happened to a record-only filing tells the modules above. */
export interface FilingEventPayload {
  filingId: string;
  /** Null for what was put right on the spot. */
  requestId: string | null;
  title: string;
  askedBy: string;
  /** The unit that asked. */
  unitIds: string[];
  communityCode: string | null;
  expiresAt: string;
  /** Who did it; null when the clock did. */
  actorId: string | null;
  text: string;
}

export const FILING_EVENTS = [
  'filing.asked',
  'filing.approved',
  'filing.refused',
  'filing.withdrawn',
  'filing.revoked',
  'filing.expired',
] as const;
export type FilingEventType = (typeof FILING_EVENTS)[number];
