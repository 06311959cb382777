import { type DynamicModule, Logger, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { Config } from '../config/index.js';
import { connect } from './connect.js';
import { buildDataSource, type Schema } from './data-source.js';
import { Database } from './database.js';

/** Connects at start, closes at shutdown, and offers `Database` everywhere. */
@Module({})
export class DatabaseModule {
  static forRoot(
    config: Config,
    entities: Schema['entities'],
    migrations: Schema['migrations'],
  ): DynamicModule {
    const logger = new Logger('Database');
    return {
      module: DatabaseModule,
      global: true,
      imports: [
        TypeOrmModule.forRootAsync({
          useFactory: () => ({ retryAttempts: 0 }),
          dataSourceFactory: () =>
            openDataSource(config, { entities, migrations }, (message) => logger.warn(message)),
        }),
      ],
      providers: [
        { provide: Database, inject: [DataSource], useFactory: (source: DataSource) => new Database(source) },
      ],
      exports: [Database],
    };
  }
}

/** A connected data source; see `connect` for what happens when the database is away. */
export async function openDataSource(
  config: Pick<Config, 'database' | 'databasePool' | 'databaseAttempts'>,
  schema: Schema,
  onWait?: (message: string) => void,
): Promise<DataSource> {
  const dataSource = buildDataSource(config.database, schema, config.databasePool);
  await connect(dataSource, { attempts: config.databaseAttempts, onWait });
  return dataSource;
}

/**
 * Waits until the database answers. Called before Nest starts, so that a database that is away ends in one sentence
 * instead of Nest's stack traces.
 */
export async function waitForDatabase(
  config: Pick<Config, 'database' | 'databasePool' | 'databaseAttempts'>,
  onWait?: (message: string) => void,
): Promise<void> {
  const dataSource = await openDataSource(config, { entities: [], migrations: [] }, onWait);
  await dataSource.destroy();
}
