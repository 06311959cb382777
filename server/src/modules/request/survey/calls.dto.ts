import { SURVEY_CALL_OUTCOMES } from '@linli/shared';
import { Id, Instant, ListOf, OneOf, PageQuery, Text, Whole } from '../../../platform/http/index.js';

export class CallsQuery extends PageQuery {}

export class MissedCallBody {
  @OneOf(SURVEY_CALL_OUTCOMES, 'SurveyCallOutcome') outcome!: string;
}

export class SurveyCallView {
  @Text({ example: '没人接' }) outcomeLabel!: string;
  @Text({ description: 'Who called' }) by!: string;
  @Instant() at!: string;
}

export class ToCallView {
  @Id() requestId!: string;
  @Text() number!: string;
  @Text() title!: string;
  @Text() tileLabel!: string;
  @Text() address!: string;
  @Text({ example: '陈阿姨', description: 'How she is called; the number is asked for when somebody calls' })
  reporter!: string;
  @Text({ min: 0, description: 'Who did it' }) unitName!: string;
  @Instant() closedAt!: string;
  @ListOf(() => SurveyCallView, { description: 'Calls without an answer, oldest first' })
  calls!: SurveyCallView[];
}

export class ToCallPageView {
  @ListOf(() => ToCallView, { description: 'Closed longest ago first' }) items!: ToCallView[];
  @Text({ nullable: true }) nextCursor!: string | null;
  @Whole({ description: 'All that wait' }) total!: number;
}

export class SurveyContactView {
  @Text({ nullable: true }) name!: string | null;
  @Text({ nullable: true, description: 'Null when she never gave one' }) phone!: string | null;
}
