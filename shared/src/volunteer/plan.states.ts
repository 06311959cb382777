/** A plan: being computed, ready to look at, its invitations sent, stopped before it was ready, failed. */
export const PLAN_STATUSES = ['RUNNING', 'READY', 'SENT', 'STOPPED', 'FAILED'] as const;
export type PlanStatus = (typeof PLAN_STATUSES)[number];

/** A place of a plan: not sent yet, due to be sent, sent, or overtaken by what happened meanwhile. */
export const PLAN_PLACE_STATUSES = ['READY', 'SENDING', 'SENT', 'SKIPPED'] as const;
export type PlanPlaceStatus = (typeof PLAN_PLACE_STATUSES)[number];

/** Rules an organiser may think away to see what that would bring; gentlest first. */
export const RELAXABLE_RULES = [
  'ASKED_OFTEN',
  'DISTANCE',
  'NOT_FREE',
  'WEEKLY_MAXIMUM',
  'FITNESS',
  'SKILL',
] as const;
export type RelaxableRule = (typeof RELAXABLE_RULES)[number];
