import { describeEachDatabase } from '../../../../../test/support/databases.js';
import { entities } from '../../../entities.js';
import { migrations } from '../../../migrations/index.js';
import { Clock } from '../../../platform/clock.js';
import { type Database, migrateUp } from '../../../platform/database/index.js';
import { Jobs, Leases } from '../../../platform/jobs/index.js';
import { Actor } from '../../identity/index.js';
import { importRequests } from '../import/import-requests.js';
import { driverFor } from './list.drivers.js';
import { conditionsOf, type RequestFilter } from './list.filter.js';
import { count, scan } from './list.scan.js';
import { residentScope, staffScope } from './list.scope.js';
import { SearchBackfill } from './search.backfill.js';
import { readSearch } from './words.js';

const NOW = new Date('2026-11-20T00:00:00Z');
const staffOf = (regionCode: string): Actor =>
  new Actor('p', 's', [{ role: 'DISPATCHER', unitId: 'u', unitKind: 'CENTRE', regionCode }]);
const DISTRICT = staffOf('360702');

const message = (id: number, change: object): string =>
  JSON.stringify({
    id: `m${id}`,
    author: 'A1',
    title: '小区路灯不亮',
    text: '路灯坏了很久了。',
    createdAt: `2019-04-${String((id % 28) + 1).padStart(2, '0')}T09:00:00+08:00`,
    reply: '已经修好。',
    repliedAt: '2019-06-10T14:56:00+08:00',
    ...change,
  });

describeEachDatabase('search', (databases) => {
  let database: Database;

  beforeAll(async () => {
    database = await databases.open(await databases.freshUrl(), { entities, migrations });
    await migrateUp(database);
    async function* lines(): AsyncGenerator<string> {
      for (let n = 0; n < 120; n++) yield message(n, {});
      yield message(200, { title: '学校门口有蛇', text: '蛇钻进了下水道，ＬＥＤ灯照着看得见。' });
      yield message(201, { title: '路边井盖翘起', text: '路灯下面的井盖坏了，编号 702。' });
    }
    await importRequests(database, lines(), { now: NOW });
  });

  async function look(q: string | undefined, actor = DISTRICT, filter: RequestFilter = {}) {
    const scope = staffScope(actor, 'workbench.read');
    const whole = { ...filter, ...(q === undefined ? {} : { q }) };
    const list = {
      scope,
      driver: await driverFor(database.read, whole, scope),
      conditions: conditionsOf(whole, actor, NOW),
      wanted: readSearch(q),
    };
    const { requests, before } = await scan(database.read, list, { limit: 20 });
    return {
      titles: requests.map(({ title }) => title),
      before,
      list,
      ...(await count(database.read, list)),
    };
  }

  it.each([
    ['井盖', ['路边井盖翘起']],
    ['蛇', ['学校门口有蛇']],
    ['起', ['路边井盖翘起']],
    ['led灯', ['学校门口有蛇']],
    ['ＬＥＤ', ['学校门口有蛇']],
    ['７０', ['路边井盖翘起']],
    ['702', ['路边井盖翘起']],
    ['井盖 路灯', ['路边井盖翘起']],
    ['盖井', []],
    ['路盖', []],
    ["%_'", null],
  ])('finds %j', async (q, titles) => {
    const found = await look(q);
    if (titles) expect([found.titles, found.total]).toEqual([titles, titles.length]);
    // Only signs: as if nothing were asked for.
    else expect(found.total).toBe(122);
  });

  it('pages through many without losing or repeating one, and counts them', async () => {
    const { list, total, more } = await look('路灯坏');
    expect([total, more]).toEqual([120, false]);
    const seen: string[] = [];
    let before: string | null | undefined;
    while (before !== null) {
      const found = await scan(database.read, list, { limit: 50, before });
      seen.push(...found.requests.map(({ number }) => number));
      before = found.before;
    }
    expect(seen).toEqual([...new Set(seen)].sort().reverse());
    expect(seen).toHaveLength(120);
  });

  it('finds numbers, whole or their beginning or their end', async () => {
    const all = await database.read.query<{ number: string }[]>(
      "SELECT number FROM service_request WHERE title = '学校门口有蛇'",
    );
    const { number } = all[0]!;
    expect((await look(number)).titles).toEqual(['学校门口有蛇']);
    expect((await look(number.toLowerCase())).titles).toEqual(['学校门口有蛇']);
    expect((await look(`${number.slice(2, 10)} 蛇`)).titles).toEqual(['学校门口有蛇']);
    expect((await look(`${number.split('-')[1]} 蛇`)).titles).toEqual(['学校门口有蛇']);
  });

  it('shows messages without a place to the district only', async () => {
    expect((await look('井盖', staffOf('360702002'))).total).toBe(0);
    const nobody = new Actor('p', 's', []);
    expect((await look('井盖', nobody)).total).toBe(0);
    for (const reader of [null, nobody]) {
      const scope = residentScope(reader);
      const filter = { q: '井盖' };
      const driver = await driverFor(database.read, filter, scope);
      const list = { scope, driver, conditions: [], wanted: readSearch('井盖') };
      expect(await count(database.read, list)).toEqual({ total: 0, more: false });
    }
  });

  it('takes in what was there before it, and goes on after a break', async () => {
    await database.transaction(async (tx) => {
      await tx.query('DELETE FROM request_words');
      await tx.query('DELETE FROM request_token');
    });
    expect((await look('井盖')).total).toBe(0);
    const jobs = new Jobs(new Leases(database, new Clock()));
    new SearchBackfill(jobs, database).onModuleInit();
    await jobs.runNow('request.index-words');
    expect((await look('井盖')).total).toBe(1);
    expect((await look('路灯')).total).toBe(121);
    await jobs.runNow('request.index-words');
    expect((await look('路灯')).total).toBe(121);
  });
});
