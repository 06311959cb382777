import type { components } from '@linli/shared';

/** Index of the step something is at; the number of steps when all are done. */
export function currentStep(steps: readonly components['schemas']['StepView'][]): number {
  const now = steps.findIndex(({ state }) => state === 'now');
  return now < 0 ? steps.filter(({ state }) => state === 'done').length : now;
}
