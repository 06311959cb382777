/** What a patrol tells the modules above. */
export interface HandledOnSpotPayload {
  itemId: string;
  roundId: string;
  personId: string;
  unitId: string | null;
  tile: string;
  text: string;
  handledText: string;
  address: string;
  lat: number | null;
  lng: number | null;
  gridCode: string | null;
  communityCode: string | null;
  /** ISO 8601. */
  at: string;
}

export interface PatrolFiledPayload {
  itemId: string;
  roundId: string;
  personId: string;
  requestId: string;
}

export interface RoundFinishedPayload {
  roundId: string;
  planId: string;
  personId: string;
  visits: number;
  items: number;
}

export const PATROL_EVENTS = ['patrol.handled-on-spot', 'patrol.filed', 'patrol.round-finished'] as const;
