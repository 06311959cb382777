import { entities } from '../../server/src/entities.js';
import { migrations } from '../../server/src/migrations/index.js';
import { Person } from '../../server/src/modules/identity/person.entity.js';
import { Clock } from '../../server/src/platform/clock.js';
import { type Database, migrateUp, newId } from '../../server/src/platform/database/index.js';
import { EventBus, EventRecorder, EventRelay, Outbox } from '../../server/src/platform/events/index.js';
import type { TestDatabases } from './databases.js';

/** The whole schema, a stopped clock and the event machinery of one instance, for specs of modules that listen. */
export class EventWorld {
  readonly clock = new Clock();
  readonly bus = new EventBus();
  readonly relay: EventRelay;
  readonly recorder: EventRecorder;

  constructor(readonly database: Database) {
    this.clock.set(new Date('2026-11-20T09:00:00.000Z'));
    this.relay = new EventRelay(new Outbox(database, this.clock), this.bus, database, this.clock);
    this.recorder = new EventRecorder(database, this.clock, this.relay);
  }

  /** Records an event in a transaction of its own. */
  record(type: string, subjectId: string, payload: object): Promise<void> {
    return this.database.transaction((tx) => this.recorder.record(tx, { type, subjectId, payload }));
  }

  /** Records an event and delivers all that wait. */
  async happen(type: string, subjectId: string, payload: object): Promise<void> {
    await this.record(type, subjectId, payload);
    await this.relay.drain();
  }

  /** A new person; give what the test is about. */
  async person(given: Partial<Person> = {}): Promise<Person> {
    const person = samplePerson(given);
    await this.database.transaction((tx) => tx.insert(Person, person));
    return person;
  }
}

/** A world on a new, empty database. */
export async function openEventWorld(databases: TestDatabases): Promise<EventWorld> {
  const database = await databases.open(await databases.freshUrl(), { entities, migrations });
  await migrateUp(database);
  return new EventWorld(database);
}

/** A person without anything that a test did not ask for. */
export function samplePerson(given: Partial<Person> = {}): Person {
  return {
    id: newId(),
    surname: '陈',
    honorific: 'AUNTIE',
    nickname: null,
    idMask: null,
    realName: null,
    phone: null,
    phoneIndex: null,
    realNameLevel: 1,
    birthMonth: null,
    homeCommunityCode: null,
    homeGridCode: null,
    homeLat: null,
    homeLng: null,
    largeText: false,
    theme: 'auto',
    createdAt: new Date('2026-01-01T00:00:00.000Z'),
    ...given,
  };
}
