import { describeEachDatabase } from '../../../../test/support/databases.js';
import { Book, sampleBook, sampleSchema, Shelf } from '../../../../test/support/sample-schema.js';
import { migrateDown, migrateUp, migrationStates, newId, schemaDrift } from './index.js';

describeEachDatabase('migrations', (databases) => {
  it('go up and down, and leave no difference between tables and entities', async () => {
    const database = await databases.open(await databases.freshUrl(), sampleSchema);
    expect(await migrateUp(database)).toEqual(['Shelf1700000000001', 'Book1700000000002']);
    expect(await schemaDrift(database)).toEqual([]);
    expect(await migrateUp(database)).toEqual([]);

    await migrateDown(database, 1);
    expect(await migrationStates(database)).toEqual([
      { name: 'Shelf1700000000001', done: true },
      { name: 'Book1700000000002', done: false },
    ]);
    expect((await schemaDrift(database)).join()).toContain('book');

    await migrateUp(database);
    expect(await schemaDrift(database)).toEqual([]);
    const names = (await migrationStates(database)).map((state) => state.name);
    expect(names).toEqual(['Shelf1700000000001', 'Book1700000000002']);
  });

  it('run once when several instances start together', async () => {
    const url = await databases.freshUrl();
    const first = await databases.open(url, sampleSchema);
    // One process per SQLite file: there the second instance is a second caller in the same process.
    const second = databases.kind === 'sqlite' ? first : await databases.open(url, sampleSchema);
    const done = await Promise.all([migrateUp(first), migrateUp(second)]);
    expect(done.flat()).toHaveLength(2);
  });

  it('make columns that give back what was put in', async () => {
    const database = await databases.open(await databases.freshUrl(), sampleSchema);
    await migrateUp(database);
    const shelfId = newId();
    const full = sampleBook({
      id: newId(),
      shelfId,
      title: '邻里 😀 Ä',
      summary: '长文'.repeat(1000),
      pages: 2_000_000_000,
      isOld: true,
      weight: 114.93512345678,
      boughtAt: new Date('2026-11-20T23:59:59.987Z'),
      lentUntil: new Date('1999-12-31T16:00:00.001Z'),
      tags: ['甲', '"', '{}'],
    });
    const bare = sampleBook({ id: newId(), shelfId });
    await database.transaction(async (tx) => {
      await tx.insert(Shelf, { id: shelfId, places: 3 });
      await tx.insert(Book, [full, bare]);
    });

    expect(await database.read.find(Book, { order: { id: 'ASC' } })).toEqual([full, bare]);
    expect(await database.read.findOneByOrFail(Book, { boughtAt: full.boughtAt })).toEqual(full);
    const [row] = await database.read.query('SELECT title FROM book WHERE lent_until < ?', [full.boughtAt]);
    expect(row.title).toBe(full.title);
  });

  it('compare text byte by byte on both databases', async () => {
    const database = await databases.open(await databases.freshUrl(), sampleSchema);
    await migrateUp(database);
    const shelfId = newId();
    await database.transaction(async (tx) => {
      await tx.insert(Shelf, { id: shelfId, places: 2 });
      await tx.insert(Book, sampleBook({ id: newId(), shelfId, title: 'abc' }));
      await tx.insert(Book, sampleBook({ id: newId(), shelfId, title: 'ABC' }));
    });
    expect(await database.read.countBy(Book, { title: 'abc' })).toBe(1);
    expect(await database.read.query("SELECT id FROM book WHERE title LIKE 'ab%'")).toHaveLength(1);
    const [sum] = await database.read.query('SELECT SUM(pages) AS total FROM book');
    expect(sum.total).toBe(2);
  });
});
