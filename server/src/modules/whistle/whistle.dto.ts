import { Id, Ids, Instant, OneOf, PageQuery, Text, Whole } from '../../platform/http/index.js';

export class WhistleParams {
  @Id() id!: string;
}

export class WhistleMemberParams extends WhistleParams {
  @Id() memberId!: string;
}

export class WhistleQuery extends PageQuery {
  @OneOf(['open', 'ended'], 'WhistleBox', { optional: true }) box?: string;
  @Id({ optional: true }) requestId?: string;
}

export class WhistleChoicesQuery {
  @Id() requestId!: string;
}

export class CallBody {
  @Id() requestId!: string;
  @Ids({ max: 10, description: 'The departments that are called' }) unitIds!: string[];
  @Text({ max: 300, description: 'What is to be looked at together' }) what!: string;
  @Instant({ description: 'Until when each of them reports in' }) reportBy!: string;
}

export class CallMoreBody {
  @Ids({ max: 10 }) unitIds!: string[];
  @Instant() reportBy!: string;
}

export class WhistleReasonBody {
  @Text({ max: 200 }) reason!: string;
}

export class InsistBody extends WhistleReasonBody {
  @Instant({ description: 'New time to report in' }) reportBy!: string;
}

export class NoteBody {
  @Text({ max: 500 }) text!: string;
  @Ids({ max: 9 }) photoIds!: string[];
}

export class ConcludeBody {
  @Text({ max: 500, min: 5, description: 'For staff' }) conclusion!: string;
  @Text({ optional: true, max: 100, description: 'One plain sentence for the resident' }) publicText?: string;
}

export class ScoreBody {
  @Whole({ min: 1, max: 5 }) score!: number;
  @Text({ max: 200 }) reason!: string;
}
