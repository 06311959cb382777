import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { demoId } from '../../server/src/demo/demo-id.js';
import { Membership } from '../../server/src/modules/unit/unit.entity.js';
import { Database } from '../../server/src/platform/database/index.js';

type Post = Omit<Membership, 'endedAt'>;

/** Id of a unit of the demo. */
export const unitId = (key: string): string => demoId(`unit:${key}`);

/** Does something while a person holds one more post, which nobody of the demo does. */
export async function whileHolding(
  app: NestFastifyApplication,
  post: Post,
  act: () => Promise<void>,
): Promise<void> {
  const database = app.get(Database);
  await database.transaction((tx) => tx.insert(Membership, { ...post, endedAt: null }));
  try {
    await act();
  } finally {
    await database.transaction((tx) => tx.delete(Membership, { id: post.id }));
  }
}
