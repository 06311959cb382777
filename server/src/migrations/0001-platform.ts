import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  createTable,
  dropTable,
  id,
  int,
  json,
  key,
  ref,
  str,
  table,
  time,
} from '../platform/database/table.js';

const nullable = { nullable: true };

const outboxEvent = table(
  'outbox_event',
  [
    id(),
    str('type', 80),
    ref('subject_id'),
    json('payload'),
    time('created_at'),
    str('status', 8),
    int('attempts'),
    time('available_at'),
    ref('owner', nullable),
    time('owned_until', nullable),
    str('last_error', 500, nullable),
  ],
  { indices: [['status', 'available_at', 'id'], ['subject_id', 'status', 'id'], ['owner']] },
);
const inboxEntry = table('inbox_entry', [key('consumer', 80), id('event_id'), time('handled_at')], {
  indices: [['handled_at']],
});
const jobLease = table('job_lease', [
  key('name', 80),
  ref('owner', nullable),
  time('leased_until', nullable),
  time('last_run_at', nullable),
  str('last_error', 500, nullable),
]);

const tables = [outboxEvent, inboxEntry, jobLease];

/** Events and jobs. */
export class Platform1764000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const shape of tables) await createTable(runner, shape);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const shape of tables.toReversed()) await dropTable(runner, shape);
  }
}
