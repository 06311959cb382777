import { type Database, unguardedTables } from '../../../platform/database/index.js';
import { APPEND_ONLY_TABLES } from '../ledger/ledger.entity.js';
import type { LedgerMac } from '../ledger/ledger.mac.js';
import { balanceFaults } from './verify-balances.js';
import { chainFaults } from './verify-chain.js';
import { linkFaults, lotFaults } from './verify-lots.js';
import { postingFaults } from './verify-postings.js';

/** A row that is not what it should be. */
export interface Fault {
  readonly table: string;
  readonly id: string;
  readonly what: string;
}

/** What a check of the whole ledger found. */
export interface VerifyReport {
  postings: number;
  entries: number;
  accounts: number;
  sealed: number;
  /** The newest link of the chain, to be noted elsewhere; empty before the first. */
  link: string;
  /** Whether the chain holds the link that was asked for. */
  linkFound: boolean | null;
  /** Tables that the database itself does not guard against changes. */
  unguarded: string[];
  /** The first of them; there may be more of each kind. */
  faults: Fault[];
}

export interface VerifyOptions {
  /** A link noted earlier, to be looked for. */
  link?: string;
  onProgress?: (line: string) => void;
}

/**
 * Recomputes everything from the entries: sums, hashes, balances, lots, holds, links, the chain. Reads only, also
 * while the server works: what moves meanwhile is looked at again by one statement.
 */
export async function verifyLedger(
  database: Database,
  mac: LedgerMac,
  options: VerifyOptions = {},
): Promise<VerifyReport> {
  const { read } = database;
  const say = options.onProgress ?? (() => undefined);
  const walked = await postingFaults(read, mac, say);
  const balances = await balanceFaults(read, walked.sums);
  say(`${balances.accounts} accounts compared with their entries`);
  const lots = await lotFaults(read);
  say('lots and holds compared with their moves');
  const links = await linkFaults(read);
  const chain = await chainFaults(read, mac, options.link, say);
  return {
    postings: walked.postings,
    entries: walked.entries,
    accounts: balances.accounts,
    sealed: chain.sealed,
    link: chain.link,
    linkFound: options.link === undefined ? null : chain.found,
    unguarded: await unguardedTables(database, APPEND_ONLY_TABLES),
    faults: [...walked.faults, ...balances.faults, ...lots, ...links, ...chain.faults],
  };
}
