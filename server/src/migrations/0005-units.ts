import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTable, dropTable, id, ref, str, table, time } from '../platform/database/table.js';

const nullable = { nullable: true };

const tables = [
  table(
    'unit',
    [
      id(),
      str('name', 60),
      str('kind', 24),
      str('region_code', 15),
      ref('parent_id', nullable),
      str('phone', 20, nullable),
      time('created_at'),
    ],
    { indices: [['region_code']], foreignKeys: { parent_id: 'unit' } },
  ),
  table('unit_duty', [id(), ref('unit_id'), str('region_code', 15), str('tile', 30)], {
    indices: [['region_code', 'tile']],
    uniques: { uq_unit_duty: ['unit_id', 'region_code', 'tile'] },
    foreignKeys: { unit_id: 'unit' },
  }),
  table(
    'membership',
    [
      id(),
      ref('person_id'),
      ref('unit_id'),
      str('role', 20),
      str('region_code', 15),
      time('created_at'),
      time('ended_at', nullable),
    ],
    {
      indices: [['unit_id', 'role']],
      uniques: { uq_membership: ['person_id', 'unit_id', 'role', 'region_code'] },
      foreignKeys: { person_id: 'person', unit_id: 'unit' },
    },
  ),
];

export class Units1764000000005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const shape of tables) await createTable(runner, shape);
  }
  async down(runner: QueryRunner): Promise<void> {
    // SQLite empties a table before it drops it, and RESTRICT would keep every unit that has others below it.
    await runner.query('UPDATE unit SET parent_id = NULL');
    for (const shape of [...tables].reverse()) await dropTable(runner, shape);
  }
}
