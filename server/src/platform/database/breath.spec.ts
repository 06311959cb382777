import { describeEachDatabase } from '../../../../test/support/databases.js';
import { sampleSchema, Shelf } from '../../../../test/support/sample-schema.js';
import { type Database, migrateUp, newId } from './index.js';

const LONG_MS = 200;

describeEachDatabase('a long row of statements', (databases) => {
  let database: Database;
  beforeAll(async () => {
    database = await databases.open(await databases.freshUrl(), sampleSchema);
    await migrateUp(database);
  });

  /** How often the event loop turned while `work` was repeated for a while. */
  async function turnsDuring(work: () => Promise<unknown>): Promise<number> {
    let turns = 0;
    let watching = true;
    const watch = (): void => {
      turns++;
      if (watching) setImmediate(watch);
    };
    setImmediate(watch);
    const end = performance.now() + LONG_MS;
    while (performance.now() < end) await work();
    watching = false;
    return turns;
  }

  it('lets others have their turn between reads', async () => {
    expect(await turnsDuring(() => database.read.count(Shelf))).toBeGreaterThan(2);
  });

  it('lets others have their turn between and within transactions', async () => {
    const row = { id: newId(), places: 1 };
    await database.transaction((tx) => tx.insert(Shelf, row));
    const write = () => database.transaction((tx) => tx.update(Shelf, { id: row.id }, { places: 2 }));
    expect(await turnsDuring(write)).toBeGreaterThan(2);
    const inside = database.transaction((tx) => turnsDuring(() => tx.count(Shelf)));
    expect(await inside).toBeGreaterThan(2);
  });
});
