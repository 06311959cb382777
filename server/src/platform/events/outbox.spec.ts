import { describeEachDatabase } from '../../../../test/support/databases.js';
import { platformSchema } from '../../../../test/support/platform-schema.js';
import { Clock } from '../clock.js';
import { type Database, migrateUp, newId } from '../database/index.js';
import { EventBus, EventRecorder, EventRelay, Outbox, type OutboxEvent } from './index.js';

/** The database, but with `action` between the look at the table and the taking. */
function pausedAfterLook(database: Database, action: () => Promise<unknown>): Database {
  const read = {
    query: async (sql: string, values: unknown[]) => {
      const rows: unknown = await database.read.query(sql, values);
      await action();
      return rows;
    },
  };
  const transaction = database.transaction.bind(database);
  return { read, transaction } as unknown as Database;
}

describeEachDatabase('Outbox.claim', (databases) => {
  const clock = new Clock();
  let database: Database;
  let outbox: Outbox;
  const record = (...subjects: string[]): Promise<void> => {
    const recorder = new EventRecorder(
      database,
      clock,
      new EventRelay(outbox, new EventBus(), database, clock),
    );
    const events = subjects.map((subjectId) => ({ type: 'x', subjectId, payload: {} }));
    return database.transaction((tx) => recorder.record(tx, ...events));
  };
  const some = (count: number): string[] => Array.from({ length: count }, newId);

  beforeEach(async () => {
    clock.set(new Date('2026-11-21T08:00:00.000Z'));
    database = await databases.open(await databases.freshUrl(), platformSchema);
    await migrateUp(database);
    outbox = new Outbox(database, clock);
  });

  it('gives every event to one of those who ask at once', async () => {
    await record(...some(40));
    let looked = 0;
    let everybodyLooked = (): void => {};
    const all = new Promise<void>((resolve) => (everybodyLooked = resolve));
    const waitForOthers = (): Promise<void> => {
      if (++looked === 4) everybodyLooked();
      return all;
    };
    const claims = await Promise.all(
      some(4).map(() => new Outbox(pausedAfterLook(database, waitForOthers), clock).claim()),
    );
    const ids = claims.flat().map((event) => event.id);
    expect(ids).toHaveLength(40);
    expect(new Set(ids).size).toBe(40);
  });

  it('does not let one stuck subject keep the others waiting', async () => {
    const stuck = newId();
    await record(stuck);
    const [head] = await outbox.claim();
    await record(...Array.from({ length: 80 }, () => stuck), ...some(1));
    await outbox.markFailed(head as OutboxEvent, new Error('stuck'));
    const next = await outbox.claim();
    expect(next.map((event) => event.subjectId)).not.toContain(stuck);
    expect(next).toHaveLength(1);
  });

  it('gives back an event when somebody took an earlier one of its subject meanwhile', async () => {
    const subject = newId();
    await record(subject);
    let laterClaim: Promise<unknown[]> = Promise.resolve([]);
    let takenEarlier = (): void => {};
    const earlierIsTaken = new Promise<void>((resolve) => (takenEarlier = resolve));
    const earlier = new Outbox(
      pausedAfterLook(database, async () => {
        await record(subject);
        await new Promise<void>((looked) => {
          const late = pausedAfterLook(database, () => (looked(), earlierIsTaken));
          laterClaim = new Outbox(late, clock).claim();
        });
      }),
      clock,
    );
    const first = await earlier.claim();
    takenEarlier();
    expect(first).toHaveLength(1);
    expect(await laterClaim).toEqual([]);

    await earlier.markDone(first);
    expect(await outbox.claim()).toHaveLength(1);
  });
});
