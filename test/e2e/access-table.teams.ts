import type { Who } from './access-table.js';

const LEADERS = ['COMMUNITY_ADMIN', 'TEAM_LEADER'] as const;
const FOUNDERS = ['COMMUNITY_ADMIN'] as const;

/** Who may call the endpoints of volunteer teams. */
export const TEAM_ACCESS: Record<string, Who> = {
  'GET /api/v1/teams': 'public',
  'POST /api/v1/teams': FOUNDERS,
  'GET /api/v1/teams/mine': 'signed-in',
  'GET /api/v1/teams/{id}': 'public',
  'PUT /api/v1/teams/{id}': LEADERS,
  'GET /api/v1/teams/{id}/desk': LEADERS,
  'POST /api/v1/teams/{id}/code': LEADERS,
  'POST /api/v1/teams/{id}/invites': LEADERS,
  'POST /api/v1/teams/{id}/leave': 'signed-in',
  'POST /api/v1/teams/{id}/members/{personId}/remove': LEADERS,
  'GET /api/v1/teams/{id}/merge/{intoId}': FOUNDERS,
  'POST /api/v1/teams/{id}/merge/{intoId}': FOUNDERS,
  'POST /api/v1/teams/{id}/notices': LEADERS,
  'POST /api/v1/teams/{id}/officers': LEADERS,
  'POST /api/v1/teams/{id}/officers/{personId}/relieve': LEADERS,
  'POST /api/v1/teams/{id}/requests': 'signed-in',
  'GET /api/v1/team-asks': 'signed-in',
  'POST /api/v1/team-asks/{id}/answer': 'signed-in',
  'POST /api/v1/team-asks/{id}/withdraw': 'signed-in',
  'POST /api/v1/team-codes/join': 'signed-in',
  'POST /api/v1/team-codes/look': 'signed-in',
  'POST /api/v1/team-notices/{id}/recall': LEADERS,
};
