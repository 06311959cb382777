import type { UnitKind } from '@linli/shared';
import { describeEachDatabase, type TestDatabases } from '../../../../test/support/databases.js';
import { samplePerson } from '../../../../test/support/event-world.js';
import { entities } from '../../entities.js';
import { migrations } from '../../migrations/index.js';
import { Clock } from '../../platform/clock.js';
import { type Database, migrateUp } from '../../platform/database/index.js';
import { RegionService } from '../region/index.js';
import { MembershipService } from './membership.service.js';
import { UnitService } from './unit.service.js';

interface World {
  database: Database;
  units: UnitService;
  memberships: MembershipService;
  clock: Clock;
  add: (name: string, kind: UnitKind, regionCode: string, tiles: string[]) => Promise<string>;
}

async function world(databases: TestDatabases): Promise<World> {
  const database = await databases.open(await databases.freshUrl(), { entities, migrations });
  await migrateUp(database);
  const clock = new Clock();
  const units = new UnitService(database, new RegionService(database), clock);
  return {
    database,
    units,
    clock,
    memberships: new MembershipService(database, clock),
    add: (name, kind, regionCode, tiles) =>
      database.transaction((tx) =>
        units.ensure(tx, { name, kind, regionCode, duties: [{ regionCode, tiles }] }),
      ),
  };
}

describeEachDatabase('units', (databases) => {
  it('are found for a matter from the grid upwards, the nearest and most particular first', async () => {
    const { units, add } = await world(databases);
    await add('市政', 'DEPARTMENT', '360702', ['lighting']);
    await add('街道', 'STREET_OFFICE', '360702002', ['*']);
    await add('物业', 'PROPERTY_COMPANY', '360702002001', ['lighting', 'lift']);
    await add('居委会', 'COMMUNITY_COMMITTEE', '360702002001', ['*']);
    await add('邻居物业', 'PROPERTY_COMPANY', '360702002004', ['lighting']);
    const names = async (tile: string, region: string): Promise<string[]> =>
      (await units.findUnitsFor(tile, region)).map(({ name }) => name);
    expect(await names('lighting', '360702002001003')).toEqual(['物业', '居委会', '街道', '市政']);
    expect(await names('lift', '360702002004')).toEqual(['街道']);
    expect(await names('lighting', '360702003001')).toEqual(['市政']);
    const departments = await units.list({ regionCode: '360702002001', kind: 'DEPARTMENT' });
    expect(departments).toMatchObject([{ name: '市政', kindLabel: '职能部门' }]);
    expect(await units.list({})).toHaveLength(5);
  });

  it('serve their region and what lies below it, nothing beside it', async () => {
    const { units, add } = await world(databases);
    const id = await add('物业', 'PROPERTY_COMPANY', '360702002001', ['lift']);
    expect(await units.serves(id, '360702002001003')).toBe(true);
    expect(await units.serves(id, '360702002001', 'lift')).toBe(true);
    expect(await units.serves(id, '360702002001', 'noise')).toBe(false);
    expect(await units.serves(id, '360702002')).toBe(false);
    expect(await units.serves(id, '360702002004')).toBe(false);
  });

  it('have members whose hats reach the regions below, until they are taken off', async () => {
    const { database, memberships, add } = await world(databases);
    const unitId = await add('分中心', 'CENTRE', '360702002', []);
    const person = samplePerson();
    const hat = { personId: person.id, unitId, role: 'DISPATCHER', regionCode: '360702002' } as const;
    const id = await database.transaction(async (tx) => {
      await tx.insert('Person', person);
      return memberships.grant(tx, hat);
    });
    expect(await database.transaction((tx) => memberships.grant(tx, hat))).toBe(id);
    expect(await memberships.hatsOf(person.id)).toEqual([
      { id, ...hat, unitName: '分中心', unitKind: 'CENTRE' },
    ]);
    expect(await memberships.inRegion('DISPATCHER', '360702002001')).toHaveLength(1);
    expect(await memberships.inRegion('DISPATCHER', '360702003001')).toEqual([]);
    expect(await memberships.ofUnit(unitId, 'HANDLER')).toEqual([]);

    await database.transaction((tx) => memberships.end(tx, id));
    expect(await memberships.hatsOf(person.id)).toEqual([]);
    expect(await database.transaction((tx) => memberships.grant(tx, hat))).toBe(id);
    expect(await memberships.ofUnit(unitId, 'DISPATCHER')).toHaveLength(1);
  });
});
