/** What happened around a whistle tells the modules above. */
export interface WhistleEventPayload {
  whistleId: string;
  requestId: string;
  title: string;
  /** The street that called. */
  callerUnitId: string;
  /** The departments it is about. */
  unitIds: string[];
  communityCode: string | null;
  reportBy: string;
  /** Who did it; null when the clock did. */
  actorId: string | null;
  text: string;
}

export const WHISTLE_EVENTS = [
  'whistle.called',
  'whistle.reported-in',
  'whistle.missed',
  'whistle.declined',
  'whistle.insisted',
  'whistle.released',
  'whistle.noted',
  'whistle.concluded',
  'whistle.cancelled',
  'whistle.scored',
] as const;
export type WhistleEventType = (typeof WHISTLE_EVENTS)[number];
