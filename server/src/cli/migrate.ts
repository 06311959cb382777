import { entities } from '../entities.js';
import { migrations } from '../migrations/index.js';
import { loadConfig } from '../platform/config/index.js';
import {
  Database,
  migrateDown,
  migrateUp,
  migrationStates,
  openDataSource,
} from '../platform/database/index.js';
import { startFailure } from '../platform/start-failure.js';

const USAGE = 'usage: migrate [up | down [COUNT] | status]';
const EX_USAGE = 64;

/** Changes the schema from the command line: `up` (default), `down N`, `status`. */
async function main([command = 'up', count = '1']: string[]): Promise<number> {
  const steps = Number(count);
  if (!['up', 'down', 'status'].includes(command) || !Number.isInteger(steps) || steps < 1) {
    console.error(USAGE);
    return EX_USAGE;
  }
  const dataSource = await openDataSource(loadConfig(process.env), { entities, migrations }, console.error);
  const database = new Database(dataSource);
  try {
    if (command === 'down') await migrateDown(database, steps);
    if (command === 'up') {
      const done = await migrateUp(database);
      console.log(done.length === 0 ? 'the schema is up to date' : `applied ${done.join(', ')}`);
    } else {
      for (const { name, done } of await migrationStates(database))
        console.log(`${done ? '✓' : '·'} ${name}`);
    }
    return 0;
  } finally {
    await dataSource.destroy();
  }
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  const { message, exitCode } = startFailure(error);
  console.error(message);
  process.exitCode = exitCode;
}
