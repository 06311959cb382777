import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  createTable,
  double,
  dropTable,
  flag,
  id,
  int,
  json,
  ref,
  str,
  table,
  time,
} from '../platform/database/table.js';

const nullable = { nullable: true };

const tables = [
  table(
    'plan',
    [
      id(),
      str('region_code', 12),
      str('running_region', 12, nullable),
      str('status', 8),
      ref('started_by', nullable),
      time('started_at'),
      time('ended_at', nullable),
      int('people'),
      int('pairs'),
      int('solve_ms'),
      flag('proven'),
      double('gap', nullable),
      json('histogram'),
      str('failure', 200, nullable),
    ],
    {
      indices: [['region_code', 'started_at']],
      uniques: { uq_plan_running: ['running_region'] },
      foreignKeys: { started_by: 'person' },
    },
  ),
  table(
    'plan_place',
    [
      id(),
      ref('plan_id'),
      ref('slot_id'),
      ref('task_id'),
      str('community_code', 12),
      str('title', 40),
      str('role_name', 12),
      str('meeting_point', 60),
      time('start_at'),
      flag('urgent'),
      int('missing'),
      int('waiting'),
      int('confidence'),
      str('cause', 120, nullable),
      json('outcome'),
      str('status', 8),
      time('send_at', nullable),
      time('sent_at', nullable),
      int('asked'),
      str('note', 200, nullable),
    ],
    {
      indices: [
        ['status', 'send_at'],
        ['task_id', 'status'],
      ],
      uniques: { uq_plan_place: ['plan_id', 'slot_id'] },
      foreignKeys: { plan_id: 'plan' },
    },
  ),
  table(
    'plan_wish',
    [id(), ref('slot_id'), ref('person_id'), str('kind', 8), ref('decided_by'), time('decided_at')],
    {
      uniques: { uq_plan_wish: ['slot_id', 'person_id'] },
      foreignKeys: { person_id: 'person', decided_by: 'person' },
    },
  ),
];

/** Plans that match a whole region, and what organisers decided about them. */
export class Plans1764000000066 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const shape of tables) await createTable(runner, shape);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const shape of [...tables].reverse()) await dropTable(runner, shape);
  }
}
