import { describeEachDatabase } from '../../../../test/support/databases.js';
import { openEventWorld } from '../../../../test/support/event-world.js';
import { newId } from '../../platform/database/index.js';
import { FileStore } from '../../platform/files/index.js';
import { AppError } from '../../platform/http/index.js';
import { StoredFile } from './file.entity.js';
import { FileLinks } from './file.links.js';
import { FileService } from './file.service.js';

describeEachDatabase('attaching pictures', (databases) => {
  it('works once, in order, for the owner only, and all or nothing', async () => {
    const world = await openEventWorld(databases);
    const { database, clock } = world;
    const store = new FileStore({ dataDir: '/nowhere' });
    const files = new FileService(
      database,
      store,
      new FileLinks({ authSecret: Buffer.alloc(32, 1) }, clock),
      clock,
    );
    const [owner, other] = [await world.person(), await world.person()];
    const ids = [newId(), newId(), newId()];
    const rows = ids.map((id) => ({
      id,
      ownerId: owner.id,
      mediaType: 'image/jpeg',
      width: 4,
      height: 3,
      size: 9,
      createdAt: clock.now(),
    }));
    await database.transaction((tx) => tx.insert(StoredFile, rows));
    const attach = (fileIds: string[], personId: string, id: string): Promise<void> =>
      database.transaction((tx) => files.attach(tx, fileIds, personId, { type: 'request', id }));
    const subject = newId();
    const refused = new AppError('file.not_yours');

    await expect(attach([ids[0]!], other.id, subject)).rejects.toThrow(refused);
    await expect(attach([ids[0]!, newId()], owner.id, subject)).rejects.toThrow(refused);
    await expect(attach([ids[0]!, ids[0]!], owner.id, subject)).rejects.toThrow(refused);
    expect(await files.of('request', [subject])).toEqual(new Map());

    await attach([ids[2]!, ids[0]!], owner.id, subject);
    const views = (await files.of('request', [subject, newId()])).get(subject)!;
    expect(views.map(({ id }) => id)).toEqual([ids[2], ids[0]]);
    expect(views[0]).toMatchObject({ width: 4, height: 3, thumbUrl: expect.stringContaining('size=thumb') });
    await expect(attach([ids[0]!], owner.id, newId())).rejects.toThrow(refused);
    expect(await files.of('order', [subject])).toEqual(new Map());
  });
});
