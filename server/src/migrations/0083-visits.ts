import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  addColumns,
  createTable,
  dropColumns,
  dropTable,
  flag,
  id,
  int,
  json,
  ref,
  str,
  table,
  text,
  time,
} from '../platform/database/table.js';

const nullable = { nullable: true };

/** Of a neighbour who is visited; those who only get gifts have none of it. */
const recipient = [
  str('community_code', 12, nullable),
  str('kind', 16, nullable),
  text('address', nullable),
  text('phone', nullable),
  text('notes', nullable),
  ref('person_id', nullable),
  str('why', 100, nullable),
  str('consent_by', 10, nullable),
  str('consent_note', 60, nullable),
  time('consent_at', nullable),
  str('ends_on', 10, nullable),
  str('end_reason', 100, nullable),
  time('wiped_at', nullable),
];

/** Which phone it was (a hash), and when we heard of it if the phone had no network. */
const attendance = [
  str('in_device', 43, nullable),
  time('in_told_at', nullable),
  time('out_told_at', nullable),
];

const look = table(
  'care_look',
  [id(), ref('recipient_id'), ref('viewer_id'), str('viewer_name', 80), str('what', 80), time('at')],
  {
    indices: [['recipient_id', 'at']],
    foreignKeys: { recipient_id: 'care_recipient', viewer_id: 'person' },
  },
);

const plan = table(
  'visit_plan',
  [
    id(),
    ref('recipient_id'),
    ref('open_for', nullable),
    ref('unit_id'),
    int('every_days'),
    int('hour'),
    int('minutes'),
    flag('insured'),
    ref('visitor_id', nullable),
    ref('created_by'),
    time('created_at'),
    time('ended_at', nullable),
  ],
  {
    indices: [['unit_id']],
    uniques: { uq_visit_plan_open: ['open_for'] },
    foreignKeys: {
      recipient_id: 'care_recipient',
      unit_id: 'unit',
      visitor_id: 'person',
      created_by: 'person',
    },
    checks: { ck_visit_plan_rhythm: 'every_days > 0 AND minutes > 0' },
  },
);

const visit = table(
  'visit',
  [
    id(),
    ref('plan_id'),
    ref('open_for', nullable),
    ref('recipient_id'),
    ref('unit_id'),
    str('community_code', 12),
    str('due_on', 10),
    time('start_at'),
    time('end_at'),
    str('status', 10),
    ref('task_id', nullable),
    ref('visitor_id', nullable),
    time('started_at', nullable),
    time('finished_at', nullable),
    text('log', nullable),
    flag('photo_consent'),
    ref('request_id', nullable),
    int('missed_in_row'),
    time('created_at'),
  ],
  {
    indices: [
      ['unit_id', 'status', 'due_on'],
      ['status', 'start_at'],
      ['recipient_id', 'due_on'],
    ],
    uniques: { uq_visit_open: ['open_for'], uq_visit_task: ['task_id'] },
    foreignKeys: {
      plan_id: 'visit_plan',
      recipient_id: 'care_recipient',
      unit_id: 'unit',
      task_id: 'volunteer_task',
      visitor_id: 'person',
      request_id: 'service_request',
    },
  },
);

const anomaly = table(
  'anomaly',
  [
    id(),
    str('kind', 12),
    str('key', 120),
    str('community_code', 12),
    ref('unit_id', nullable),
    json('people'),
    json('record_ids'),
    json('figures'),
    str('status', 10),
    time('found_at'),
    time('seen_at'),
    ref('decided_by', nullable),
    time('decided_at', nullable),
    str('note', 200, nullable),
  ],
  {
    indices: [['community_code', 'status']],
    uniques: { uq_anomaly: ['kind', 'key'] },
    foreignKeys: { decided_by: 'person' },
  },
);

const tables = [look, plan, visit, anomaly];

/** Visits to neighbours in need; what looks odd about hours, and the phone a check-in came from. */
export class Visits1764000000083 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await addColumns(runner, 'care_recipient', recipient);
    await addColumns(runner, 'attendance', attendance);
    for (const each of tables) await createTable(runner, each);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const each of tables.toReversed()) await dropTable(runner, each);
    await dropColumns(runner, 'attendance', attendance);
    await dropColumns(runner, 'care_recipient', recipient);
  }
}
