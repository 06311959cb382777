import { type MigrationInterface, type QueryRunner, TableIndex } from 'typeorm';
import { ruleName } from '../platform/database/naming.js';
import { addColumns, dropColumns, ref } from '../platform/database/table.js';

const onRecord = [ref('team_unit_id', { nullable: true })];
const columnNames = ['team_unit_id', 'start_at'];
const name = ruleName('ix', 'service_record', columnNames);

/** Whose team hours are that were entered by hand for work that was no task: the one she was in. */
export class TeamHours1764000000088 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await addColumns(runner, 'service_record', onRecord);
    await runner.query(
      `UPDATE service_record SET team_unit_id =
         (SELECT p.team_unit_id FROM volunteer_profile p WHERE p.person_id = service_record.person_id)
       WHERE task_id IS NULL`,
    );
    await runner.createIndex('service_record', new TableIndex({ name, columnNames }));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropIndex('service_record', name);
    await dropColumns(runner, 'service_record', onRecord);
  }
}
