import { describeEachDatabase } from '../../../test/support/databases.js';
import { entities } from '../entities.js';
import { migrations } from '../migrations/index.js';
import { migrateDown, migrateUp, schemaDrift } from '../platform/database/index.js';

describeEachDatabase('the schema', (databases) => {
  it('is what the entities say after all migrations, and can be taken back to nothing', async () => {
    const database = await databases.open(await databases.freshUrl(), { entities, migrations });
    expect(await migrateUp(database)).toHaveLength(migrations.length);
    expect(await schemaDrift(database)).toEqual([]);
    await database.transaction(async (tx) => {
      const unit = { kind: 'CENTRE', regionCode: '360702', phone: null, createdAt: new Date() };
      await tx.insert('Unit', { ...unit, id: 'upper', name: '区中心', parentId: null });
      await tx.insert('Unit', { ...unit, id: 'lower', name: '分中心', parentId: 'upper' });
    });
    await migrateDown(database, migrations.length);
    expect(await migrateUp(database)).toHaveLength(migrations.length);
    expect(await schemaDrift(database)).toEqual([]);
  }, 120_000);
});
