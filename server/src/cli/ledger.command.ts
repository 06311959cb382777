import { parseArgs } from 'node:util';
import { entities } from '../entities.js';
import { migrations } from '../migrations/index.js';
import { type Fault, LedgerMac, verifyLedger, verifyOwner } from '../modules/points/index.js';
import { type Config, loadConfig } from '../platform/config/index.js';
import { Database, openDataSource } from '../platform/database/index.js';

const USAGE = `usage: npm run ledger -- verify [--account PERSON-OR-UNIT-ID] [--link HASH]

  verify            recomputes sums, hashes, balances, lots, holds, links and the chain; changes nothing
  --account ID      only the accounts of one person or unit
  --link HASH       also looks for a link of the chain that was noted earlier`;
const EXIT = { fault: 1, usage: 64 };

/** Where the command speaks. */
export type Voice = Pick<Console, 'log' | 'error'>;

function readArgs(args: string[]) {
  try {
    const options = { account: { type: 'string' }, link: { type: 'string' } } as const;
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    return positionals.length === 1 && positionals[0] === 'verify' ? values : undefined;
  } catch {
    return undefined;
  }
}

function tell(faults: readonly Fault[], { log, error }: Voice): number {
  for (const { table, id, what } of faults) error(`FAULT ${table} ${id}: ${what}`);
  log(faults.length === 0 ? 'the ledger is sound' : `${faults.length} faults`);
  return faults.length === 0 ? 0 : EXIT.fault;
}

async function verify(database: Database, config: Config, voice: Voice, link?: string): Promise<number> {
  const { log } = voice;
  const started = Date.now();
  const seconds = (): string => ((Date.now() - started) / 1000).toFixed(1);
  const report = await verifyLedger(database, new LedgerMac(config), {
    ...(link === undefined ? {} : { link }),
    onProgress: (line) => log(`${seconds().padStart(6)} s  ${line}`),
  });
  log(
    `done in ${seconds()} s: ${report.postings} postings, ${report.entries} entries, ${report.accounts} accounts, ${report.sealed} sealed`,
  );
  if (report.unguarded.length > 0) {
    log(`not guarded by the database (see docs/operations.md): ${report.unguarded.join(', ')}`);
  }
  if (report.link) log(`newest link: ${report.link}`);
  const lost =
    report.linkFound === false
      ? [{ table: 'points_seal', id: link ?? '', what: 'the chain does not hold this link' }]
      : [];
  return tell([...report.faults, ...lost], voice);
}

/** Runs the command; returns its exit code: 0 sound, 1 faults (each named), 64 asked wrongly. */
export async function ledgerCommand(
  args: string[],
  env: NodeJS.ProcessEnv,
  voice: Voice = console,
): Promise<number> {
  const { log, error } = voice;
  const values = readArgs(args);
  if (!values) {
    error(USAGE);
    return EXIT.usage;
  }
  const config = loadConfig(env);
  const dataSource = await openDataSource(config, { entities, migrations }, error);
  try {
    const database = new Database(dataSource);
    if (values.account === undefined) return await verify(database, config, voice, values.link);
    const found = await verifyOwner(database.read, new LedgerMac(config), values.account);
    log(`${found.accounts} accounts with ${found.postings} postings checked`);
    return tell(found.faults, voice);
  } finally {
    await dataSource.destroy();
  }
}
