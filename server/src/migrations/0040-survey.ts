import { type MigrationInterface, type QueryRunner, TableIndex } from 'typeorm';
import { createTable, dropTable, flag, id, int, ref, str, table, time } from '../platform/database/table.js';

const nullable = { nullable: true };
const RATING = 'request_rating';
const columns = [flag('contacted', nullable), ref('recorded_by', nullable), str('consent', 60, nullable)];

const unique = (name: string, columnNames: string[]): TableIndex =>
  new TableIndex({ name, columnNames, isUnique: true });

const reminder = table('survey_reminder', [id('request_id'), int('closing'), time('sent_at')]);

/** Everybody concerned is asked, once for each closing, also by phone. */
export class Survey1764000000040 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const column of columns) {
      const type = runner.dataSource.driver.createFullType(column);
      await runner.query(`ALTER TABLE ${RATING} ADD COLUMN ${column.name} ${type} NULL`);
    }
    // The new rule first: the foreign key needs an index that begins with the request.
    await runner.createIndex(
      RATING,
      unique('uq_request_rating_person', ['request_id', 'closing', 'person_id']),
    );
    await runner.dropIndex(RATING, 'uq_request_rating');
    await createTable(runner, reminder);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTable(runner, reminder);
    await runner.query(
      `DELETE FROM ${RATING} WHERE person_id <>
        (SELECT r.reporter_id FROM service_request r WHERE r.id = ${RATING}.request_id)`,
    );
    await runner.createIndex(RATING, unique('uq_request_rating', ['request_id', 'closing']));
    await runner.dropIndex(RATING, 'uq_request_rating_person');
    for (const { name } of columns) await runner.query(`ALTER TABLE ${RATING} DROP COLUMN ${name}`);
  }
}
