import 'reflect-metadata';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createApp } from '../app.js';
import { entities } from '../entities.js';
import { migrations } from '../migrations/index.js';
import { type Config, ConfigError, loadConfig } from '../platform/config/index.js';
import { Database, migrateDown, migrationStates, openDataSource } from '../platform/database/index.js';
import { startFailure } from '../platform/start-failure.js';

/** Throws all data away, builds the tables anew and loads the demo. Only in demo mode. */
async function main(config: Config): Promise<void> {
  if (!config.demo) throw new ConfigError(['DEMO must be 1: this throws away all data']);
  const dataSource = await openDataSource(config, { entities, migrations }, console.error);
  const database = new Database(dataSource);
  const states = await migrationStates(database);
  await migrateDown(database, states.filter(({ done }) => done).length);
  await dataSource.destroy();
  await rm(join(config.dataDir, 'files'), { recursive: true, force: true });
  const app = await createApp(config);
  await app.close();
  console.log('the demo is as new');
}

try {
  await main(loadConfig(process.env));
} catch (error) {
  const { message, exitCode } = startFailure(error);
  console.error(message);
  process.exitCode = exitCode;
}
