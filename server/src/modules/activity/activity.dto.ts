import { ACTIVITY_ACTIONS, ACTIVITY_AUDIENCES, ACTIVITY_FITS } from '@linli/shared';
import {
  Decimal,
  Flag,
  Id,
  Ids,
  Instant,
  ListOf,
  OneOf,
  SomeOf,
  Text,
  Whole,
} from '../../platform/http/index.js';
import { RoleSlotBody } from '../volunteer/index.js';

export class ActivityParams {
  @Id() id!: string;
}

export class ActivitiesQuery {
  @Text({ optional: true, pattern: /^\d{6,15}$/, description: 'Where I look; around my home when absent' })
  regionCode?: string;
  @Id({ optional: true, description: 'Only those at this venue' }) venueId?: string;
}

export class ActivityBody {
  @Text({ max: 20, example: '一起包饺子' }) title!: string;
  @Text({ max: 200, description: 'What happens there' }) summary!: string;
  @Text({ optional: true, max: 400, description: 'What to know before, a line each' }) notes?: string;
  @OneOf(ACTIVITY_AUDIENCES, 'ActivityAudience') audience!: string;
  @Whole({ optional: true, nullable: true, min: 0, max: 120 }) ageFrom?: number | null;
  @Whole({ optional: true, nullable: true, min: 0, max: 120 }) ageTo?: number | null;
  @SomeOf(ACTIVITY_FITS, 'ActivityFit') fits!: string[];
  @Whole({ min: 1, max: 5000, description: 'People, children included' }) quota!: number;
  @Id({ optional: true, nullable: true }) venueId?: string | null;
  @Id({ optional: true, nullable: true, description: 'A room of the venue to have to oneself' })
  roomId?: string | null;
  @Text({ max: 60, example: '厚德路社区一楼食堂' }) place!: string;
  @Decimal({ min: -90, max: 90, description: 'Degrees, GCJ-02' }) lat!: number;
  @Decimal({ min: -180, max: 180, description: 'Degrees, GCJ-02' }) lng!: number;
  @Instant() startAt!: string;
  @Instant() endAt!: string;
  @Instant({ optional: true, nullable: true, description: 'At once when absent' }) signupFrom?: string | null;
  @Instant({ optional: true, nullable: true, description: 'The start when absent' }) signupUntil?:
    string | null;
  @Instant({ optional: true, nullable: true, description: 'The evening before when absent' })
  cancelUntil?: string | null;
  @Id({ optional: true, nullable: true, description: 'A picture just uploaded' }) photoId?: string | null;
  @Text({ optional: true, max: 20 }) photoCaption?: string;
}

export class ActivityStepBody {
  @OneOf(ACTIVITY_ACTIONS, 'ActivityAction') action!: string;
  @Text({ optional: true, max: 200, description: 'Needed to cancel what is published' }) reason?: string;
}

export class ActivityReviewBody {
  @Flag() approve!: boolean;
  @Text({ optional: true, max: 200, description: 'What to change; needed when it goes back' })
  reason?: string;
}

export class ActivityRuleBody {
  @Flag({ description: 'I want to see activities of my communities before they are published' })
  review!: boolean;
}

export class ActivityReportBody {
  @Text({ max: 1000, description: 'How it was' }) text!: string;
  @Ids({ max: 9, description: 'Pictures just uploaded' }) photoIds!: string[];
}

export class ActivityTaskBody {
  @ListOf(() => RoleSlotBody, { max: 8 }) roles!: RoleSlotBody[];
  @Text({ max: 300, description: 'The risks, required by law' }) riskNote!: string;
  @Flag() insured!: boolean;
}
