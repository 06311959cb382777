import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  addColumns,
  createTable,
  dropColumns,
  dropTable,
  id,
  int,
  ref,
  str,
  table,
  time,
} from '../platform/database/table.js';

const nullable = { nullable: true };
const round = [ref('shift_id', nullable)];

const arrival = table(
  'arrival_notice',
  [id('signup_id'), ref('shift_id'), str('kind', 12), int('minutes', nullable), time('at')],
  { indices: [['shift_id']], foreignKeys: { shift_id: 'shift' } },
);

/** Patrols of volunteers on a shift; who says she is on the way. */
export class Evening1764000000089 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await addColumns(runner, 'patrol_round', round);
    await createTable(runner, arrival);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTable(runner, arrival);
    await dropColumns(runner, 'patrol_round', round);
  }
}
