import { describeEachDatabase } from '../../../test/support/databases.js';
import { entities } from '../entities.js';
import { migrations } from '../migrations/index.js';
import { migrateDown, migrateUp, schemaDrift } from '../platform/database/index.js';

describeEachDatabase('the schema', (databases) => {
  it('is what the entities say after all migrations, and can be taken back to nothing', async () => {
    const database = await databases.open(await databases.freshUrl(), { entities, migrations });
    expect(await migrateUp(database)).toHaveLength(migrations.length);
    expect(await schemaDrift(database)).toEqual([]);
    await migrateDown(database, migrations.length);
    expect(await migrateUp(database)).toHaveLength(migrations.length);
    expect(await schemaDrift(database)).toEqual([]);
  }, 30_000);
});
