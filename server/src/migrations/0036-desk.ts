import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  createTable,
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
    'saved_filter',
    [
      id(),
      ref('person_id'),
      ref('unit_id', nullable),
      str('name', 20),
      json('filter'),
      flag('pinned'),
      flag('shared'),
      time('created_at'),
    ],
    {
      indices: [['unit_id', 'shared']],
      uniques: { uq_saved_filter_name: ['person_id', 'name'] },
      foreignKeys: { person_id: 'person', unit_id: 'unit' },
    },
  ),
  table(
    'request_export',
    [
      id(),
      ref('person_id'),
      str('format', 4),
      json('filter'),
      flag('sensitive'),
      str('reason', 200, nullable),
      str('status', 10),
      int('attempts'),
      int('total', nullable),
      int('written'),
      int('size', nullable),
      str('error', 200, nullable),
      time('created_at'),
      time('finished_at', nullable),
      time('expires_at', nullable),
    ],
    {
      indices: [
        ['status', 'created_at'],
        ['person_id', 'created_at'],
      ],
      foreignKeys: { person_id: 'person' },
    },
  ),
];

/** Filters that staff keep, and lists they take along as files. */
export class Desk1764000000036 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const shape of tables) await createTable(runner, shape);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const shape of tables.toReversed()) await dropTable(runner, shape);
  }
}
