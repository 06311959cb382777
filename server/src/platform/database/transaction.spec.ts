import { setTimeout as delay } from 'node:timers/promises';
import type { EntityManager } from 'typeorm';
import { describeEachDatabase } from '../../../../test/support/databases.js';
import { sampleSchema, Shelf } from '../../../../test/support/sample-schema.js';
import { type Database, migrateUp, newId, TransactionMisuseError, updateWhere } from './index.js';

describeEachDatabase('Database.transaction', (databases) => {
  let database: Database;
  const shelf = (places = 1): Shelf => ({ id: newId(), places });
  const exists = ({ id }: Shelf): Promise<boolean> => database.read.existsBy(Shelf, { id });

  beforeAll(async () => {
    database = await databases.open(await databases.freshUrl(), sampleSchema);
    await migrateUp(database);
  });

  it('keeps what it wrote, or nothing', async () => {
    const [kept, lost] = [shelf(), shelf()];
    expect(await database.transaction((tx) => tx.insert(Shelf, kept).then(() => 'done'))).toBe('done');
    await expect(
      database.transaction(async (tx) => {
        await tx.insert(Shelf, lost);
        throw new Error('changed my mind');
      }),
    ).rejects.toThrow('changed my mind');
    expect([await exists(kept), await exists(lost)]).toEqual([true, false]);
  });

  it('never mixes with another one that overlaps', async () => {
    const rounds = Array.from({ length: 20 }, () => ({ kept: shelf(), lost: shelf() }));
    const write = async (row: Shelf, fails: boolean): Promise<void> => {
      await database.transaction(async (tx) => {
        await tx.insert(Shelf, row);
        await delay(1);
        if (fails) throw new Error('rolled back');
      });
    };
    await Promise.allSettled(rounds.flatMap(({ kept, lost }) => [write(lost, true), write(kept, false)]));
    for (const { kept, lost } of rounds) {
      expect([await exists(kept), await exists(lost)]).toEqual([true, false]);
    }
  });

  it('hides what is not committed from reads outside, and does not make them wait', async () => {
    const row = shelf();
    let finish = (): void => {};
    const hold = new Promise<void>((resolve) => (finish = resolve));
    let wrote = (): void => {};
    const written = new Promise<void>((resolve) => (wrote = resolve));
    const running = database.transaction(async (tx) => {
      await tx.insert(Shelf, row);
      wrote();
      await hold;
    });
    await written;
    expect(await exists(row)).toBe(false);
    expect(await database.read.query('SELECT id FROM shelf WHERE id = ?', [row.id])).toEqual([]);
    finish();
    await running;
    expect(await exists(row)).toBe(true);
  });

  it('refuses the data source, other reads and a second transaction inside', async () => {
    const inside: ((tx: EntityManager) => Promise<unknown>)[] = [
      () => database.read.count(Shelf),
      () => database.dataSource.getRepository(Shelf).insert(shelf()),
      () => database.dataSource.query('SELECT 1'),
      () => database.transaction((tx) => tx.count(Shelf)),
    ];
    for (const mistake of inside) {
      await expect(database.transaction(mistake)).rejects.toThrow(TransactionMisuseError);
    }
    expect(await database.transaction((tx) => tx.getRepository(Shelf).count())).toBeGreaterThan(0);
  });

  it('refuses writes outside', async () => {
    const row = shelf();
    const outside = [
      () => database.read.insert(Shelf, row),
      () => database.read.save(Shelf, row),
      () => database.read.query('DELETE FROM shelf'),
      () => database.read.createQueryBuilder().delete().from(Shelf).execute(),
    ];
    for (const mistake of outside) await expect(mistake()).rejects.toThrow(TransactionMisuseError);
    expect(await exists(row)).toBe(false);
    expect(await database.read.count(Shelf)).toBeGreaterThan(0);
  });

  it('refuses a statement that comes after its end', async () => {
    const row = shelf();
    let late: Promise<unknown> = Promise.resolve();
    await database.transaction(async (tx) => {
      await tx.count(Shelf);
      late = delay(5).then(() => tx.insert(Shelf, row));
    });
    await expect(late).rejects.toThrow();

    let straggler: Promise<unknown> = Promise.resolve();
    const failing = database.transaction(async (tx) => {
      straggler = tx
        .count(Shelf)
        .then(() => tx.count(Shelf))
        .then(() => tx.insert(Shelf, row));
      straggler.catch(() => {});
      await tx.count(Shelf);
      throw new Error('too late');
    });
    await expect(failing).rejects.toThrow('too late');
    await Promise.allSettled([straggler]);
    expect(await exists(row)).toBe(false);
  });

  it('tells after the commit, and only then', async () => {
    const told: string[] = [];
    await database.transaction(async (tx) => {
      database.afterCommit(tx, () => told.push('kept'));
      await tx.insert(Shelf, shelf());
      expect(told).toEqual([]);
    });
    const failed = database.transaction(async (tx) => {
      database.afterCommit(tx, () => told.push('lost'));
      await tx.insert(Shelf, shelf());
      throw new Error('no');
    });
    await expect(failed).rejects.toThrow('no');
    expect(told).toEqual(['kept']);
  });

  it('counts the rows that updateWhere met, also unchanged ones', async () => {
    const row = shelf(3);
    const set = (where: Partial<Shelf>, places: number): Promise<number> =>
      database.transaction((tx) => updateWhere(tx, Shelf, where, { places }));
    await database.transaction((tx) => tx.insert(Shelf, row));
    expect(await set({ id: row.id, places: 3 }, 4)).toBe(1);
    expect(await set({ id: row.id, places: 3 }, 5)).toBe(0);
    expect(await set({ id: row.id }, 4)).toBe(1);
  });

  it('gives each of 10 places once to 60 who ask at the same time', async () => {
    const row = shelf(10);
    await database.transaction((tx) => tx.insert(Shelf, row));
    const claim = (): Promise<boolean> =>
      database.transaction(async (tx) => {
        const taken = await tx
          .createQueryBuilder()
          .update(Shelf)
          .set({ places: () => 'places - 1' })
          .where('id = :id AND places > 0', { id: row.id })
          .execute();
        return taken.affected === 1;
      });
    const results = await Promise.all(Array.from({ length: 60 }, claim));
    expect(results.filter(Boolean)).toHaveLength(10);
    expect((await database.read.findOneByOrFail(Shelf, { id: row.id })).places).toBe(0);
  });

  it('repeats the work when two transactions block each other', async () => {
    const [a, b] = [shelf(0), shelf(0)];
    await database.transaction((tx) => tx.insert(Shelf, [a, b]));
    let attempts = 0;
    const both = (first: Shelf, second: Shelf): Promise<void> =>
      database.transaction(async (tx) => {
        attempts += 1;
        await tx.increment(Shelf, { id: first.id }, 'places', 1);
        await delay(30);
        await tx.increment(Shelf, { id: second.id }, 'places', 1);
      });
    await Promise.all([both(a, b), both(b, a)]);
    expect((await database.read.findOneByOrFail(Shelf, { id: a.id })).places).toBe(2);
    expect((await database.read.findOneByOrFail(Shelf, { id: b.id })).places).toBe(2);
    // On SQLite they follow each other; on MariaDB one of them is the victim of a deadlock and starts again.
    expect(attempts).toBe(databases.kind === 'sqlite' ? 2 : 3);
  });
});
