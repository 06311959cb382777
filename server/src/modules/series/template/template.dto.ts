import { SIGNUP_MODES, TASK_KINDS } from '@linli/shared';
import { Flag, Id, ListOf, Nested, OneOf, Text, Whole } from '../../../platform/http/index.js';
import { RoleSlotBody } from '../../volunteer/index.js';

/** A task without day, place on the map and private details. Also what an answer holds. */
export class TemplateTaskBody {
  @Text({ max: 13 }) title!: string;
  @Text({ max: 60 }) summary!: string;
  @OneOf(TASK_KINDS, 'TaskKind') kind!: string;
  @Text({ optional: true, max: 60 }) meetingPoint?: string;
  @ListOf(() => RoleSlotBody, { max: 8 }) roles!: RoleSlotBody[];
  @Text({ max: 300 }) riskNote!: string;
  @Flag() insured!: boolean;
  @OneOf(SIGNUP_MODES, 'SignupMode') signupMode!: string;
  @Text({ max: 5, pattern: /^([01]\d|2[0-3]):[0-5]\d$/, example: '19:30' }) startTime!: string;
  @Whole({ min: 15, max: 720 }) minutes!: number;
}

export class SaveTemplateBody {
  @Text({ max: 20, description: 'Saving under a name that is there replaces it' }) name!: string;
  @Nested(() => TemplateTaskBody) task!: TemplateTaskBody;
}

export class TemplateParams {
  @Id() id!: string;
}

export class TemplateView {
  @Id({ nullable: true, description: 'Null for those that come with the system' }) id!: string | null;
  @Text() name!: string;
  @Nested(() => TemplateTaskBody) task!: TemplateTaskBody;
}
