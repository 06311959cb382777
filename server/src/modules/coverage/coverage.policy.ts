import { actionsFrom, COVERAGE_MACHINE, type CoverageAction } from '@linli/shared';
import type { Actor } from '../identity/index.js';
import type { CoveragePlan } from './coverage.entity.js';

/** Who answers for the area plans who covers it. */
export const mayManage = (actor: Actor, regionCode: string): boolean =>
  actor.covers('coverage.manage', regionCode);

/** Steps people take; the others a run takes by itself. */
const BY_HAND: ReadonlySet<CoverageAction> = new Set<CoverageAction>(['apply', 'end']);

/** What somebody who manages the plan can do with it now. */
export function planActions({ status, due }: Pick<CoveragePlan, 'status' | 'due'>): string[] {
  const steps = actionsFrom(COVERAGE_MACHINE, status).filter((action) => BY_HAND.has(action));
  // What is being reckoned is not put in force before it is known.
  const open = due ? steps.filter((action) => action !== 'apply') : steps;
  return takesAbsences({ status }) ? [...open, 'absence'] : open;
}

/** Whether people can be reported absent: there are duties to hand on. */
export const takesAbsences = ({ status }: Pick<CoveragePlan, 'status'>): boolean =>
  status === 'READY' || status === 'APPLIED';
