import type { EntityManager } from 'typeorm';
import { selectRows } from '../../../platform/database/index.js';
import { PointsEntry, PointsPosting } from '../ledger/ledger.entity.js';
import type { LedgerMac } from '../ledger/ledger.mac.js';
import type { Fault } from './verify.js';

const CHUNK = 4000;
const TELL_EVERY = 100_000;

/** What a walk over all postings found, with the sum of every account's entries. */
export interface Walked {
  postings: number;
  entries: number;
  sums: Map<string, number>;
  faults: Fault[];
}

interface Chunk {
  postings: PointsPosting[];
  entries: PointsEntry[];
}

/** Walks over all postings with their entries in the order of ids; reads the next ones while it checks. */
export async function postingFaults(
  read: EntityManager,
  mac: LedgerMac,
  say: (line: string) => void,
): Promise<Walked> {
  const walked: Walked = { postings: 0, entries: 0, sums: new Map(), faults: [] };
  let coming = readChunk(read, '');
  let told = TELL_EVERY;
  for (;;) {
    const chunk = await coming;
    const last = chunk.postings.at(-1);
    const more = chunk.postings.length === CHUNK && last;
    if (more) coming = readChunk(read, last.id);
    check(chunk, mac, walked);
    if (!more || walked.entries >= told) {
      say(`${walked.postings} postings with ${walked.entries} entries checked`);
      told = walked.entries + TELL_EVERY;
    }
    if (!more) return walked;
  }
}

async function readChunk(read: EntityManager, after: string): Promise<Chunk> {
  const postings = await selectRows(read, PointsPosting, `WHERE id > ? ORDER BY id LIMIT ${CHUNK}`, [after]);
  const last = postings.length === CHUNK ? postings.at(-1) : undefined;
  const entries = last
    ? await selectRows(read, PointsEntry, 'WHERE posting_id > ? AND posting_id <= ?', [after, last.id])
    : await selectRows(read, PointsEntry, 'WHERE posting_id > ?', [after]);
  return { postings, entries };
}

function check({ postings, entries }: Chunk, mac: LedgerMac, walked: Walked): void {
  const byPosting = new Map<string, PointsEntry[]>(postings.map(({ id }) => [id, []]));
  for (const entry of entries) {
    const mine = byPosting.get(entry.postingId);
    // One that was posted between the two reads comes as the last of all.
    if (mine) mine.push(entry);
    else if (entry.postingId < (postings.at(-1)?.id ?? '~')) {
      walked.faults.push({
        table: 'points_entry',
        id: entry.id,
        what: `its posting ${entry.postingId} is gone`,
      });
    }
    if (mine) walked.sums.set(entry.accountId, (walked.sums.get(entry.accountId) ?? 0) + entry.amount);
  }
  for (const posting of postings) {
    const mine = byPosting.get(posting.id) ?? [];
    walked.entries += mine.length;
    const what = faultOf(posting, mine, mac);
    if (what) walked.faults.push({ table: 'points_posting', id: posting.id, what });
  }
  walked.postings += postings.length;
}

/** What is wrong with a posting, or null. */
export function faultOf(
  posting: PointsPosting,
  entries: readonly PointsEntry[],
  mac: LedgerMac,
): string | null {
  const sum = entries.reduce((total, { amount }) => total + amount, 0);
  if (entries.length < 2) return `has ${entries.length} entries`;
  if (sum !== 0) return `its entries sum to ${sum}`;
  if (entries.some(({ kind }) => kind !== posting.kind)) return 'its entries are of another kind';
  if (posting.mac !== '' && mac.posting(posting, entries) !== posting.mac) {
    return `it or one of its entries was changed (${posting.kind} “${posting.title}”)`;
  }
  return null;
}
