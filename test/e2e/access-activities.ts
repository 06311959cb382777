import type { Who } from './access-table.js';

const HOSTS = ['COMMUNITY_ADMIN'] as const;
const HOST_REVIEWERS = ['DISPATCHER'] as const;

/** Who may call the endpoints of activities and venues. */
export const ACTIVITY_ACCESS: Record<string, Who> = {
  'GET /api/v1/activities': 'public',
  'POST /api/v1/activities': HOSTS,
  'GET /api/v1/activities/mine': 'signed-in',
  'GET /api/v1/activities/{id}': 'public',
  'PUT /api/v1/activities/{id}': HOSTS,
  'POST /api/v1/activities/{id}/accept': 'signed-in',
  'GET /api/v1/activities/{id}/calendar': 'public',
  'POST /api/v1/activities/{id}/check-in': HOSTS,
  'POST /api/v1/activities/{id}/come': 'signed-in',
  'POST /api/v1/activities/{id}/feedback': 'signed-in',
  'GET /api/v1/activities/{id}/guests': HOSTS,
  'POST /api/v1/activities/{id}/leave': 'signed-in',
  'PUT /api/v1/activities/{id}/report': HOSTS,
  'POST /api/v1/activities/{id}/review': HOST_REVIEWERS,
  'POST /api/v1/activities/{id}/steps': HOSTS,
  'POST /api/v1/activities/{id}/tasks': HOSTS,
  'POST /api/v1/activities/{id}/undo-check-in': HOSTS,
  'GET /api/v1/activities-in-review': HOST_REVIEWERS,
  'GET /api/v1/activity-rule': HOST_REVIEWERS,
  'PUT /api/v1/activity-rule': HOST_REVIEWERS,
  'GET /api/v1/managed-activities': HOSTS,
  'GET /api/v1/managed-activities/{id}': HOSTS,
  'GET /api/v1/managed-venues': HOSTS,
  'GET /api/v1/venues': 'public',
  'POST /api/v1/venues': HOSTS,
  'GET /api/v1/venues/{id}': 'public',
  'PUT /api/v1/venues/{id}': HOSTS,
  'GET /api/v1/venues/{id}/day': HOSTS,
};
