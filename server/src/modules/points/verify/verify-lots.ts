import type { EntityManager } from 'typeorm';
import { queryRows } from '../../../platform/database/index.js';
import type { Fault } from './verify.js';

/** Faults of one kind that are named; one is enough to know. */
const MOST = 100;

interface Check {
  readonly table: string;
  /** Selects `id` and `detail` of the rows that are wrong. */
  readonly sql: string;
  readonly what: string;
}

const TOTAL =
  'SELECT posting_id, SUM(CASE WHEN amount > 0 THEN amount ELSE 0 END) AS total FROM points_entry GROUP BY posting_id';

const LOT_CHECKS: readonly Check[] = [
  {
    table: 'points_lot',
    what: 'what is left is not what its moves say:',
    sql:
      'SELECT l.id, l.remaining AS detail FROM points_lot l LEFT JOIN ' +
      '(SELECT lot_id, SUM(amount) AS moved FROM points_lot_move GROUP BY lot_id) m ON m.lot_id = l.id ' +
      'WHERE l.remaining <> l.points + COALESCE(m.moved, 0)',
  },
  {
    table: 'points_account',
    what: 'its lots do not make up its balance; they hold',
    sql:
      'SELECT a.id, COALESCE(l.held, 0) AS detail FROM points_account a LEFT JOIN ' +
      '(SELECT account_id, SUM(remaining) AS held FROM points_lot GROUP BY account_id) l ON l.account_id = a.id ' +
      "WHERE a.kind = 'VOLUNTEER' AND COALESCE(l.held, 0) <> CASE WHEN a.balance > 0 THEN a.balance ELSE 0 END",
  },
  {
    table: 'points_account',
    what: 'the open holds do not make up what is held; they hold',
    sql:
      'SELECT a.id, COALESCE(h.held, 0) AS detail FROM points_account a LEFT JOIN ' +
      "(SELECT person_id, SUM(points) AS held FROM points_hold WHERE status = 'OPEN' GROUP BY person_id) h ON h.person_id = a.owner_id " +
      "WHERE a.kind = 'HELD' AND COALESCE(h.held, 0) <> a.balance",
  },
  {
    table: 'points_lot',
    what: 'is not what its posting brought:',
    sql:
      'SELECT l.id, l.points AS detail FROM points_lot l LEFT JOIN points_entry e ' +
      'ON e.posting_id = l.posting_id AND e.account_id = l.account_id WHERE e.id IS NULL OR e.amount <> l.points',
  },
  {
    table: 'points_posting',
    what: 'brought points without a lot:',
    sql:
      'SELECT p.id, p.kind AS detail FROM points_posting p LEFT JOIN points_lot l ON l.posting_id = p.id ' +
      "WHERE p.kind IN ('AWARD', 'GRANT') AND l.id IS NULL",
  },
];

const LINK_CHECKS: readonly Check[] = [
  {
    table: 'points_posting',
    what: 'takes back what is not there or of another kind:',
    sql:
      'SELECT r.id, r.kind AS detail FROM points_posting r LEFT JOIN points_posting o ON o.id = r.reverses_id ' +
      "WHERE r.kind IN ('REVERSAL', 'RELEASE', 'RESTORE') AND (o.id IS NULL OR NOT (" +
      "(r.kind = 'REVERSAL' AND o.kind = 'AWARD') OR (r.kind = 'RELEASE' AND o.kind = 'HOLD') OR " +
      "(r.kind = 'RESTORE' AND o.kind IN ('REDEEM', 'DONATE', 'SAVE'))))",
  },
  {
    table: 'points_posting',
    what: 'takes back another amount than was posted:',
    sql:
      `SELECT r.id, rt.total AS detail FROM points_posting r JOIN (${TOTAL}) rt ON rt.posting_id = r.id ` +
      `JOIN (${TOTAL}) ot ON ot.posting_id = r.reverses_id WHERE rt.total <> ot.total`,
  },
];

const run = async (read: EntityManager, checks: readonly Check[]): Promise<Fault[]> => {
  const faults: Fault[] = [];
  for (const { table, sql, what } of checks) {
    const rows = await queryRows<{ id: string; detail: string | number }>(read, `${sql} LIMIT ${MOST}`, []);
    for (const { id, detail } of rows) faults.push({ table, id, what: `${what} ${detail}` });
  }
  return faults;
};

/** Lots against their moves, balances and holds. */
export const lotFaults = (read: EntityManager): Promise<Fault[]> => run(read, LOT_CHECKS);

/** Corrections against what they correct. */
export const linkFaults = (read: EntityManager): Promise<Fault[]> => run(read, LINK_CHECKS);
