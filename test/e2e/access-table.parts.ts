import { CARE_ACCESS } from './access-table.care.js';
import { SIGNUP_ACCESS } from './access-table.signups.js';
import type { Who } from './access-table.js';
import { RECOGNITION_ACCESS } from './access-table.recognition.js';
import { TEAM_ACCESS } from './access-table.teams.js';

const PLANNERS = ['COMMUNITY_ADMIN', 'DISPATCHER'] as const;

/** Who may call the endpoints of coverage. */
const COVERAGE_ACCESS: Record<string, Who> = {
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
const CATALOGUE_ACCESS: Record<string, Who> = {
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

const HOSTS = ['COMMUNITY_ADMIN'] as const;
const HOST_REVIEWERS = ['DISPATCHER'] as const;

/** Who may call the endpoints of activities and venues. */
const ACTIVITY_ACCESS: Record<string, Who> = {
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

/** Who may call what judges: rules, reviews, the phone survey; and who draws routes of patrols. */
const JUDGING_ACCESS: Record<string, Who> = {
  'GET /api/v1/supervision-rule/versions': ['SUPERVISOR'],
  'POST /api/v1/supervision-rule/preview': ['SUPERVISOR'],
  'GET /api/v1/patrol/shifts/{shiftId}': 'signed-in',
  'GET /api/v1/shifts/{id}/arrival': 'signed-in',
  'POST /api/v1/shifts/{id}/arrival': 'signed-in',
  'GET /api/v1/patrol/routes': ['COMMUNITY_ADMIN'],
  'POST /api/v1/patrol/routes': ['COMMUNITY_ADMIN'],
  'PUT /api/v1/patrol/routes/{id}': ['COMMUNITY_ADMIN'],
  'POST /api/v1/patrol/routes/{id}/end': ['COMMUNITY_ADMIN'],
  'GET /api/v1/reviews': ['HANDLER'],
  'GET /api/v1/reviews/todo': ['HANDLER'],
  'GET /api/v1/reviews/standing': ['HANDLER'],
  'GET /api/v1/survey-calls': ['COMMUNITY_ADMIN', 'DISPATCHER'],
  'POST /api/v1/requests/{id}/phone-survey/contact': ['COMMUNITY_ADMIN', 'DISPATCHER'],
  'POST /api/v1/requests/{id}/phone-survey/missed': ['COMMUNITY_ADMIN', 'DISPATCHER'],
};

/** All of them. */
const PUBLISHERS = ['COMMUNITY_ADMIN', 'DISPATCHER'] as const;

/** Who may call the endpoints of series, of their templates, and of changes to tasks. */
const SERIES_ACCESS: Record<string, Who> = {
  'GET /api/v1/series': 'signed-in',
  'POST /api/v1/series': PUBLISHERS,
  'POST /api/v1/series/preview': PUBLISHERS,
  'GET /api/v1/series/{id}': 'signed-in',
  'POST /api/v1/series/{id}/change': PUBLISHERS,
  'POST /api/v1/series/{id}/change/preview': PUBLISHERS,
  'POST /api/v1/series/{id}/end': PUBLISHERS,
  'POST /api/v1/series/{id}/extend': PUBLISHERS,
  'GET /api/v1/task-calendar/day': 'public',
  'GET /api/v1/task-calendar/month': 'public',
  'GET /api/v1/task-templates': PUBLISHERS,
  'POST /api/v1/task-templates': PUBLISHERS,
  'DELETE /api/v1/task-templates/{id}': PUBLISHERS,
  'POST /api/v1/tasks/{id}/change': PUBLISHERS,
  'POST /api/v1/tasks/{id}/change/preview': PUBLISHERS,
  'POST /api/v1/tasks/{id}/keep-place': 'signed-in',
};

export const ACCESS_OF_PARTS = {
  ...SERIES_ACCESS,
  ...SIGNUP_ACCESS,
  ...CATALOGUE_ACCESS,
  ...COVERAGE_ACCESS,
  ...ACTIVITY_ACCESS,
  ...JUDGING_ACCESS,
  ...CARE_ACCESS,
  ...TEAM_ACCESS,
  ...RECOGNITION_ACCESS,
};
