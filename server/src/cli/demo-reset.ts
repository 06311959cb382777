import 'reflect-metadata';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createApp } from '../app.js';
import { entities } from '../entities.js';
import { migrations } from '../migrations/index.js';
import { type Config, ConfigError, loadConfig } from '../platform/config/index.js';
import { Database, migrateDown, migrationStates, openDataSource } from '../platform/database/index.js';
import { startFailure } from '../platform/start-failure.js';

/** The configuration, if the data may be thrown away under it; says why not, whatever else is wrong with it. */
function demoConfig(env: NodeJS.ProcessEnv): Config {
  if (env.NODE_ENV?.trim() === 'production') {
    throw new ConfigError(['demo:reset throws away all data: it never runs with NODE_ENV=production']);
  }
  const config = loadConfig(env);
  if (config.demo) return config;
  throw new ConfigError(['demo:reset throws away all data: it runs only in demo mode (DEMO=1)']);
}

/** Throws all data away, builds the tables anew and loads the demo. */
async function main(config: Config): Promise<void> {
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
  await main(demoConfig(process.env));
} catch (error) {
  const { message, exitCode } = startFailure(error);
  console.error(message);
  process.exitCode = exitCode;
}
