/** Why a call of the phone survey (回访) brought no answer. */
export const SURVEY_CALL_OUTCOMES = ['NO_ANSWER', 'LATER', 'REFUSED'] as const;
export type SurveyCallOutcome = (typeof SURVEY_CALL_OUTCOMES)[number];

export const SURVEY_CALL_LABELS = {
  NO_ANSWER: '没人接',
  LATER: '说晚点再打',
  REFUSED: '不想回答',
} as const satisfies Record<SurveyCallOutcome, string>;

/** After so many calls nobody took she is left in peace. */
export const MOST_SURVEY_CALLS = 3;
