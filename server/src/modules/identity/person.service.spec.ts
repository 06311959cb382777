import { describeEachDatabase, type TestDatabases } from '../../../../test/support/databases.js';
import { entities } from '../../entities.js';
import { migrations } from '../../migrations/index.js';
import { Clock } from '../../platform/clock.js';
import { Cipher } from '../../platform/crypto/index.js';
import { type Database, DuplicateKeyError, migrateUp } from '../../platform/database/index.js';
import { MembershipService, UnitService } from '../unit/index.js';
import { RegionService } from '../region/index.js';
import { AccessLogService } from './access-log.service.js';
import { Actor } from './actor.js';
import { PersonService } from './person.service.js';

interface World {
  database: Database;
  people: PersonService;
  looks: AccessLogService;
  memberships: MembershipService;
  units: UnitService;
}

async function world(databases: TestDatabases): Promise<World> {
  const database = await databases.open(await databases.freshUrl(), { entities, migrations });
  await migrateUp(database);
  const clock = new Clock();
  const memberships = new MembershipService(database, clock);
  const looks = new AccessLogService(database, clock, memberships);
  const people = new PersonService(database, new Cipher({ dataKey: Buffer.alloc(32, 1) }), clock, looks);
  return {
    database,
    people,
    looks,
    memberships,
    units: new UnitService(database, new RegionService(database), clock),
  };
}

describeEachDatabase('people', (databases) => {
  it('are stored without a readable name or phone, and seen by others as surname and honorific', async () => {
    const { database, people } = await world(databases);
    const id = await database.transaction((tx) =>
      people.create(tx, { surname: '曾', honorific: 'UNCLE', realName: '曾祥福', phone: '19900000007' }),
    );
    const rows: unknown[] = await database.read.query('SELECT * FROM person');
    expect(JSON.stringify(rows)).not.toMatch(/曾祥福|19900000007/);
    expect([...(await people.refs([id, 'unknown']))]).toEqual([
      [id, { surname: '曾', displayName: '曾叔叔' }],
    ]);
  });

  it('cannot share a phone', async () => {
    const { database, people } = await world(databases);
    const create = () =>
      database.transaction((tx) =>
        people.create(tx, { surname: '曾', honorific: 'UNCLE', phone: '19900000007' }),
      );
    await create();
    await expect(create()).rejects.toThrow(new DuplicateKeyError('uq_person_phone'));
  });

  it('see who looked at their name and phone, from which unit and why', async () => {
    const { database, people, looks, memberships, units } = await world(databases);
    const [zeng, li] = await database.transaction(async (tx) => {
      const one = await people.create(tx, {
        surname: '曾',
        honorific: 'UNCLE',
        realName: '曾祥福',
        phone: '19900000007',
      });
      const two = await people.create(tx, { surname: '李', honorific: 'MADAM' });
      const centre = { name: '赣江街道分中心', kind: 'CENTRE', regionCode: '360702002', duties: [] } as const;
      const unitId = await units.ensure(tx, { ...centre, duties: [] });
      await memberships.grant(tx, { personId: two, unitId, role: 'DISPATCHER', regionCode: '360702002' });
      return [one, two];
    });
    const look = (viewer: string) =>
      database.transaction((tx) => people.contact(tx, new Actor(viewer, 's', []), zeng, '回访'));
    expect(await look(li)).toEqual({ realName: '曾祥福', phone: '19900000007' });
    await look(zeng);
    expect(await looks.of(zeng)).toMatchObject([
      { viewerName: '赣江街道分中心 李女士', what: '看了您的姓名和电话', reason: '回访' },
    ]);
    expect(await looks.of(li)).toEqual([]);
  });
});
