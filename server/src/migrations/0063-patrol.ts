import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  addColumns,
  createTable,
  dropColumns,
  dropTable,
  id,
  int,
  json,
  ref,
  str,
  table,
  time,
} from '../platform/database/table.js';

const nullable = { nullable: true };
const columns = [
  ref('patrol_item_id', nullable),
  str('spot_title', 60, nullable),
  str('spot_address', 120, nullable),
];

const ownChecks = [json('checks', nullable)];

const changes = table(
  'patrol_plan_change',
  [id('plan_id'), seqKey(), json('route'), ref('by_person_id'), time('at')],
  { foreignKeys: { by_person_id: 'person' } },
);

function seqKey(): ReturnType<typeof int> {
  const column = int('seq');
  column.isPrimary = true;
  return column;
}

/** A filing may be about what was put right on the spot and never became a request. Routes are edited, each change kept. */
export class PatrolAndFilings1764000000063 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await setNullable(runner, true);
    await addColumns(runner, 'filing', columns);
    await runner.query('CREATE UNIQUE INDEX uq_filing_patrol_item ON filing (patrol_item_id)');
    await addColumns(runner, 'patrol_plan', ownChecks);
    await createTable(runner, changes);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTable(runner, changes);
    await dropColumns(runner, 'patrol_plan', ownChecks);
    await runner.query('DELETE FROM filing WHERE request_id IS NULL');
    const where = runner.dataSource.options.type === 'better-sqlite3' ? '' : ' ON filing';
    await runner.query(`DROP INDEX uq_filing_patrol_item${where}`);
    await dropColumns(runner, 'filing', columns);
    await setNullable(runner, false);
  }
}

/** SQLite knows no such change: there the table is written anew. Nothing refers to it. */
async function setNullable(runner: QueryRunner, isNullable: boolean): Promise<void> {
  if (runner.dataSource.options.type === 'better-sqlite3') {
    await runner.changeColumn('filing', 'request_id', ref('request_id', { nullable: isNullable }));
  } else {
    await runner.query(
      `ALTER TABLE filing MODIFY request_id varchar(36) ${isNullable ? 'NULL' : 'NOT NULL'}`,
    );
  }
}
