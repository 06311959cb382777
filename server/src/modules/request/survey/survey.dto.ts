import { SOLVED_ANSWERS } from '@linli/shared';
import { Decimal, Flag, Ids, OneOf, Text } from '../../../platform/http/index.js';

/** Said after the two taps; what is absent stays as it was. */
export class RatingDetailsBody {
  @Flag({ optional: true, description: 'Whether somebody got in touch before it was done' })
  contacted?: boolean;
  @Text({ optional: true, max: 200 }) reason?: string;
  @Ids({ optional: true, max: 3 }) photoIds?: string[];
}

/** How somebody without the app agreed that her words are written down. */
export const CONSENTS = ['PHONE', 'FACE_TO_FACE'] as const;

export class PhoneSurveyBody {
  @OneOf(SOLVED_ANSWERS, 'SolvedAnswer') solved!: string;
  @Decimal({ optional: true, min: 1, max: 5, description: 'Whole stars; absent when not solved' })
  stars?: number;
  @Flag({ optional: true }) contacted?: boolean;
  @Text({ optional: true, max: 200 }) reason?: string;
  @OneOf(CONSENTS, 'SurveyConsent', { description: 'How she agreed that it is written down' })
  consent!: string;
}
