import type { Actor } from '../../identity/index.js';

/** Whether the plan is about a region of hers, as a whole or in part. */
export const mayPlan = (actor: Actor, plan: { readonly regionCode: string }): boolean =>
  actor
    .hats('plan.manage')
    .some(
      ({ regionCode }) => plan.regionCode.startsWith(regionCode) || regionCode.startsWith(plan.regionCode),
    );

/** The region a call is about: the wanted one if she reaches it, else her own; null when she does not reach it. */
export function planRegion(actor: Actor, wanted: string | undefined): string | null {
  if (wanted !== undefined) return actor.covers('plan.manage', wanted) ? wanted : null;
  return actor.hats('plan.manage')[0]?.regionCode ?? null;
}
