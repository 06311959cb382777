import { SOLVED_ANSWERS, TIERS, VISIBILITIES } from '@linli/shared';
import { Decimal, Flag, Id, Ids, Nested, OneOf, PageQuery, Text } from '../../platform/http/index.js';

/** `MATTER:06010` */
const SERVICE_CODE = /^(COMPONENT|MATTER|LOCAL):.+$/;

export class PlaceBody {
  @Text({ max: 120, description: 'In words; always enough by itself' }) address!: string;
  @Decimal({ optional: true, min: -90, max: 90, description: 'Degrees, GCJ-02' }) lat?: number;
  @Decimal({ optional: true, min: -180, max: 180, description: 'Degrees, GCJ-02' }) lng?: number;
  @Text({ optional: true, max: 12, pattern: /^\d{12}$/, description: 'Community, when there is no point' })
  communityCode?: string;
}

export class CreateRequestBody {
  @Text({ optional: true, max: 30, description: 'Made from the text when absent' }) title?: string;
  @Text({ max: 500 }) text!: string;
  @OneOf(['REPORT', 'HELP'], 'RequestKind', { description: 'Something is wrong, or somebody needs help' })
  kind!: string;
  @Text({ optional: true, max: 40, description: 'Service tile; guessed from the text when absent' })
  tile?: string;
  @Nested(() => PlaceBody) place!: PlaceBody;
  @Ids({ max: 9 }) photoIds!: string[];
  @OneOf(VISIBILITIES, 'Visibility') visibility!: string;
  @Flag({ description: 'Hidden from the public and from the handler, never from the law' })
  anonymous!: boolean;
}

export class RequestParams {
  @Id() id!: string;
}

export class MineQuery extends PageQuery {
  @OneOf(['asked', 'open', 'supported', 'closed'], 'MineBox', { optional: true }) box?: string;
}

export class NearbyQuery {
  @Decimal({ min: -90, max: 90 }) lat!: number;
  @Decimal({ min: -180, max: 180 }) lng!: number;
  @Text({ optional: true, max: 40 }) tile?: string;
  @Decimal({ optional: true, min: 10, max: 5000, description: 'Metres, 250 when absent' }) radius?: number;
}

export class AcceptBody {
  @OneOf(TIERS, 'Tier', { optional: true }) tier?: string;
  @Text({ optional: true, max: 40 }) tile?: string;
  @Text({ optional: true, max: 30, pattern: SERVICE_CODE }) serviceCode?: string;
  @Text({ optional: true, max: 200 }) note?: string;
}

export class ReasonBody {
  @Text({ max: 200 }) reason!: string;
}

export class CommentBody {
  @Text({ max: 500 }) text!: string;
}

export class VerifyPassBody {
  @Text({ optional: true, max: 200 }) note?: string;
  @Ids({ max: 9 }) photoIds!: string[];
  @Decimal({ optional: true, min: -90, max: 90 }) lat?: number;
  @Decimal({ optional: true, min: -180, max: 180 }) lng?: number;
}

export class VerifyFailBody {
  @Text({ max: 200 }) reason!: string;
  @Ids({ max: 9 }) photoIds!: string[];
  @Decimal({ optional: true, min: -90, max: 90 }) lat?: number;
  @Decimal({ optional: true, min: -180, max: 180 }) lng?: number;
}

export class RateBody {
  @OneOf(SOLVED_ANSWERS, 'SolvedAnswer') solved!: string;
  @Decimal({ optional: true, min: 1, max: 5, description: 'Whole stars; absent when not solved' })
  stars?: number;
  @Text({ optional: true, max: 200 }) reason?: string;
  @Flag({ optional: true, description: 'Whether somebody got in touch before it was done' })
  contacted?: boolean;
  @Ids({ optional: true, max: 3 }) photoIds?: string[];
}

export class ReclassifyBody {
  @Text({ max: 30 }) tile!: string;
  @Text({
    optional: true,
    max: 30,
    pattern: SERVICE_CODE,
    description: 'Its component or matter, where known',
  })
  serviceCode?: string;
  @Text({ optional: true, max: 200 }) note?: string;
}
