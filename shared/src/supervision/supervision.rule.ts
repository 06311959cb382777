import type { SupervisionColour } from './supervision.states.js';

/** When the clock speaks up; a version of it holds from the moment it was made. */
export interface SupervisionRule {
  /** Per cent of a stage's working time: a reminder, a yellow order, a red one. */
  readonly remindAt: number;
  readonly yellowAt: number;
  readonly redAt: number;
  /** From this rework or reopening on, each brings a red order. */
  readonly redFromRework: number;
  readonly redFromReopen: number;
  /** Working hours to answer an order, at each level. */
  readonly answerHours: Readonly<Record<SupervisionColour, number>>;
}

/** Version 1: what a city has until it decides otherwise. */
export const DEFAULT_SUPERVISION_RULE: SupervisionRule = {
  remindAt: 80,
  yellowAt: 100,
  redAt: 150,
  redFromRework: 2,
  redFromReopen: 2,
  answerHours: { YELLOW: 14, RED: 7 },
};
