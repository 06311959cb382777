import { In, IsNull } from 'typeorm';
import { describeEachDatabase } from '../../../../test/support/databases.js';
import { Book, sampleBook, sampleSchema, Shelf } from '../../../../test/support/sample-schema.js';
import {
  type Database,
  findRows,
  insertRowIf,
  migrateUp,
  newId,
  selectRows,
  TransactionMisuseError,
} from './index.js';

describeEachDatabase('rows read past the query builder', (databases) => {
  let database: Database;
  const shelf = { id: newId(), places: 3 };
  const lentUntil = new Date('2026-11-20T08:30:00.123Z');
  const books = [
    sampleBook({ id: newId(), shelfId: shelf.id, title: '一', isOld: true, tags: ['旧'] }),
    sampleBook({ id: newId(), shelfId: shelf.id, title: '二', isOld: false, lentUntil }),
    sampleBook({ id: newId(), shelfId: shelf.id, title: '三', isOld: false }),
  ];

  const plain = (rows: Book[]): object[] => rows.map((row) => Object.fromEntries(Object.entries(row)));

  beforeAll(async () => {
    database = await databases.open(await databases.freshUrl(), sampleSchema);
    await migrateUp(database);
    await database.transaction(async (tx) => {
      await tx.insert(Shelf, shelf);
      for (const book of books) await tx.insert(Book, book);
    });
  });

  it('are the rows that find gives, with the same values', async () => {
    const { read } = database;
    const ids = books.map(({ id }) => id);
    const order = { by: 'id', descending: true } as const;
    expect(await findRows(read, Book, { id: ids }, order)).toEqual(
      plain(await read.find(Book, { where: { id: In(ids) }, order: { id: 'DESC' } })),
    );
    expect(await findRows(read, Book, { lentUntil: null, isOld: false })).toEqual(
      plain(await read.findBy(Book, { lentUntil: IsNull(), isOld: false })),
    );
    const [lent] = await findRows(read, Book, { lentUntil, shelfId: shelf.id });
    expect(lent).toMatchObject({ title: '二', lentUntil });
  });

  it('are found for more values than one statement takes', async () => {
    const ids = books.map(({ id }) => id);
    const many = [...ids, ...Array.from({ length: 33_000 }, (_, n) => `${n}`), ...ids];
    const found = await findRows(database.read, Book, { id: many, isOld: false });
    expect(found.map(({ title }) => title).sort()).toEqual(
      books.flatMap(({ title, isOld }) => (isOld ? [] : [title])).sort(),
    );
    await expect(findRows(database.read, Book, { id: many }, { by: 'id' })).rejects.toThrow(RangeError);
  });

  it('are none when there is nothing to look for', async () => {
    expect(await findRows(database.read, Book, { id: [] })).toEqual([]);
  });

  it('come with any tail', async () => {
    const tail = 'WHERE shelf_id = ? AND title <> ? ORDER BY id DESC LIMIT 1';
    expect(await selectRows(database.read, Book, tail, [shelf.id, '三'])).toMatchObject([{ title: '二' }]);
  });

  it('are those of the transaction inside one, and nowhere else', async () => {
    const id = newId();
    await database.transaction(async (tx) => {
      await tx.insert(Shelf, { id, places: 1 });
      expect(await findRows(tx, Shelf, { id })).toEqual([{ id, places: 1 }]);
      await expect(findRows(database.read, Shelf, { id })).rejects.toBeInstanceOf(TransactionMisuseError);
    });
  });

  it('are inserted if there is another one', async () => {
    const book = sampleBook({
      id: newId(),
      shelfId: shelf.id,
      title: '四',
      isOld: true,
      lentUntil,
      tags: ['新'],
    });
    const enter = (places: number) =>
      database.transaction((tx) =>
        insertRowIf(tx, Book, book, {
          sql: 'FROM shelf WHERE id = ? AND places >= ?',
          values: [shelf.id, places],
        }),
      );
    expect(await enter(4)).toBe(0);
    expect(await findRows(database.read, Book, { id: book.id })).toEqual([]);
    expect(await enter(3)).toBe(1);
    expect(await findRows(database.read, Book, { id: book.id })).toEqual(plain([book]));
  });
});
