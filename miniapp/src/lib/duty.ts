import type { components } from '@linli/shared';

export type Duty = components['schemas']['DutyView'];

/** What a volunteer does next with a duty. */
export type DutyStep = 'look' | 'check-in' | 'check-out' | 'lead';

const EARLY_MS = 60 * 60_000;

/** From an hour before the start on, the way leads to check-in; a leader shows her code. Waiting ones only look. */
export function dutyStep(duty: Pick<Duty, 'startAt' | 'leader' | 'state'>, now = Date.now()): DutyStep {
  if (duty.state === 'CHECKED_OUT' || duty.state === 'WAITING') return 'look';
  if (duty.state === 'CHECKED_IN') return duty.leader ? 'lead' : 'check-out';
  if (Date.parse(duty.startAt) - now > EARLY_MS) return 'look';
  return duty.leader ? 'lead' : 'check-in';
}

export const DUTY_ROUTES = {
  look: 'task/detail',
  'check-in': 'task/checkin',
  'check-out': 'task/checkin',
  lead: 'task/leader-checkin',
} as const;
