import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTable, dropTable, flag, id, int, ref, str, table, time } from '../platform/database/table.js';

const nullable = { nullable: true };

const tables = [
  table(
    'whistle',
    [
      id(),
      ref('request_id'),
      str('slot', 36),
      str('status', 10),
      ref('caller_unit_id'),
      ref('called_by'),
      str('community_code', 15, nullable),
      str('what', 300),
      time('created_at'),
      time('report_by'),
      ref('ended_by', nullable),
      time('ended_at', nullable),
      str('conclusion', 500, nullable),
    ],
    {
      indices: [
        ['caller_unit_id', 'status'],
        ['community_code', 'status'],
      ],
      uniques: { uq_whistle_open: ['request_id', 'slot'] },
      foreignKeys: {
        request_id: 'service_request',
        caller_unit_id: 'unit',
        called_by: 'person',
        ended_by: 'person',
      },
    },
  ),
  table(
    'whistle_member',
    [
      id(),
      ref('whistle_id'),
      ref('unit_id'),
      str('status', 10),
      time('called_at'),
      time('report_by'),
      ref('reported_by', nullable),
      time('reported_at', nullable),
      flag('late'),
      str('decline_reason', 200, nullable),
      int('score', nullable),
      str('score_reason', 200, nullable),
    ],
    {
      indices: [
        ['unit_id', 'status'],
        ['status', 'report_by'],
      ],
      uniques: { uq_whistle_member: ['whistle_id', 'unit_id'] },
      foreignKeys: { whistle_id: 'whistle', unit_id: 'unit', reported_by: 'person' },
    },
  ),
  table(
    'whistle_note',
    [id(), ref('whistle_id'), ref('unit_id'), ref('person_id'), str('text', 500), time('at')],
    {
      indices: [['whistle_id', 'at']],
      foreignKeys: { whistle_id: 'whistle', unit_id: 'unit', person_id: 'person' },
    },
  ),
];

export class Whistles1764000000031 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const shape of tables) await createTable(runner, shape);
  }
  async down(runner: QueryRunner): Promise<void> {
    for (const shape of [...tables].reverse()) await dropTable(runner, shape);
  }
}
