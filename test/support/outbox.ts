import { Database } from '../../server/src/platform/database/index.js';
import type { TestServer } from './server.js';

/** Lets the events about something be delivered once more, as after a crash right behind the first delivery. */
export async function deliverAgain(server: TestServer, subjectId: string): Promise<void> {
  await server.app
    .get(Database)
    .transaction((tx) =>
      tx.query("UPDATE outbox_event SET status = 'PENDING', owner = NULL WHERE subject_id = ?", [subjectId]),
    );
  await server.drain();
}
