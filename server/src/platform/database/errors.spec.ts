import { describeEachDatabase } from '../../../../test/support/databases.js';
import { Book, sampleBook, sampleSchema, Shelf } from '../../../../test/support/sample-schema.js';
import {
  CheckError,
  type Database,
  DatabaseUnavailableError,
  DuplicateKeyError,
  ForeignKeyError,
  migrateUp,
  newId,
  QueryError,
} from './index.js';

describeEachDatabase('database errors', (databases) => {
  let database: Database;
  const shelf = { id: newId(), places: 1 };
  const book = sampleBook({ id: newId(), shelfId: shelf.id, title: '邻里' });
  const failure = (work: Parameters<Database['transaction']>[0]): Promise<unknown> =>
    database.transaction(work).then(
      () => 'no error',
      (error: unknown) => error,
    );

  beforeAll(async () => {
    database = await databases.open(await databases.freshUrl(), sampleSchema);
    await migrateUp(database);
    await database.transaction(async (tx) => {
      await tx.insert(Shelf, shelf);
      await tx.insert(Book, book);
    });
  });

  it('name the unique rule that was broken', async () => {
    const again = await failure((tx) => tx.insert(Book, { ...book, id: newId() }));
    expect(again).toBeInstanceOf(DuplicateKeyError);
    expect(again).toMatchObject({ name: 'DuplicateKeyError', key: 'uq_book_title' });
    const sameId = await failure((tx) => tx.insert(Book, { ...book, title: 'other' }));
    expect(sameId).toMatchObject({ name: 'DuplicateKeyError', key: 'PRIMARY' });
  });

  it('can be caught inside the transaction, which goes on', async () => {
    const kept = { id: newId(), places: 7 };
    await database.transaction(async (tx) => {
      await expect(tx.insert(Shelf, shelf)).rejects.toBeInstanceOf(DuplicateKeyError);
      await tx.insert(Shelf, kept);
    });
    expect(await database.read.existsBy(Shelf, { id: kept.id })).toBe(true);
  });

  it('tell of references to nothing and of rows still in use', async () => {
    const orphan = sampleBook({ id: newId(), shelfId: newId() });
    expect(await failure((tx) => tx.insert(Book, orphan))).toBeInstanceOf(ForeignKeyError);
    expect(await failure((tx) => tx.delete(Shelf, { id: shelf.id }))).toBeInstanceOf(ForeignKeyError);
    expect(await database.read.existsBy(Book, { id: book.id })).toBe(true);
  });

  it('tell of broken checks', async () => {
    expect(await failure((tx) => tx.update(Book, { id: book.id }, { pages: -1 }))).toBeInstanceOf(CheckError);
  });

  it('never carry values, which may be personal', async () => {
    const secret = '13800138000';
    const wrong = await failure((tx) => tx.query('SELECT * FROM nowhere WHERE phone = ?', [secret]));
    expect(wrong).toBeInstanceOf(QueryError);
    const duplicate = await failure(async (tx) => {
      await tx.insert(Book, sampleBook({ id: newId(), shelfId: shelf.id, title: secret }));
      await tx.insert(Book, sampleBook({ id: newId(), shelfId: shelf.id, title: secret }));
    });
    expect(duplicate).toBeInstanceOf(DuplicateKeyError);
    for (const error of [wrong, duplicate]) {
      const everything = JSON.stringify(error, Object.getOwnPropertyNames(error as Error));
      expect(everything).not.toContain(secret);
    }
  });

  it('say that the database is away, at start', async () => {
    const away =
      databases.kind === 'sqlite'
        ? ['sqlite:/dev/null/linli.sqlite', 'sqlite:/tmp']
        : ['mariadb://root@127.0.0.1:1/linli', (await databases.freshUrl()).replace('root', 'nobody')];
    for (const url of away) {
      const attempt = databases.open(url, sampleSchema);
      await expect(attempt).rejects.toBeInstanceOf(DatabaseUnavailableError);
      await expect(attempt).rejects.toThrow(/could not connect to the database .* after 1 try/);
    }
  });
});
