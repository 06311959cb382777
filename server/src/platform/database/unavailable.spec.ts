import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { describeOnMariadb } from '../../../../test/support/databases.js';
import { sampleSchema, Shelf } from '../../../../test/support/sample-schema.js';
import { DatabaseUnavailableError, migrateUp, newId } from './index.js';

/** A door before the database that can be shut. */
async function openDoor(port: number): Promise<{ port: number; shut(): void; open(): void }> {
  const sockets = new Set<Socket>();
  let isOpen = true;
  const server = createServer((near) => {
    if (!isOpen) return near.destroy();
    const far = connect(port, '127.0.0.1');
    for (const socket of [near, far]) {
      sockets.add(socket.on('error', () => {}));
      socket.on('close', () => sockets.delete(socket));
    }
    near.pipe(far).pipe(near);
  });
  server.unref().listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    shut: () => {
      isOpen = false;
      for (const socket of sockets) socket.destroy();
    },
    open: () => (isOpen = true),
  };
}

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
