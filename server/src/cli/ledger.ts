import { parseArgs } from 'node:util';
import { entities } from '../entities.js';
import { migrations } from '../migrations/index.js';
import { type Fault, LedgerMac, verifyLedger, verifyOwner } from '../modules/points/index.js';
import { type Config, loadConfig } from '../platform/config/index.js';
import { Database, openDataSource } from '../platform/database/index.js';
import { startFailure } from '../platform/start-failure.js';

const USAGE = `usage: npm run ledger -- verify [--account PERSON-OR-UNIT-ID] [--link HASH]

  verify            recomputes sums, hashes, balances, lots, holds, links and the chain; changes nothing
  --account ID      only the accounts of one person or unit
  --link HASH       also looks for a link of the chain that was noted earlier`;
const EXIT = { fault: 1, usage: 64 };

function readArgs(args: string[]) {
  try {
    const options = { account: { type: 'string' }, link: { type: 'string' } } as const;
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    return positionals.length === 1 && positionals[0] === 'verify' ? values : undefined;
  } catch {
    return undefined;
  }
}

function tell(faults: readonly Fault[]): number {
  for (const { table, id, what } of faults) console.error(`FAULT ${table} ${id}: ${what}`);
  console.log(faults.length === 0 ? 'the ledger is sound' : `${faults.length} faults`);
  return faults.length === 0 ? 0 : EXIT.fault;
}

async function verify(database: Database, config: Config, link?: string): Promise<number> {
  const started = Date.now();
  const seconds = (): string => ((Date.now() - started) / 1000).toFixed(1);
  const report = await verifyLedger(database, new LedgerMac(config), {
    ...(link === undefined ? {} : { link }),
    onProgress: (line) => console.log(`${seconds().padStart(6)} s  ${line}`),
  });
  console.log(
    `done in ${seconds()} s: ${report.postings} postings, ${report.entries} entries, ${report.accounts} accounts, ${report.sealed} sealed`,
  );
  if (report.unguarded.length > 0) {
    console.log(`not guarded by the database (see docs/operations.md): ${report.unguarded.join(', ')}`);
  }
  if (report.link) console.log(`newest link: ${report.link}`);
  const lost =
    report.linkFound === false
      ? [{ table: 'points_seal', id: link ?? '', what: 'the chain does not hold this link' }]
      : [];
  return tell([...report.faults, ...lost]);
}

async function main(args: string[]): Promise<number> {
  const values = readArgs(args);
  if (!values) {
    console.error(USAGE);
    return EXIT.usage;
  }
  const config = loadConfig(process.env);
  const dataSource = await openDataSource(config, { entities, migrations }, console.error);
  try {
    const database = new Database(dataSource);
    if (values.account === undefined) return await verify(database, config, values.link);
    const found = await verifyOwner(database.read, new LedgerMac(config), values.account);
    console.log(`${found.accounts} accounts with ${found.postings} postings checked`);
    return tell(found.faults);
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
