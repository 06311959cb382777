export const MINUTE_MS = 60_000;
export const DAY_MS = 1440 * MINUTE_MS;

const ROWS_PER_STATEMENT = 500;

/** A maker of ids that sort in the order they are made. */
export function ids() {
  let last = 0;
  return () => `01900000-0000-7000-8000-${(++last).toString(16).padStart(12, '0')}`;
}

/** Writes rows, each with the columns of the first. */
export async function insertRows(connection, table, rows) {
  if (rows.length === 0) return;
  const columns = Object.keys(rows[0]);
  const names = columns.map((column) => `\`${column}\``).join(', ');
  for (let from = 0; from < rows.length; from += ROWS_PER_STATEMENT) {
    const values = rows
      .slice(from, from + ROWS_PER_STATEMENT)
      .map((row) => columns.map((column) => row[column]));
    await connection.query(`INSERT INTO \`${table}\` (${names}) VALUES ?`, [values]);
  }
}

const nothing = (names) => Object.fromEntries(names.split(' ').map((name) => [name, null]));

/** Columns that may stay empty, by table. */
export const SAY_NOTHING = {
  person: nothing('nickname real_name phone phone_index'),
  service_request: nothing(
    'external_id imported_author box soon_at due_at handle_at handle_due_at handled_at closed_at lead_unit_id ' +
      'task_id team_unit_id participant_ids',
  ),
  request_history: nothing('actor_id role unit_id order_id to_unit_id public_text private_note from_status'),
  work_order: nothing(
    'note taken_by taken_at done_by done_at done_text return_reason suggested_unit_id returned_at',
  ),
};
