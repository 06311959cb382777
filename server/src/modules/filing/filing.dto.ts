import { Id, Ids, Instant, OneOf, PageQuery, Text } from '../../platform/http/index.js';

export class FilingParams {
  @Id() id!: string;
}

export class FilingQuery extends PageQuery {
  @OneOf(['asked', 'holding', 'ended', 'mine'], 'FilingBox', { optional: true }) box?: string;
  @Id({ optional: true }) requestId?: string;
}

export class AskFilingBody {
  @Id() requestId!: string;
  @Text({ max: 30, description: 'Key of the list of reasons' }) reason!: string;
  @Text({ max: 300, min: 5, description: 'What is the matter, and what happens next' }) note!: string;
  @Instant({ description: 'From then on it counts again' }) expiresAt!: string;
  @Ids({ max: 9, description: 'Evidence' }) photoIds!: string[];
}

export class ApproveBody {
  @Text({ optional: true, max: 200 }) note?: string;
}

export class FilingReasonBody {
  @Text({ max: 200 }) reason!: string;
}
