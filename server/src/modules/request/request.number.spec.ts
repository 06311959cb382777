import { describeEachDatabase } from '../../../../test/support/databases.js';
import { entities } from '../../entities.js';
import { migrations } from '../../migrations/index.js';
import { type Database, migrateUp } from '../../platform/database/index.js';
import { takeNumbers } from './request.number.js';

describeEachDatabase('takeNumbers', (databases) => {
  let database: Database;
  const take = (at: string, count = 1): Promise<string[]> =>
    database.transaction((tx) => takeNumbers(tx, new Date(at), count));

  beforeAll(async () => {
    database = await databases.open(await databases.freshUrl(), { entities, migrations });
    await migrateUp(database);
  }, 180_000);

  it('counts from 1 on every day of the city', async () => {
    expect(await take('2026-11-20T15:59:59Z')).toEqual(['ZG20261120-000001']);
    expect(await take('2026-11-20T08:00:00Z')).toEqual(['ZG20261120-000002']);
    expect(await take('2026-11-20T16:00:00Z', 2)).toEqual(['ZG20261121-000001', 'ZG20261121-000002']);
  });

  it('gives 60 who begin a day together 60 different ones, without a gap', async () => {
    const numbers = await Promise.all(Array.from({ length: 60 }, () => take('2026-11-23T01:00:00Z')));
    const running = numbers.flat().map((number) => Number(number.slice(-6)));
    expect(running.sort((a, b) => a - b)).toEqual(Array.from({ length: 60 }, (_, n) => n + 1));
  });

  it('gives a number back when the transaction fails', async () => {
    const failing = database.transaction(async (tx) => {
      await takeNumbers(tx, new Date('2026-11-24T01:00:00Z'), 1);
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await take('2026-11-24T01:00:00Z')).toEqual(['ZG20261124-000001']);
  });
});
