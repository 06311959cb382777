import type { MigrationInterface, QueryRunner } from 'typeorm';
import { accountId } from '../modules/points/ledger/ledger.account.js';
import { guardAppendOnly, releaseAppendOnly } from '../platform/database/index.js';
import { createTable, dropTable } from '../platform/database/table.js';
import { ledgerTables, oldTables } from './0050-ledger.tables.js';

const KEPT = ['points_account', 'points_posting', 'points_entry', 'points_lot'];
const GUARDED = ['points_posting', 'points_entry', 'points_lot_move', 'points_seal'];

/** Columns that the tables of both shapes have. */
const COLUMNS = {
  account: 'id, kind, owner_id, year, balance',
  posting:
    'id, kind, event_id, rule_version, person_id, service_record_id, reverses_id, earned, day, title, source, created_at',
  entry: 'id, posting_id, account_id, amount, created_at',
  lot: 'id, account_id, posting_id, points, remaining, earned_at, expires_at',
};

/**
 * The ledger gets holds, moves of lots, seals and its rules in the database. SQLite cannot add rules to a table, so the
 * tables are built anew around their rows. Awards of nothing, that a full day used to leave behind, are left out.
 */
export class Ledger1764000000050 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await setAside(runner);
    await settleAccountIds(runner);
    for (const shape of ledgerTables) await createTable(runner, shape);
    const some = 'EXISTS (SELECT 1 FROM old_points_entry e WHERE e.posting_id = p.id AND e.amount <> 0)';
    const lot = COLUMNS.lot;
    for (const sql of [
      `INSERT INTO points_account (${COLUMNS.account}, overdrawn) SELECT ${COLUMNS.account}, CASE WHEN balance < 0 THEN 1 ELSE 0 END FROM old_points_account`,
      `INSERT INTO points_posting (${COLUMNS.posting}, mac) SELECT ${COLUMNS.posting}, '' FROM old_points_posting p WHERE ${some} ORDER BY id`,
      `INSERT INTO points_entry (${COLUMNS.entry}, kind) SELECT e.id, e.posting_id, e.account_id, e.amount, e.created_at, p.kind FROM old_points_entry e JOIN old_points_posting p ON p.id = e.posting_id WHERE e.amount <> 0`,
      `INSERT INTO points_lot (${lot}, graced, warned) SELECT ${lot}, 0, 0 FROM old_points_lot WHERE points > 0`,
      // What emptied a lot was the reversal of its award.
      'INSERT INTO points_lot_move (id, lot_id, posting_id, amount, created_at) SELECT l.id, l.id, r.id, l.remaining - l.points, r.created_at FROM points_lot l JOIN points_posting r ON r.reverses_id = l.posting_id WHERE l.remaining < l.points',
    ]) {
      await runner.query(sql);
    }
    for (const name of KEPT) await runner.query(`DROP TABLE old_${name}`);
    for (const name of GUARDED) await guardAppendOnly(runner, name);
  }

  /** Goes back to the old tables; what they have no room for (holds, budgets, lots drawn from) is lost. */
  async down(runner: QueryRunner): Promise<void> {
    for (const name of GUARDED) await releaseAppendOnly(runner, name);
    const added = ledgerTables.filter(({ name }) => !KEPT.includes(name));
    for (const shape of added.reverse()) await dropTable(runner, shape);
    await setAside(runner);
    for (const shape of oldTables) await createTable(runner, shape);
    const old = "p.kind IN ('AWARD', 'REVERSAL')";
    for (const sql of [
      `INSERT INTO points_account (${COLUMNS.account}) SELECT ${COLUMNS.account} FROM old_points_account WHERE kind IN ('ISSUER', 'VOLUNTEER')`,
      `INSERT INTO points_posting (${COLUMNS.posting}) SELECT ${COLUMNS.posting} FROM old_points_posting p WHERE ${old} ORDER BY id`,
      `INSERT INTO points_entry (${COLUMNS.entry}) SELECT ${COLUMNS.entry} FROM old_points_entry p WHERE ${old} AND account_id IN (SELECT id FROM points_account)`,
      `INSERT INTO points_lot (${COLUMNS.lot}) SELECT ${COLUMNS.lot} FROM old_points_lot WHERE posting_id IN (SELECT id FROM points_posting)`,
    ]) {
      await runner.query(sql);
    }
    for (const name of KEPT) await runner.query(`DROP TABLE old_${name}`);
  }
}

async function setAside(runner: QueryRunner): Promise<void> {
  for (const name of KEPT) await runner.query(`CREATE TABLE old_${name} AS SELECT * FROM ${name}`);
  await runner.query('UPDATE points_posting SET reverses_id = NULL');
  for (const name of [...KEPT].reverse()) await runner.dropTable(name);
}

/** From now on an account's id follows from whose it is. */
async function settleAccountIds(runner: QueryRunner): Promise<void> {
  const rows = (await runner.query('SELECT id, kind, owner_id AS ownerId, year FROM old_points_account')) as {
    id: string;
    kind: 'ISSUER' | 'VOLUNTEER';
    ownerId: string;
    year: number;
  }[];
  for (const row of rows) {
    const id = accountId(row);
    await runner.query('UPDATE old_points_account SET id = ? WHERE id = ?', [id, row.id]);
    await runner.query('UPDATE old_points_entry SET account_id = ? WHERE account_id = ?', [id, row.id]);
    await runner.query('UPDATE old_points_lot SET account_id = ? WHERE account_id = ?', [id, row.id]);
  }
}
