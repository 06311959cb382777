import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  createTable,
  double,
  dropTable,
  flag,
  id,
  int,
  ref,
  str,
  table,
  text,
  time,
} from '../platform/database/table.js';

const nullable = { nullable: true };

const tables = [
  table(
    'patrol_plan',
    [
      id(),
      str('kind', 12),
      str('title', 40),
      str('region_code', 15),
      int('every_days'),
      flag('generated'),
      time('created_at'),
      time('ended_at', nullable),
    ],
    { indices: [['region_code']] },
  ),
  table(
    'patrol_stop',
    [
      id(),
      ref('plan_id'),
      int('position'),
      str('kind', 16),
      str('name', 40),
      str('address', 120),
      double('lat', nullable),
      double('lng', nullable),
      time('last_visit_at', nullable),
      time('ended_at', nullable),
    ],
    { indices: [['plan_id', 'position']], foreignKeys: { plan_id: 'patrol_plan' } },
  ),
  table(
    'patrol_round',
    [
      id(),
      ref('plan_id'),
      ref('person_id'),
      ref('unit_id', nullable),
      ref('open_for', nullable),
      time('started_at'),
      time('finished_at', nullable),
      int('clock_off'),
      int('visits'),
      int('items'),
    ],
    {
      indices: [
        ['person_id', 'started_at'],
        ['plan_id', 'started_at'],
      ],
      uniques: { uq_patrol_round_open: ['open_for'] },
      foreignKeys: { plan_id: 'patrol_plan', person_id: 'person', unit_id: 'unit' },
    },
  ),
  table(
    'patrol_visit',
    [id('round_id'), id('stop_id'), time('at'), time('phone_at'), time('received_at'), str('checklist', 10)],
    { indices: [['stop_id', 'at']] },
  ),
  table(
    'patrol_item',
    [
      id(),
      ref('round_id'),
      ref('stop_id', nullable),
      ref('person_id'),
      str('tile', 30),
      text('text'),
      str('address', 120),
      double('lat', nullable),
      double('lng', nullable),
      str('grid_code', 15, nullable),
      str('community_code', 12, nullable),
      str('outcome', 8),
      str('handled_text', 200, nullable),
      ref('request_id', nullable),
      time('at'),
      time('phone_at'),
      time('received_at'),
      str('fingerprint', 64),
    ],
    {
      indices: [['round_id', 'at'], ['stop_id', 'at'], ['request_id']],
      uniques: { uq_patrol_item_fingerprint: ['fingerprint'] },
      foreignKeys: {
        round_id: 'patrol_round',
        stop_id: 'patrol_stop',
        person_id: 'person',
        request_id: 'service_request',
      },
    },
  ),
];

export class Patrol1764000000046 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const shape of tables) await createTable(runner, shape);
  }
  async down(runner: QueryRunner): Promise<void> {
    for (const shape of [...tables].reverse()) await dropTable(runner, shape);
  }
}
