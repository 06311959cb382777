import type { Who } from './access-table.js';

const LEADERS = ['COMMUNITY_ADMIN', 'TEAM_LEADER'] as const;
const COMMITTEE = ['COMMUNITY_ADMIN'] as const;
const STREET = ['DISPATCHER'] as const;

/** Who may call what is about signing up, papers, agreements and who did not come. */
export const SIGNUP_ACCESS: Record<string, Who> = {
  'GET /api/v1/me/agreements': 'signed-in',
  'POST /api/v1/me/agreements': 'signed-in',
  'POST /api/v1/me/agreements/code': 'signed-in',
  'POST /api/v1/me/agreements/{id}/end': 'signed-in',
  'PUT /api/v1/volunteer/me/pause': 'signed-in',
  'POST /api/v1/tasks/{id}/confirm-place': 'signed-in',
  'POST /api/v1/tasks/{id}/refuse': 'signed-in',
  'GET /api/v1/tasks/{id}/people': LEADERS,
  'GET /api/v1/tasks/{id}/assignable': LEADERS,
  'POST /api/v1/tasks/{id}/assign': LEADERS,
  'POST /api/v1/signups/{id}/no-show': LEADERS,
  'GET /api/v1/no-shows/mine': 'signed-in',
  'GET /api/v1/no-shows/disputed': STREET,
  'POST /api/v1/no-shows/{id}/dispute': 'signed-in',
  'POST /api/v1/no-shows/{id}/decide': STREET,
  'GET /api/v1/volunteers': COMMITTEE,
  'POST /api/v1/volunteers/{personId}/papers': COMMITTEE,
  'PUT /api/v1/volunteers/{personId}/certificate': COMMITTEE,
  'PUT /api/v1/volunteers/{personId}/insurance': COMMITTEE,
};
