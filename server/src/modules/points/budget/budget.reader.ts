import { Injectable } from '@nestjs/common';
import { Database, queryRows } from '../../../platform/database/index.js';

/** A unit's budget of a year; all points. */
export interface Budget {
  readonly unitId: string;
  readonly granted: number;
  readonly spent: number;
  readonly left: number;
  /** Awards that wait because nothing is left. */
  readonly waiting: number;
  readonly waitingPeople: number;
}

/** A budget that nothing was granted from yet. */
export const NOTHING_GIVEN = { granted: 0, spent: 0, left: 0, waiting: 0, waitingPeople: 0 };

/** Reads budgets out of the ledger. */
@Injectable()
export class BudgetReader {
  constructor(private readonly database: Database) {}

  /** Budgets of a year by unit; units that have none yet are left out. */
  async of(unitIds: readonly string[], year: number): Promise<Map<string, Budget>> {
    if (unitIds.length === 0) return new Map();
    const marks = unitIds.map(() => '?').join(', ');
    const { read } = this.database;
    const granted =
      "SELECT SUM(e.amount) FROM points_entry e WHERE e.account_id = a.id AND e.kind = 'BUDGET'";
    const sql =
      `SELECT a.owner_id AS unitId, a.balance AS remaining, COALESCE((${granted}), 0) AS granted ` +
      `FROM points_account a WHERE a.kind = 'ISSUER' AND a.year = ? AND a.owner_id IN (${marks})`;
    const queue =
      'SELECT unit_id AS unitId, SUM(points) AS points, COUNT(DISTINCT person_id) AS people ' +
      `FROM waiting_award WHERE unit_id IN (${marks}) GROUP BY unit_id`;
    const [rows, queued] = await Promise.all([
      queryRows<{ unitId: string; remaining: number; granted: number }>(read, sql, [year, ...unitIds]),
      queryRows<{ unitId: string; points: number; people: number }>(read, queue, unitIds),
    ]);
    const waiting = new Map(queued.map((row) => [row.unitId, row]));
    return new Map(
      rows.map(({ unitId, remaining, granted: sum }) => [
        unitId,
        {
          unitId,
          granted: Number(sum),
          spent: Number(sum) - remaining,
          left: remaining,
          waiting: Number(waiting.get(unitId)?.points ?? 0),
          waitingPeople: Number(waiting.get(unitId)?.people ?? 0),
        },
      ]),
    );
  }

  /** Units that gave points in a year, or may. */
  async unitsOf(year: number): Promise<string[]> {
    const sql = "SELECT owner_id AS id FROM points_account WHERE kind = 'ISSUER' AND year = ?";
    return (await queryRows<{ id: string }>(this.database.read, sql, [year])).map(({ id }) => id);
  }
}
