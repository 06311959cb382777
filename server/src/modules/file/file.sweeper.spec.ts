import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeEachDatabase } from '../../../../test/support/databases.js';
import { openEventWorld } from '../../../../test/support/event-world.js';
import { newId } from '../../platform/database/index.js';
import { FileMissingError, FileStore } from '../../platform/files/index.js';
import { Jobs, Leases } from '../../platform/jobs/index.js';
import { StoredFile } from './file.entity.js';
import { FileSweeper } from './file.sweeper.js';

const DAY_MS = 24 * 60 * 60 * 1000;

describeEachDatabase('sweeping pictures', (databases) => {
  it('throws away what was not attached within a week, and nothing else', async () => {
    const world = await openEventWorld(databases);
    const { database, clock } = world;
    const dataDir = await mkdtemp(join(tmpdir(), 'linli-sweep-'));
    const store = new FileStore({ dataDir });
    const sweeper = new FileSweeper(new Jobs(new Leases(database, clock)), database, store, clock);
    const owner = await world.person();
    const add = async (subjectId: string | null): Promise<string> => {
      const id = newId();
      const size = { mediaType: 'image/jpeg', width: 4, height: 3, size: 1 };
      const subject = { subjectType: subjectId && 'request', subjectId, position: 0 };
      const row = { id, ownerId: owner.id, ...size, createdAt: clock.now(), ...subject };
      await database.transaction((tx) => tx.insert(StoredFile, row));
      await store.put(`${id}.jpg`, Buffer.from('x'));
      await store.put(`${id}.thumb.jpg`, Buffer.from('x'));
      return id;
    };
    const forgotten = await add(null);
    const attached = await add(newId());
    clock.advance(8 * DAY_MS);
    const fresh = await add(null);

    expect(await sweeper.sweep()).toBe(1);
    expect((await database.read.find(StoredFile)).map(({ id }) => id).sort()).toEqual(
      [attached, fresh].sort(),
    );
    await expect(store.get(`${forgotten}.jpg`)).rejects.toThrow(FileMissingError);
    (await store.get(`${attached}.thumb.jpg`)).stream.destroy();
    expect(await sweeper.sweep()).toBe(0);
    await rm(dataDir, { recursive: true });
  });
});
