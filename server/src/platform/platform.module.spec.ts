import { setTimeout as delay } from 'node:timers/promises';
import { type INestApplicationContext, Injectable, Module, type OnModuleInit } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { describeEachDatabase } from '../../../test/support/databases.js';
import { platformSchema } from '../../../test/support/platform-schema.js';
import { Shelf } from '../../../test/support/sample-schema.js';
import { Clock, processClock } from './clock.js';
import { Config, loadConfig } from './config/index.js';
import { Database, DatabaseModule, migrateUp, newId } from './database/index.js';
import { EventBus, EventRecorder } from './events/index.js';
import { IdempotencyKey } from './http/index.js';
import { Jobs } from './jobs/index.js';
import { PlatformModule } from './platform.module.js';

/** A module as the real ones are: gets what it needs by type, subscribes when it starts. */
@Injectable()
class Librarian implements OnModuleInit {
  constructor(
    private readonly bus: EventBus,
    private readonly database: Database,
    private readonly recorder: EventRecorder,
  ) {}

  onModuleInit(): void {
    this.bus.subscribe<{ places: number }>('librarian', ['shelf.wanted'], async (tx, event) => {
      await tx.insert(Shelf, { id: event.subjectId, places: event.payload.places });
    });
  }

  want(id: string, places: number): Promise<void> {
    const event = { type: 'shelf.wanted', subjectId: id, payload: { places } };
    return this.database.transaction((tx) => this.recorder.record(tx, event));
  }
}

@Module({ providers: [Librarian] })
class LibraryModule {}

describeEachDatabase('the platform in a Nest application', (databases) => {
  let app: INestApplicationContext;

  beforeAll(async () => {
    const secrets = { AUTH_SECRET: '0'.repeat(64), DATA_KEY: '1'.repeat(64) };
    const url = await databases.freshUrl();
    const config = loadConfig({ ...secrets, DATABASE_URL: url });
    await migrateUp(await databases.open(url, platformSchema));
    @Module({
      imports: [
        PlatformModule.forRoot(config),
        DatabaseModule.forRoot(config, platformSchema.entities, platformSchema.migrations),
        LibraryModule,
      ],
    })
    class App {}
    app = await NestFactory.createApplicationContext(App, { logger: false, abortOnError: false });
  });
  afterAll(() => app.close());

  it('delivers events between modules by itself', async () => {
    const id = newId();
    await app.get(Librarian).want(id, 4);
    const { read } = app.get(Database);
    const deadline = Date.now() + 2000;
    while (!(await read.existsBy(Shelf, { id })) && Date.now() < deadline) await delay(5);
    expect(await read.findOneBy(Shelf, { id })).toEqual({ id, places: 4 });
  });

  it('has one clock for modules and ids', () => {
    expect(app.get(Clock)).toBe(processClock);
    expect(app.get(Config).port).toBe(3000);
  });

  it('forgets the answers to calls after a week', async () => {
    const { read } = app.get(Database);
    const hoursAgo = (hours: number): Date => new Date(Date.now() - hours * 3_600_000);
    const call = (id: string, createdAt: Date): IdempotencyKey => ({
      id,
      call: 'call',
      status: 200,
      body: '{}',
      createdAt,
    });
    await app.get(Database).transaction(async (tx) => {
      await tx.insert(IdempotencyKey, call('old', hoursAgo(7 * 24 + 1)));
      await tx.insert(IdempotencyKey, call('young', hoursAgo(7 * 24 - 1)));
    });
    expect(await app.get(Jobs).runNow('http.purge-idempotency')).toBe(true);
    expect((await read.find(IdempotencyKey)).map(({ id }) => id)).toEqual(['young']);
  });

  it('stops its jobs and closes the database when it is closed', async () => {
    const { dataSource } = app.get(Database);
    expect(await app.get(Jobs).runNow('platform.purge-events')).toBe(true);
    await app.close();
    expect(dataSource.isInitialized).toBe(false);
  });
});
