import { describeOnMariadb } from '../../../../test/support/databases.js';
import { openDoor } from '../../../../test/support/door.js';
import { sampleSchema, Shelf } from '../../../../test/support/sample-schema.js';
import { DatabaseUnavailableError, migrateUp, newId } from './index.js';

describeOnMariadb('a database that goes away', (databases) => {
  it('fails reads and transactions, keeps nothing half-written, and works again when it is back', async () => {
    const url = new URL(await databases.freshUrl());
    const door = await openDoor(Number(url.port));
    url.port = String(door.port);
    const database = await databases.open(url.href, sampleSchema);
    await migrateUp(database);
    const [half, whole] = [newId(), newId()];

    const cut = database.transaction(async (tx) => {
      await tx.insert(Shelf, { id: half, places: 1 });
      door.shut();
      await tx.insert(Shelf, { id: newId(), places: 1 });
    });
    await expect(cut).rejects.toBeInstanceOf(DatabaseUnavailableError);
    await expect(database.read.count(Shelf)).rejects.toBeInstanceOf(DatabaseUnavailableError);
    const later = database.transaction((tx) => tx.insert(Shelf, { id: newId(), places: 1 }));
    await expect(later).rejects.toBeInstanceOf(DatabaseUnavailableError);

    door.open();
    await database.transaction((tx) => tx.insert(Shelf, { id: whole, places: 1 }));
    expect((await database.read.find(Shelf)).map((row) => row.id)).toEqual([whole]);
  });
});
