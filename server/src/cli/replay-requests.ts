import { entities } from '../entities.js';
import { migrations } from '../migrations/index.js';
import { checkRequests } from '../modules/request/index.js';
import { loadConfig } from '../platform/config/index.js';
import { Database, openDataSource } from '../platform/database/index.js';
import { startFailure } from '../platform/start-failure.js';

const MOST_SHOWN = 50;

/** Replays every request's history and says where it disagrees with what is stored. 0: all agree; 1: some do not. */
async function main(): Promise<number> {
  const dataSource = await openDataSource(loadConfig(process.env), { entities, migrations }, console.error);
  try {
    const { checked, wrong } = await checkRequests(new Database(dataSource).read, (n) =>
      console.error(`${n} replayed`),
    );
    for (const { number, differences } of wrong.slice(0, MOST_SHOWN)) {
      console.log(`${number}: ${differences.join('; ')}`);
    }
    console.log(`${checked} requests replayed, ${wrong.length} disagree`);
    return wrong.length === 0 ? 0 : 1;
  } finally {
    await dataSource.destroy();
  }
}

try {
  process.exitCode = await main();
} catch (error) {
  const { message, exitCode } = startFailure(error);
  console.error(message);
  process.exitCode = exitCode;
}
