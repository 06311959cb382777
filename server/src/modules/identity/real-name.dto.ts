import { Flag, Id, Instant, OneOf, Text, Whole } from '../../platform/http/index.js';

export const REAL_NAME_STATES = ['NONE', 'WAITING', 'CHECKED'] as const;

export class RealNameParams {
  @Id() id!: string;
}

export class RealNameBody {
  @Text({ min: 2, max: 30, pattern: /^[\p{Script=Han}·]+$/u, description: 'As on the ID card' })
  realName!: string;
  @Text({ min: 18, max: 18, description: '18 characters (GB 11643)' }) idNumber!: string;
  @Flag({ description: 'Agreed that the committee sees name and number, for this one purpose' })
  agree!: boolean;
}

export class RefuseRealNameBody {
  @Text({ min: 2, max: 100 }) reason!: string;
}

export class RealNameView {
  @OneOf(REAL_NAME_STATES, 'RealNameState') state!: (typeof REAL_NAME_STATES)[number];
  @Text({ nullable: true, description: 'Whose committee looks at it; null without a home' }) communityName!:
    string | null;
  @Instant({ nullable: true }) askedAt!: string | null;
  @Whole({ description: 'Days after which what was given is removed unlooked at' }) keptDays!: number;
}

export class RealNameClaimView {
  @Id() id!: string;
  @Text({ example: '陈阿姨' }) displayName!: string;
  @Text() communityName!: string;
  @Instant() askedAt!: string;
}

/** What the card must say; each look is noted for the person. */
export class RealNameLookView {
  @Text() realName!: string;
  @Text() idNumber!: string;
}
