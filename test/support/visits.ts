import { CareRecipient } from '../../server/src/modules/visit/care.entity.js';
import { Visit } from '../../server/src/modules/visit/visit.entity.js';
import { Database } from '../../server/src/platform/database/index.js';
import type { TestServer } from './server.js';

/** What the database still holds of a neighbour in columns that name her, and of her visits' logs. */
export async function keptOf(server: TestServer, recipientId: string): Promise<(string | null)[]> {
  const { read } = server.app.get(Database);
  const { name, address, phone, notes } = await read.findOneByOrFail(CareRecipient, { id: recipientId });
  const visits = await read.findBy(Visit, { recipientId });
  return [name, address, phone, notes, ...visits.map(({ log }) => log)];
}
