import type { Who } from './access-table.js';

const COMMITTEE = ['COMMUNITY_ADMIN'] as const;

/** Who may call the endpoints of recognition. */
export const RECOGNITION_ACCESS: Record<string, Who> = {
  'GET /api/v1/boards': 'signed-in',
  'PUT /api/v1/boards/me': 'signed-in',
  'GET /api/v1/honours': 'signed-in',
  'GET /api/v1/honours/record': 'signed-in',
  'GET /api/v1/honours/year': 'signed-in',
  'GET /api/v1/record-entries': COMMITTEE,
  'POST /api/v1/record-entries': COMMITTEE,
  'POST /api/v1/record-entries/{id}/withdraw': COMMITTEE,
  'GET /api/v1/record-exports': COMMITTEE,
  'POST /api/v1/record-exports': COMMITTEE,
  'GET /api/v1/record-exports/{id}/file': COMMITTEE,
  'GET /api/v1/record-volunteers': COMMITTEE,
  'GET /api/v1/reported-thanks': COMMITTEE,
  'POST /api/v1/reported-thanks/{id}/judge': COMMITTEE,
  'GET /api/v1/star-notices': 'signed-in',
  'POST /api/v1/star-notices/{id}/again': COMMITTEE,
  'POST /api/v1/star-notices/{id}/objections': 'signed-in',
  'GET /api/v1/star-objections': COMMITTEE,
  'POST /api/v1/star-objections/{id}/decide': COMMITTEE,
  'GET /api/v1/star-rule': 'signed-in',
  'POST /api/v1/star-rule': [],
  'POST /api/v1/star-rule/preview': [],
  'GET /api/v1/star-rule/versions': [],
  'GET /api/v1/hand-rule': 'signed-in',
  'POST /api/v1/hand-rule': [],
  'POST /api/v1/hand-rule/preview': [],
  'GET /api/v1/hand-rule/versions': [],
  'POST /api/v1/tasks/{id}/thanks': 'signed-in',
  'GET /api/v1/thankable-tasks': 'signed-in',
  'GET /api/v1/thanks': 'signed-in',
  'POST /api/v1/thanks/{id}/hide': 'signed-in',
  'POST /api/v1/thanks/{id}/report': 'signed-in',
};
