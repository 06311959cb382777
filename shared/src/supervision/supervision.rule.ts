import { REQUEST_STAGES, type RequestStage, type SupervisionColour } from './supervision.states.js';

/** What the clock does to a stage, in the order in which it does it. */
export const SUPERVISION_MOMENTS = ['REMIND', 'YELLOW', 'RED'] as const;
export type SupervisionMoment = (typeof SUPERVISION_MOMENTS)[number];

/** Who is told beside the unit whose turn it is, which is told always. */
export const SUPERVISION_LISTENERS = ['ABOVE', 'SUPERVISOR'] as const;
export type SupervisionListener = (typeof SUPERVISION_LISTENERS)[number];

/** Per cent of a stage's working time: a reminder, a yellow order, a red one. */
export interface StageShares {
  readonly remindAt: number;
  readonly yellowAt: number;
  readonly redAt: number;
}

/** When the clock speaks up, and to whom; a version of it holds from the moment it was made. */
export interface SupervisionRule {
  readonly stages: Readonly<Record<RequestStage, StageShares>>;
  /** From this rework or reopening on, each brings a red order. */
  readonly redFromRework: number;
  readonly redFromReopen: number;
  /** Working hours to answer an order, at each level. */
  readonly answerHours: Readonly<Record<SupervisionColour, number>>;
  readonly tell: Readonly<Record<SupervisionMoment, readonly SupervisionListener[]>>;
}

const USUAL: StageShares = { remindAt: 80, yellowAt: 100, redAt: 150 };

/** The same shares for every stage. */
export const sameForAll = (shares: StageShares): SupervisionRule['stages'] =>
  Object.fromEntries(REQUEST_STAGES.map((stage) => [stage, shares])) as SupervisionRule['stages'];

/** Version 1: what a city has until it decides otherwise. */
export const DEFAULT_SUPERVISION_RULE: SupervisionRule = {
  stages: sameForAll(USUAL),
  redFromRework: 2,
  redFromReopen: 2,
  answerHours: { YELLOW: 14, RED: 7 },
  tell: { REMIND: [], YELLOW: [], RED: [] },
};
