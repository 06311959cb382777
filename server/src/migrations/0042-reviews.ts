import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTable, dropTable, id, int, ref, str, table, time } from '../platform/database/table.js';

const review = table(
  'unit_review',
  [
    id(),
    ref('request_id'),
    int('closing'),
    ref('by_unit_id'),
    ref('of_unit_id'),
    int('score'),
    str('reason', 200),
    ref('by_person_id'),
    time('at'),
  ],
  {
    indices: [['of_unit_id', 'at']],
    uniques: { uq_unit_review: ['request_id', 'closing', 'by_unit_id', 'of_unit_id'] },
    foreignKeys: {
      request_id: 'service_request',
      by_unit_id: 'unit',
      of_unit_id: 'unit',
      by_person_id: 'person',
    },
  },
);

/** What units say of themselves and of each other. */
export class Reviews1764000000042 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, review);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTable(runner, review);
  }
}
