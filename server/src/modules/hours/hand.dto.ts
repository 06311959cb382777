import { HELPED_KINDS, TASK_KINDS } from '@linli/shared';
import { Flag, Id, Instant, OneOf, Text } from '../../platform/http/index.js';

export const HAND_BOXES = ['entered', 'second'] as const;
export type HandBox = (typeof HAND_BOXES)[number];

export class HandParams {
  @Id() id!: string;
}

export class HandBoxQuery {
  @OneOf(HAND_BOXES, 'HandBox', { description: 'Of my unit, or where I am the second unit' }) box!: HandBox;
}

/** Who was helped: a person by telephone number, a unit, or somebody who is asked by telephone. */
class HelpedBody {
  @OneOf(HELPED_KINDS, 'HelpedKind') helpedKind!: string;
  @Text({ max: 20, example: '3 栋李奶奶' }) helpedName!: string;
  @Text({ optional: true, max: 20, pattern: /^[0-9-]{7,20}$/ }) helpedPhone?: string;
  @Id({ optional: true }) helpedUnitId?: string;
}

export class TakeUpHandBody extends HelpedBody {}

export class EnterHandBody extends HelpedBody {
  @Id({ description: 'The volunteer' }) personId!: string;
  @Text({ max: 40, example: '陪李奶奶去医院' }) title!: string;
  @OneOf(TASK_KINDS, 'TaskKind') kind!: string;
  @Instant() startAt!: string;
  @Instant() endAt!: string;
  @Text({ max: 100, description: 'Why there is no check-in' }) why!: string;
}

export class AskHandBody {
  @Id({ optional: true, description: 'A task of mine whose check-in was forgotten' }) taskId?: string;
  @Text({ max: 40 }) title!: string;
  @OneOf(TASK_KINDS, 'TaskKind') kind!: string;
  @Instant() startAt!: string;
  @Instant() endAt!: string;
  @Text({ max: 100 }) why!: string;
}

export class AnswerHandBody {
  @Flag({ description: 'It was so' }) yes!: boolean;
  @Text({ optional: true, max: 200 }) text?: string;
}

export class ApproveHandBody {
  @Text({
    optional: true,
    max: 200,
    description: 'What who was helped said on the telephone; only where nobody can tap',
  })
  called?: string;
}

export class HandReasonBody {
  @Text({ max: 200 }) reason!: string;
}
