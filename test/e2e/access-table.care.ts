import type { Who } from './access-table.js';

const SECONDS = ['COMMUNITY_ADMIN', 'DISPATCHER', 'SUPERVISOR'] as const;

/** The street sees how visits stand, without a name. */
const OVERSEERS = ['COMMUNITY_ADMIN', 'DISPATCHER'] as const;
const COMMITTEE = ['COMMUNITY_ADMIN'] as const;

/** Who may call the endpoints of hours entered by hand, and of visits. */
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
  'GET /api/v1/care-recipients': COMMITTEE,
  'POST /api/v1/care-recipients': COMMITTEE,
  'PUT /api/v1/care-recipients/{id}': COMMITTEE,
  'POST /api/v1/care-recipients/{id}/end': COMMITTEE,
  'POST /api/v1/care-recipients/{id}/look': COMMITTEE,
  'POST /api/v1/care-recipients/{id}/plan': COMMITTEE,
  'POST /api/v1/care-recipients/{id}/plan/end': COMMITTEE,
  'GET /api/v1/anomalies': ['SUPERVISOR'],
  'GET /api/v1/anomalies/{id}/records': ['SUPERVISOR'],
  'POST /api/v1/anomalies/{id}/decide': ['SUPERVISOR'],
  'GET /api/v1/visit-standings': OVERSEERS,
  'GET /api/v1/visit-standings/file': OVERSEERS,
  'GET /api/v1/visits': COMMITTEE,
  'GET /api/v1/visits/mine': 'signed-in',
  'GET /api/v1/visits/visitors': COMMITTEE,
  'POST /api/v1/visits/{id}/arrange': COMMITTEE,
  'POST /api/v1/visits/{id}/finish': 'signed-in',
  'POST /api/v1/visits/{id}/open': 'signed-in',
  'POST /api/v1/visits/{id}/start': 'signed-in',
};
