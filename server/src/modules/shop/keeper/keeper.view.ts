import { Id, Instant, SomeOf, Text } from '../../../platform/http/index.js';

export const KEEPER_CAN = ['end'] as const;

/** Somebody who may hand out at a place. */
export class KeeperView {
  @Id() membershipId!: string;
  @Text({ example: '胡女士' }) who!: string;
  @Text({ example: '合作点' }) roleLabel!: string;
  @SomeOf(KEEPER_CAN, 'KeeperCan') can!: string[];
}

/** A code to pass on; shown this once. */
export class InviteView {
  @Text({ example: '4821 9034' }) code!: string;
  @Instant() expiresAt!: string;
}

/** What somebody is asked to do. */
export class InvitationView {
  @Text() partnerName!: string;
  @Text() address!: string;
  @Text({ example: '钟女士' }) invitedBy!: string;
}
