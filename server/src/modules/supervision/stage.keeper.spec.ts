import { describeEachDatabase } from '../../../../test/support/databases.js';
import { EventWorld } from '../../../../test/support/event-world.js';
import { keeperOn, takenRequest } from '../../../../test/support/supervision-world.js';
import { entities } from '../../entities.js';
import { migrations } from '../../migrations/index.js';
import { type Database, migrateUp } from '../../platform/database/index.js';
import { OutboxEvent } from '../../platform/events/index.js';
import { StageMark, StageWatch } from './stage.entity.js';
import { SupervisionHistory, SupervisionOrder } from './supervision.entity.js';

/** Wall clock of the city in November 2026; the 19th is a Thursday. */
const at = (text: string): Date => new Date(`2026-11-${text.replace(' ', 'T')}:00+08:00`);

describeEachDatabase('two servers that look at the same clock', (databases) => {
  let world: EventWorld;
  let other: Database;
  beforeEach(async () => {
    const url = await databases.freshUrl();
    world = new EventWorld(await databases.open(url, { entities, migrations }));
    await migrateUp(world.database);
    // One process per SQLite file; there the two looks follow each other.
    other =
      databases.kind === 'sqlite' ? world.database : await databases.open(url, { entities, migrations });
  });

  /** Both read the watch before one of them writes, as happens when a lease was lost. */
  async function lookTwice(watch: StageWatch): Promise<string[]> {
    const looks = [world.database, other].map((each) => {
      const keeper = keeperOn(each, world);
      return each.transaction((tx) => keeper.look(tx, watch));
    });
    const results = await Promise.allSettled(looks);
    return results.map(({ status }) => status);
  }

  it('remind once and issue one order', async () => {
    const { read } = world.database;
    world.clock.set(at('19 08:30'));
    const { requestId } = await takenRequest(world, { from: at('19 08:30'), dueAt: at('20 11:30') });
    await world.database.transaction((tx) => tx.insert(StageWatch, { requestId, lookAt: at('20 09:30') }));

    world.clock.set(at('20 09:30'));
    await lookTwice(await read.findOneByOrFail(StageWatch, { requestId }));
    expect(await read.countBy(OutboxEvent, { type: 'stage.reminded' })).toBe(1);
    expect(await read.count(StageMark)).toBe(1);
    const watch = await read.findOneByOrFail(StageWatch, { requestId });
    expect(watch.lookAt).toEqual(at('20 11:30'));

    world.clock.set(at('20 11:31'));
    await lookTwice(watch);
    expect(await read.findBy(SupervisionOrder, { requestId })).toMatchObject([
      { colour: 'YELLOW', reason: 'LATE' },
    ]);
    expect(await read.count(SupervisionHistory)).toBe(1);
    expect(await read.countBy(OutboxEvent, { type: 'supervision.issued' })).toBe(1);
  });
});
