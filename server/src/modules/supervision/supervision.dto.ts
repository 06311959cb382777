import { SUPERVISION_COLOURS } from '@linli/shared';
import { Id, Ids, Instant, OneOf, PageQuery, Text } from '../../platform/http/index.js';

export const SUPERVISION_BOXES = ['mine', 'answered', 'open', 'done'] as const;

export class SupervisionParams {
  @Id() id!: string;
}

export class SupervisionQuery extends PageQuery {
  @OneOf(SUPERVISION_BOXES, 'SupervisionBox', {
    optional: true,
    description: 'My turn to answer; answers to judge; all that are open; over',
  })
  box?: string;
  @OneOf(SUPERVISION_COLOURS, 'SupervisionColour', { optional: true }) colour?: string;
  @Id({ optional: true }) requestId?: string;
}

export class ChoicesQuery {
  @Id() requestId!: string;
}

export class IssueBody {
  @Id() requestId!: string;
  @Id() unitId!: string;
  @OneOf(SUPERVISION_COLOURS, 'SupervisionColour') colour!: string;
  @Text({ max: 300 }) text!: string;
  @Instant({ description: 'Until when it must be answered' }) answerBy!: string;
}

export class SupervisionAnswerBody {
  @Text({ max: 500, min: 5, description: 'Why, and until when it will be done' }) text!: string;
  @Ids({ max: 9 }) photoIds!: string[];
}

export class JudgeBody {
  @Text({ optional: true, max: 200 }) note?: string;
}

export class ReasonForBody {
  @Text({ max: 200 }) reason!: string;
}
