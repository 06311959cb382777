import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  createTable,
  double,
  dropTable,
  flag,
  id,
  int,
  json,
  key,
  ref,
  str,
  table,
  text,
  time,
} from '../platform/database/table.js';

const nullable = { nullable: true };
const ofRequest = { request_id: 'service_request' };

const serviceRequest = table(
  'service_request',
  [
    id(),
    str('number', 20),
    str('external_id', 60, nullable),
    str('kind', 8),
    str('title', 60),
    text('text'),
    str('tile', 30),
    str('tier', 8),
    flag('urgent'),
    str('visibility', 8),
    flag('anonymous'),
    ref('reporter_id', nullable),
    str('imported_author', 60, nullable),
    str('address', 120),
    double('lat', nullable),
    double('lng', nullable),
    str('grid_code', 15, nullable),
    str('community_code', 12, nullable),
    str('status', 12),
    int('version'),
    str('box', 10, nullable),
    time('stage_at'),
    time('soon_at', nullable),
    time('due_at', nullable),
    time('handle_at', nullable),
    time('handle_due_at', nullable),
    time('handled_at', nullable),
    time('closed_at', nullable),
    int('closings'),
    ref('lead_unit_id', nullable),
    ref('task_id', nullable),
    ref('team_unit_id', nullable),
    json('participant_ids', nullable),
    int('supporters'),
    time('created_at'),
  ],
  {
    indices: [
      ['box', 'due_at', 'id'],
      ['status', 'community_code', 'due_at'],
      ['reporter_id', 'id'],
      ['lat', 'lng'],
    ],
    uniques: { uq_request_number: ['number'], uq_request_external: ['external_id'] },
    foreignKeys: { reporter_id: 'person', lead_unit_id: 'unit', team_unit_id: 'unit' },
  },
);

const requestDay = table('request_day', [key('day', 8), int('last')]);

const requestSupport = table('request_support', [id('request_id'), id('person_id'), time('created_at')], {
  indices: [['person_id', 'request_id']],
});

const requestRating = table(
  'request_rating',
  [
    id(),
    ref('request_id'),
    int('closing'),
    ref('person_id'),
    str('solved', 8),
    int('stars', nullable),
    str('reason', 200, nullable),
    time('at'),
  ],
  {
    uniques: { uq_request_rating: ['request_id', 'closing'] },
    foreignKeys: { ...ofRequest, person_id: 'person' },
  },
);

const requestHistory = table(
  'request_history',
  [
    id(),
    ref('request_id'),
    int('seq'),
    str('action', 20),
    str('from_status', 12, nullable),
    str('to_status', 12),
    ref('actor_id', nullable),
    str('role', 20, nullable),
    ref('unit_id', nullable),
    ref('order_id', nullable),
    ref('to_unit_id', nullable),
    time('at'),
    text('public_text', nullable),
    str('private_note', 200, nullable),
  ],
  {
    indices: [['order_id']],
    uniques: { uq_request_history: ['request_id', 'seq'] },
    foreignKeys: { ...ofRequest, actor_id: 'person', unit_id: 'unit', to_unit_id: 'unit' },
  },
);

const workOrder = table(
  'work_order',
  [
    id(),
    ref('request_id'),
    ref('unit_id'),
    int('position'),
    flag('lead'),
    str('status', 12),
    str('note', 200, nullable),
    ref('dispatched_by'),
    time('dispatched_at'),
    time('take_due_at'),
    time('due_at'),
    ref('taken_by', nullable),
    time('taken_at', nullable),
    ref('done_by', nullable),
    time('done_at', nullable),
    text('done_text', nullable),
    str('return_reason', 200, nullable),
    ref('suggested_unit_id', nullable),
    time('returned_at', nullable),
  ],
  {
    indices: [
      ['request_id', 'position'],
      ['unit_id', 'status', 'due_at'],
      ['unit_id', 'dispatched_at'],
    ],
    foreignKeys: {
      ...ofRequest,
      unit_id: 'unit',
      dispatched_by: 'person',
      taken_by: 'person',
      done_by: 'person',
      suggested_unit_id: 'unit',
    },
  },
);

const tables = [serviceRequest, requestDay, requestSupport, requestRating, requestHistory, workOrder];

/** Requests, their history, work orders, support and ratings. */
export class Requests1764000000007 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const shape of tables) await createTable(runner, shape);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const shape of tables.toReversed()) await dropTable(runner, shape);
  }
}
