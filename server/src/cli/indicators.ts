import { cityInstant } from '@linli/shared';
import { parseArgs } from 'node:util';
import { entities } from '../entities.js';
import { migrations } from '../migrations/index.js';
import { type Difference, recompute, verify } from '../modules/indicator/index.js';
import { loadConfig } from '../platform/config/index.js';
import { Database, migrateUp, openDataSource } from '../platform/database/index.js';
import { startFailure } from '../platform/start-failure.js';

const USAGE = `usage: npm run indicators -- verify|recompute [--from 2026-11-01] [--to 2026-11-30]
  verify     compares the stored figures with the history; exit code 1 when they differ
  recompute  makes them anew from the history and says what was different
  --from, --to: days on which the requests were reported, both included`;
const EX_USAGE = 64;
/** More lines than this help nobody; the count at the end is complete. */
const SHOWN = 50;
const PROGRESS_EVERY_MS = 2000;

function dayAfter(day: string | undefined, days: number): Date | undefined {
  if (day === undefined) return undefined;
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? [];
  if (!year) throw new RangeError(`${day} is not a day like 2026-11-01`);
  return cityInstant(Number(year), Number(month), Number(date) + days);
}

function options(argv: string[]) {
  const { values, positionals } = parseArgs({
    args: argv,
    options: { from: { type: 'string' }, to: { type: 'string' } },
    allowPositionals: true,
  });
  const [command] = positionals;
  if (positionals.length !== 1 || (command !== 'verify' && command !== 'recompute'))
    throw new RangeError(USAGE);
  const from = dayAfter(values.from, 0);
  const to = dayAfter(values.to, 1);
  return { command, ...(from ? { from } : {}), ...(to ? { to } : {}) };
}

/** Brings figures and history together. */
async function main({ command, ...range }: ReturnType<typeof options>): Promise<number> {
  const dataSource = await openDataSource(loadConfig(process.env), { entities, migrations }, console.error);
  try {
    const database = new Database(dataSource);
    await migrateUp(database);
    let [shown, said, looked] = [0, 0, 0];
    const run = command === 'verify' ? verify : recompute;
    const different = await run(database, {
      ...range,
      onProgress: (done, total) => {
        looked = done;
        if (Date.now() - said < PROGRESS_EVERY_MS && done < total) return;
        said = Date.now();
        console.log(`${done} of ${total} requests (${Math.floor((done / total) * 100)} %)`);
      },
      onDifference: ({ requestId, figure, stored, derived }: Difference) => {
        shown += 1;
        if (shown <= SHOWN) console.log(`${requestId} ${figure}: stored ${stored}, history says ${derived}`);
      },
    });
    if (different > SHOWN) console.log(`… and ${different - SHOWN} more`);
    const outcome = different === 0 ? 'no difference' : `${different} figures were different`;
    console.log(`${command}: ${looked} requests, ${outcome}`);
    return command === 'verify' && different > 0 ? 1 : 0;
  } finally {
    await dataSource.destroy();
  }
}

try {
  process.exitCode = await main(options(process.argv.slice(2)));
} catch (error) {
  const usage =
    error instanceof RangeError || (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS');
  const { message, exitCode } = usage
    ? {
        message: `${(error as Error).message === USAGE ? '' : `${(error as Error).message}\n`}${USAGE}`,
        exitCode: EX_USAGE,
      }
    : startFailure(error);
  console.error(message);
  process.exitCode = exitCode;
}
