import { setTimeout as delay } from 'node:timers/promises';

const LONGEST_MS = 120_000;
const STEP_MS = 200;

/** Waits until the real server has delivered all events, so that the next round finds a quiet database. */
export function settler(connection) {
  return async () => {
    const deadline = Date.now() + LONGEST_MS;
    for (;;) {
      const [[{ waiting }]] = await connection.query(
        "SELECT COUNT(*) AS waiting FROM outbox_event WHERE status = 'PENDING'",
      );
      if (waiting === 0) return;
      if (Date.now() > deadline) throw new Error(`${waiting} events were still not delivered`);
      await delay(STEP_MS);
    }
  };
}

/** How many statements the database has been asked so far, by anybody. */
export async function statementCount(connection) {
  const [[{ Value }]] = await connection.query("SHOW GLOBAL STATUS LIKE 'Questions'");
  return Number(Value);
}
