import type { Who } from './access-table.js';

const SECONDS = ['COMMUNITY_ADMIN', 'DISPATCHER', 'SUPERVISOR'] as const;

/** Who may call the endpoints of hours entered by hand. */
export const CARE_ACCESS: Record<string, Who> = {
  'GET /api/v1/hand-hours': SECONDS,
  'POST /api/v1/hand-hours': ['COMMUNITY_ADMIN'],
  'POST /api/v1/hand-hours/asks': 'signed-in',
  'GET /api/v1/hand-hours/helped': 'signed-in',
  'GET /api/v1/hand-hours/mine': 'signed-in',
  'GET /api/v1/hand-hours/volunteers': ['COMMUNITY_ADMIN'],
  'POST /api/v1/hand-hours/{id}/answer': 'signed-in',
  'POST /api/v1/hand-hours/{id}/approve': SECONDS,
  'POST /api/v1/hand-hours/{id}/phone': SECONDS,
  'POST /api/v1/hand-hours/{id}/refuse': SECONDS,
  'POST /api/v1/hand-hours/{id}/take-up': ['COMMUNITY_ADMIN'],
  'POST /api/v1/hand-hours/{id}/withdraw': 'signed-in',
};
