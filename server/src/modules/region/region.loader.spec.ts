import { join } from 'node:path';
import { describeEachDatabase } from '../../../../test/support/databases.js';
import { entities } from '../../entities.js';
import { migrations } from '../../migrations/index.js';
import { migrateUp } from '../../platform/database/index.js';
import { Region } from './region.entity.js';
import { loadRegions, readRegions } from './region.loader.js';

const folder = join(__dirname, '../../../data/zhanggong');

describeEachDatabase('loading the regions', (databases) => {
  it('fills the tree once, and afterwards only mends what differs', async () => {
    const database = await databases.open(await databases.freshUrl(), { entities, migrations });
    await migrateUp(database);
    const load = (): Promise<number> => database.transaction((tx) => loadRegions(tx, folder));
    expect(await load()).toBe(readRegions(folder).length);
    expect(await load()).toBe(0);

    await database.transaction((tx) => tx.update(Region, { code: '360702002001' }, { name: '别的名字' }));
    expect(await load()).toBe(1);
    const community = await database.read.findOneByOrFail(Region, { code: '360702002001' });
    expect(community).toMatchObject({
      officialName: '厚德路居委会',
      name: '厚德路社区',
      level: 'COMMUNITY',
      parentCode: '360702002',
      path: '360700/360702/360702002/360702002001/',
      generated: true,
    });
    expect(community.rings?.[0]?.length).toBeGreaterThan(3);
    expect(await database.read.countBy(Region, { level: 'COMMUNITY' })).toBe(229);
  });
});
