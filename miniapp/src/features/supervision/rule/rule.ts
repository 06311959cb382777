import {
  REQUEST_STAGE_LABELS,
  SUPERVISION_LISTENER_LABELS,
  SUPERVISION_MOMENT_LABELS,
  type RequestStage,
  type SupervisionListener,
  type components,
} from '@linli/shared';
import { text as common } from '../supervision.text';
import { text } from './rule.text';

const words = common.orders;

export type Rule = components['schemas']['SupervisionRuleView'];
export type RuleValues = components['schemas']['TryRuleBody'];

/** What of a rule can be changed. */
export const valuesOf = ({ version: _, madeBy: __, madeAt: ___, ...values }: Rule): RuleValues => values;

export const stageName = (stage: string): string => REQUEST_STAGE_LABELS[stage as RequestStage];

export const TELLS = [
  { field: 'tellReminder', name: SUPERVISION_MOMENT_LABELS.REMIND },
  { field: 'tellYellow', name: SUPERVISION_MOMENT_LABELS.YELLOW },
  { field: 'tellRed', name: SUPERVISION_MOMENT_LABELS.RED },
] as const;

export const listenerName = (one: string): string => SUPERVISION_LISTENER_LABELS[one as SupervisionListener];

/** One line of the rule as people read it; `key` says what is edited. */
export interface RuleLine {
  readonly key: string;
  readonly name: string;
  readonly words: string;
}

/** The rule as lists of sentences. */
export function linesOf(values: RuleValues): Record<'stages' | 'often' | 'answer' | 'tell', RuleLine[]> {
  return {
    stages: values.stages.map((shares) => ({
      key: `stage:${shares.stage}`,
      name: stageName(shares.stage),
      words: text.shares(shares),
    })),
    often: [
      { key: 'redFromRework', name: text.reworkName, words: text.rework(values.redFromRework) },
      { key: 'redFromReopen', name: text.reopenName, words: text.reopen(values.redFromReopen) },
    ],
    answer: [
      {
        key: 'answer',
        name: text.answerName,
        words: text.answers(values.yellowAnswerHours, values.redAnswerHours),
      },
    ],
    tell: TELLS.map(({ field, name }) => ({
      key: field,
      name,
      words: text.told(values[field].map(listenerName)),
    })),
  };
}

/** The whole rule in a few sentences; stages are named only where they differ. */
export function sentencesOf(values: RuleValues): string {
  const [first] = values.stages;
  const same = values.stages.every(
    ({ remindAt, yellowAt, redAt }) =>
      remindAt === first?.remindAt && yellowAt === first.yellowAt && redAt === first.redAt,
  );
  const shares =
    same && first
      ? words.ruleSame(first)
      : values.stages.map((each) => words.ruleOwn(stageName(each.stage), each)).join('');
  return shares + words.ruleRest(values);
}

/** A whole number within bounds, or null. */
export function wholeIn(typed: string, min: number, max: number): number | null {
  const value = Number(typed);
  return /^\d{1,3}$/.test(typed.trim()) && value >= min && value <= max ? value : null;
}
