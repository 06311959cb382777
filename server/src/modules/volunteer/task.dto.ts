import { SIGNUP_MODES, SKILLS, TASK_KINDS } from '@linli/shared';
import { Decimal, Flag, Id, Instant, ListOf, OneOf, SomeOf, Text, Whole } from '../../platform/http/index.js';
import { ForQuery } from './signup.dto.js';

export class RoleSlotBody {
  @Text({ max: 12, example: '巡查员' }) name!: string;
  @Whole({ min: 1, max: 200 }) demand!: number;
  @SomeOf(SKILLS, 'Skill', { description: 'All of them are needed' }) skills!: string[];
  @Flag({ optional: true, description: 'Needs to climb stairs and walk' }) fit?: boolean;
  @Flag({ optional: true, description: 'Heavy work: not for people over 65' }) heavy?: boolean;
  @Flag({ optional: true, description: 'The skills must have been checked by a unit (持证)' })
  certified?: boolean;
  @Flag({ optional: true, description: 'Shows the check-in code' }) leader?: boolean;
}

/** A task without its times: what a template holds, and what the dates of a series share. */
export class TaskDraftBody {
  @Text({ max: 13 }) title!: string;
  @Text({ max: 60 }) summary!: string;
  @OneOf(TASK_KINDS, 'TaskKind') kind!: string;
  @Text({ max: 60, example: '厚德路社区门口' }) meetingPoint!: string;
  @Decimal({ min: -90, max: 90 }) lat!: number;
  @Decimal({ min: -180, max: 180 }) lng!: number;
  @Text({
    optional: true,
    max: 200,
    description: 'Only for people who are confirmed: door, name of the visited person',
  })
  privateDetails?: string;
  @ListOf(() => RoleSlotBody, { max: 8 }) roles!: RoleSlotBody[];
  @Text({ max: 300, description: 'The risks, required by law' }) riskNote!: string;
  @Flag() insured!: boolean;
  @OneOf(SIGNUP_MODES, 'SignupMode') signupMode!: string;
  @Flag({ optional: true }) urgent?: boolean;
}

export class CreateTaskBody extends TaskDraftBody {
  @Instant() startAt!: string;
  @Instant() endAt!: string;
  @Instant({
    optional: true,
    description: 'Until then one may cancel without trace; 3 hours before when absent',
  })
  cancelUntil?: string;
  @Id({ optional: true, description: 'The request it comes from' }) requestId?: string;
}

/** What a change may say about a task; what is absent stays. */
export class TaskChangeFields {
  @Text({ optional: true, min: 1, max: 13 }) title?: string;
  @Text({ optional: true, min: 1, max: 60 }) summary?: string;
  @Text({ optional: true, min: 1, max: 60 }) meetingPoint?: string;
  @Decimal({ optional: true, min: -90, max: 90 }) lat?: number;
  @Decimal({ optional: true, min: -180, max: 180 }) lng?: number;
  @Text({ optional: true, max: 200, description: 'Empty takes them away' }) privateDetails?: string;
  @ListOf(() => RoleSlotBody, { optional: true, max: 8 }) roles?: RoleSlotBody[];
  @Text({ optional: true, min: 1, max: 300 }) riskNote?: string;
  @Flag({ optional: true }) insured?: boolean;
  @Text({
    optional: true,
    max: 16,
    description: 'The `revision` that was read; refused when somebody changed it since',
  })
  seen?: string;
}

export class ChangeTaskBody extends TaskChangeFields {
  @Instant({ optional: true }) startAt?: string;
  @Instant({ optional: true }) endAt?: string;
}

export class TaskParams {
  @Id() id!: string;
}

export class ForMeQuery {
  @OneOf(['all', 'soon', 'near', 'ESCORT', 'PATROL', 'VISIT'], 'TaskFilter', { optional: true })
  filter?: string;
}

export class NearTasksQuery extends ForQuery {
  @Decimal({ optional: true, min: -90, max: 90 }) lat?: number;
  @Decimal({ optional: true, min: -180, max: 180 }) lng?: number;
}

export class CancelTaskBody {
  @Text({ max: 200 }) reason!: string;
}

export class OfferParams {
  @Id() id!: string;
}
