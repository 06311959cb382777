import type { components } from '@linli/shared';

type Card = components['schemas']['RequestCardView'];

/** Verified, and only the reporter's word is missing. */
export const waitsForReporter = ({ status, mine, steps }: Card) =>
  status === 'CLOSED' && mine === 'REPORTER' && steps.some(({ state }) => state === 'now');

/** Index of the step something is at; the number of steps when all are done. */
export function currentStep(steps: readonly components['schemas']['StepView'][]): number {
  const now = steps.findIndex(({ state }) => state === 'now');
  return now < 0 ? steps.filter(({ state }) => state === 'done').length : now;
}
