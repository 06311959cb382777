import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  addIndices,
  createTable,
  doubleKey,
  dropIndices,
  dropTable,
  flag,
  key,
  str,
  table,
  text,
} from '../platform/database/table.js';

const tables = [
  table('request_words', [key('number', 20), text('words')]),
  table('request_token', [key('token', 16), doubleKey('position')]),
  table('request_indexing', [key('name', 20), str('last_number', 20), flag('done')]),
];

/** What lists are driven by: each filter with the order it is shown in. */
const indices = {
  service_request: [
    ['status', 'number'],
    ['tile', 'number'],
    ['lead_unit_id', 'number'],
    ['due_at', 'id'],
    ['visibility', 'status', 'lat', 'lng'],
    ['box', 'community_code', 'due_at', 'soon_at'],
  ],
  request_history: [['actor_id', 'request_id']],
};

/** The search index over requests, and indices for their lists. Older requests are entered by a job. */
export class RequestSearch1764000000035 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const shape of tables) await createTable(runner, shape);
    for (const [name, some] of Object.entries(indices)) await addIndices(runner, name, some);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [name, some] of Object.entries(indices)) await dropIndices(runner, name, some);
    for (const shape of tables.toReversed()) await dropTable(runner, shape);
  }
}
