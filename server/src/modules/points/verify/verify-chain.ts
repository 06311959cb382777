import type { EntityManager } from 'typeorm';
import { findRows, queryRows } from '../../../platform/database/index.js';
import { PointsEntry, PointsPosting, type PointsSeal } from '../ledger/ledger.entity.js';
import type { LedgerMac } from '../ledger/ledger.mac.js';
import type { Fault } from './verify.js';

const CHUNK = 5000;
const TELL_EVERY = 200_000;

type Row = Pick<PointsSeal, 'postingId' | 'seq' | 'hash'> & { mac: string | null };

/** Walks along the chain; after a broken link it goes on from what is there, so that the next fault is found too. */
export async function chainFaults(
  read: EntityManager,
  mac: LedgerMac,
  wanted: string | undefined,
  say: (line: string) => void,
): Promise<{ sealed: number; link: string; found: boolean; faults: Fault[] }> {
  const faults: Fault[] = [];
  let [link, seq, sealed, hashed, found] = ['', 0, 0, false, false];
  for (;;) {
    const rows = await readChunk(read, seq);
    for (const row of rows) {
      const fault = (what: string) => faults.push({ table: 'points_seal', id: row.postingId, what });
      if (row.seq !== seq + 1) fault(`number ${row.seq} comes after ${seq}: seals between them are gone`);
      if (row.mac === null) fault(`the posting with number ${row.seq} is gone`);
      else {
        // Only postings from before there were hashes have none; they come first.
        if (row.mac === '' && hashed) fault(`the hash of the posting with number ${row.seq} was taken away`);
        hashed ||= row.mac !== '';
        const own = row.mac === '' ? await macOf(read, mac, row.postingId) : row.mac;
        if (mac.link(link, row.seq, row.postingId, own) !== row.hash) fault(`link ${row.seq} is broken`);
      }
      found ||= row.hash === wanted;
      [link, seq] = [row.hash, row.seq];
    }
    sealed += rows.length;
    if (rows.length < CHUNK || sealed % TELL_EVERY === 0) say(`${sealed} links of the chain checked`);
    if (rows.length < CHUNK) return { sealed, link, found, faults };
  }
}

function readChunk(read: EntityManager, after: number): Promise<Row[]> {
  const sql =
    'SELECT s.posting_id AS postingId, s.seq, s.hash, p.mac FROM points_seal s ' +
    `LEFT JOIN points_posting p ON p.id = s.posting_id WHERE s.seq > ? ORDER BY s.seq LIMIT ${CHUNK}`;
  return queryRows<Row>(read, sql, [after]);
}

async function macOf(read: EntityManager, mac: LedgerMac, id: string): Promise<string> {
  const [posting] = await findRows(read, PointsPosting, { id });
  return posting ? mac.posting(posting, await findRows(read, PointsEntry, { postingId: id })) : '';
}
