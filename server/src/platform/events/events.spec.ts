import { setTimeout as delay } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import { describeEachDatabase } from '../../../../test/support/databases.js';
import { platformSchema } from '../../../../test/support/platform-schema.js';
import { Shelf } from '../../../../test/support/sample-schema.js';
import { Clock } from '../clock.js';
import { type Database, migrateUp, newId, schemaDrift } from '../database/index.js';
import { EventBus, EventRecorder, EventRelay, Outbox, OutboxEvent } from './index.js';

/** The events part of one server. */
class Instance {
  readonly bus = new EventBus();
  readonly outbox: Outbox;
  readonly relay: EventRelay;
  readonly recorder: EventRecorder;

  constructor(
    readonly database: Database,
    clock: Clock,
  ) {
    this.outbox = new Outbox(database, clock);
    this.relay = new EventRelay(this.outbox, this.bus, database, clock);
    this.recorder = new EventRecorder(database, clock, this.relay);
  }

  /** Records one event per subject given. */
  record(type: string, ...subjects: string[]): Promise<void> {
    const events = subjects.map((subjectId, n) => ({ type, subjectId, payload: { n } }));
    return this.database.transaction((tx) => this.recorder.record(tx, ...events));
  }
}

describeEachDatabase('events', (databases) => {
  const clock = new Clock();
  let first: Instance;
  let second: Instance;
  const shelves = (): Promise<Shelf[]> => first.database.read.find(Shelf, { order: { id: 'ASC' } });
  const statuses = async (): Promise<string[]> =>
    (await first.database.read.find(OutboxEvent, { order: { id: 'ASC' } })).map((event) => event.status);

  beforeAll(() => Logger.overrideLogger(false));
  beforeEach(async () => {
    clock.set(new Date('2026-11-21T08:00:00.000Z'));
    const url = await databases.freshUrl();
    const database = await databases.open(url, platformSchema);
    await migrateUp(database);
    first = new Instance(database, clock);
    // One process per SQLite file: there both relays are in this one.
    second = new Instance(
      databases.kind === 'sqlite' ? database : await databases.open(url, platformSchema),
      clock,
    );
  });
  afterEach(() => Promise.all([first.relay.stop(), second.relay.stop()]));

  it('have tables without drift', async () => {
    expect(await schemaDrift(first.database)).toEqual([]);
  });

  it('reach each consumer with what was recorded, and not when the transaction failed', async () => {
    const heard: unknown[] = [];
    first.bus.subscribe('a', ['x'], async (_tx, event) => void heard.push(['a', event]));
    first.bus.subscribe('b', ['x', 'y'], async (_tx, event) => void heard.push(['b', event.type]));
    const subjectId = newId();
    await first.database.transaction((tx) =>
      first.recorder.record(tx, { type: 'x', subjectId, payload: { 名: '邻里', list: [1] } }),
    );
    const lost = first.database.transaction(async (tx) => {
      await first.recorder.record(tx, { type: 'y', subjectId, payload: {} });
      throw new Error('rolled back');
    });
    await expect(lost).rejects.toThrow('rolled back');
    await first.record('unheard', newId());

    expect(await first.relay.drain()).toBe(2);
    const event = {
      id: expect.any(String),
      type: 'x',
      subjectId,
      payload: { 名: '邻里', list: [1] },
      at: clock.now(),
    };
    expect(heard).toEqual([
      ['a', event],
      ['b', 'x'],
    ]);
    expect(await first.relay.drain()).toBe(0);
    expect(await statuses()).toEqual(['DONE', 'DONE']);
  });

  it('are acted on exactly once by two relays at once, also by a handler that fails twice', async () => {
    const failures = new Map<string, number>();
    for (const instance of [first, second]) {
      instance.bus.subscribe('shelver', ['x'], async (tx, event) => {
        // Written before the failure, so it must vanish with it.
        await tx.insert(Shelf, { id: newId(), places: Number(event.payload['n']) });
        await delay(1);
        const failed = failures.get(event.id) ?? 0;
        if (Number(event.payload['n']) % 10 === 0 && failed < 2) {
          failures.set(event.id, failed + 1);
          throw new Error('not yet');
        }
      });
      instance.bus.subscribe('counter', ['x'], (tx, event) =>
        tx.insert(Shelf, { id: newId(), places: 1000 + Number(event.payload['n']) }).then(() => {}),
      );
    }
    const numbers = Array.from({ length: 120 }, (_, n) => n);
    await first.record('x', ...numbers.map(() => newId()));
    for (let round = 0; round < 4; round++) {
      await Promise.all([first.relay.drain(), second.relay.drain()]);
      clock.advance(60_000);
    }

    expect(failures.size).toBe(12);
    expect((await statuses()).every((status) => status === 'DONE')).toBe(true);
    const places = (await shelves()).map((shelf) => shelf.places).sort((a, b) => a - b);
    expect(places).toEqual([...numbers, ...numbers.map((n) => 1000 + n)]);
  });

  it('of one subject stay in order when one of them fails, and others go on', async () => {
    const [slow, quick] = [newId(), newId()];
    const heard: string[] = [];
    let broken = true;
    for (const instance of [first, second]) {
      instance.bus.subscribe('c', ['x'], async (_tx, { subjectId, payload }) => {
        if (subjectId === slow && payload['n'] === 0 && broken) throw new Error('broken');
        heard.push(`${subjectId === slow ? 'slow' : 'quick'} ${payload['n']}`);
      });
    }
    await first.record('x', slow, slow, quick, slow, quick);
    await Promise.all([first.relay.drain(), second.relay.drain()]);
    expect([...heard].sort()).toEqual(['quick 2', 'quick 4']);
    broken = false;
    clock.advance(60_000);
    await first.relay.drain();
    expect(heard.slice(2)).toEqual(['slow 0', 'slow 1', 'slow 3']);
  });

  it('wait longer after each failure and are given up after ten', async () => {
    let tries = 0;
    first.bus.subscribe('never', ['x'], async () => {
      tries += 1;
      throw new Error('never works');
    });
    await first.record('x', newId());
    await first.relay.drain();
    await first.relay.drain();
    expect(tries).toBe(1);
    for (let round = 0; round < 15; round++) {
      clock.advance(3_600_000);
      await first.relay.drain();
    }
    expect(tries).toBe(10);
    const [event] = await first.database.read.find(OutboxEvent);
    expect(event).toMatchObject({ status: 'DEAD', attempts: 10, lastError: 'Error: never works' });
  });

  it('of a relay that died are taken over, and nothing is done twice', async () => {
    const heard: string[] = [];
    for (const instance of [first, second]) {
      instance.bus.subscribe('c', ['x'], async (_tx, event) => void heard.push(event.id));
    }
    await first.record('x', newId(), newId());
    const claimed = await first.outbox.claim();
    expect(claimed).toHaveLength(2);
    expect(await second.relay.drain()).toBe(0);
    clock.advance(61_000);
    expect(await second.relay.drain()).toBe(2);
    await first.outbox.markDone(claimed);
    await first.relay.drain();
    expect(heard).toHaveLength(2);
  });

  it('are delivered soon after the commit once the relay is started', async () => {
    const heard: string[] = [];
    first.bus.subscribe('c', ['x'], async (_tx, event) => void heard.push(event.subjectId));
    first.relay.start();
    const subject = newId();
    await first.record('x', subject);
    const deadline = Date.now() + 900;
    while (heard.length === 0 && Date.now() < deadline) await delay(5);
    expect(heard).toEqual([subject]);
  });

  it('are purged when they are old and done', async () => {
    first.bus.subscribe('c', ['x'], async () => {});
    await first.record('x', newId());
    await first.relay.drain();
    clock.advance(1000);
    await first.record('x', newId());
    await first.outbox.purge(new Date(clock.now().getTime() - 500));
    expect(await statuses()).toEqual(['PENDING']);
    expect(await first.database.read.query('SELECT * FROM inbox_entry')).toEqual([]);
  });
});
