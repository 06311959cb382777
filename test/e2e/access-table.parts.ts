import type { Who } from './access-table.js';

const PLANNERS = ['COMMUNITY_ADMIN', 'DISPATCHER'] as const;

/** Who may call the endpoints of coverage. */
export const COVERAGE_ACCESS: Record<string, Who> = {
  'GET /api/v1/coverage/mine': 'signed-in',
  'POST /api/v1/coverage/mine/{id}/absence': 'signed-in',
  'GET /api/v1/coverage/places': PLANNERS,
  'POST /api/v1/coverage/places/import': PLANNERS,
  'POST /api/v1/coverage/places/{id}/end': PLANNERS,
  'GET /api/v1/coverage/plans': PLANNERS,
  'POST /api/v1/coverage/plans': PLANNERS,
  'GET /api/v1/coverage/plans/{id}': PLANNERS,
  'POST /api/v1/coverage/plans/{id}/apply': PLANNERS,
  'POST /api/v1/coverage/plans/{id}/end': PLANNERS,
  'GET /api/v1/coverage/plans/{id}/spots': PLANNERS,
  'GET /api/v1/coverage/plans/{id}/people': PLANNERS,
  'GET /api/v1/coverage/plans/{id}/file': PLANNERS,
  'POST /api/v1/coverage/plans/{id}/absences': PLANNERS,
  'DELETE /api/v1/coverage/plans/{id}/absences/{personId}': PLANNERS,
};

/** Only the administrator, who is none of the people of the story. */
export const CATALOGUE_ACCESS: Record<string, Who> = {
  'GET /api/v1/services/{tile}/matters': ['COMMUNITY_ADMIN', 'DISPATCHER'],
  'GET /api/v1/catalogue/versions': [],
  'GET /api/v1/catalogue/entries': [],
  'GET /api/v1/catalogue/export': [],
  'GET /api/v1/catalogue/draft/changes': [],
  'POST /api/v1/catalogue/draft': [],
  'POST /api/v1/catalogue/import': [],
  'POST /api/v1/catalogue/draft/publish': [],
  'PUT /api/v1/catalogue/draft/entries': [],
  'DELETE /api/v1/catalogue/draft/entries/{kind}/{code}': [],
  'DELETE /api/v1/catalogue/draft': [],
};
