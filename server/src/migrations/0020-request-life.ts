import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  addColumns,
  addIndex,
  createTable,
  dropColumns,
  dropIndex,
  dropTable,
  id,
  json,
  ref,
  str,
  table,
  text,
  time,
} from '../platform/database/table.js';

const nullable = { nullable: true };

const onRequest = [
  time('filed_at', nullable),
  time('suspended_at', nullable),
  time('suspended_until', nullable),
  str('suspension', 8, nullable),
  str('question', 8, nullable),
  ref('merged_into_id', nullable),
];
const onHistory = [json('data', nullable)];
const onOrder = [ref('parent_id', nullable), time('started_at', nullable), str('extension', 8, nullable)];

const requestQuestion = table(
  'request_question',
  [
    id(),
    ref('request_id'),
    ref('asked_by'),
    ref('unit_id', nullable),
    time('asked_at'),
    text('text'),
    text('answer', nullable),
    time('answered_at', nullable),
  ],
  {
    indices: [['request_id', 'asked_at']],
    foreignKeys: { request_id: 'service_request', asked_by: 'person', unit_id: 'unit' },
  },
);

const requestSuspension = table(
  'request_suspension',
  [
    id(),
    ref('request_id'),
    ref('asked_by'),
    ref('unit_id', nullable),
    time('asked_at'),
    str('reason', 200),
    time('until'),
    str('status', 8),
    ref('decided_by', nullable),
    time('decided_at', nullable),
    time('ended_at', nullable),
  ],
  {
    indices: [['request_id', 'status']],
    foreignKeys: {
      request_id: 'service_request',
      asked_by: 'person',
      unit_id: 'unit',
      decided_by: 'person',
    },
  },
);

const orderExtension = table(
  'order_extension',
  [
    id(),
    ref('request_id'),
    ref('order_id'),
    ref('asked_by'),
    time('asked_at'),
    str('reason', 200),
    time('old_due_at'),
    time('asked_due_at'),
    str('status', 8),
    time('new_due_at', nullable),
    ref('decided_by', nullable),
    time('decided_at', nullable),
  ],
  {
    indices: [['request_id'], ['order_id', 'status']],
    foreignKeys: {
      request_id: 'service_request',
      order_id: 'work_order',
      asked_by: 'person',
      decided_by: 'person',
    },
  },
);

const tables = [requestQuestion, requestSuspension, orderExtension];

/** Filing, suspension, extension, questions, parts of orders, merging; what each step did, for replaying. */
export class RequestLife1764000000020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await addColumns(runner, 'service_request', onRequest);
    await addColumns(runner, 'request_history', onHistory);
    await addColumns(runner, 'work_order', onOrder);
    await addIndex(runner, 'service_request', ['merged_into_id']);
    await addIndex(runner, 'service_request', ['status', 'suspended_until']);
    for (const shape of tables) await createTable(runner, shape);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const shape of tables.toReversed()) await dropTable(runner, shape);
    await dropIndex(runner, 'service_request', ['status', 'suspended_until']);
    await dropIndex(runner, 'service_request', ['merged_into_id']);
    await dropColumns(runner, 'work_order', onOrder);
    await dropColumns(runner, 'request_history', onHistory);
    await dropColumns(runner, 'service_request', onRequest);
  }
}
