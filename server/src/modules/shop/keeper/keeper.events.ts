export const KEEPER_JOINED = 'keeper.joined';
export const KEEPER_ENDED = 'keeper.ended';

/** Payload of both. */
export interface KeeperFacts {
  personId: string;
  /** What others may call her. */
  who: string;
  /** Who had asked her, or took the role back. */
  by: string;
  partnerName: string;
  actorId: string;
}
