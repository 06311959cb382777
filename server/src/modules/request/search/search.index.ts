import type { EntityManager } from 'typeorm';
import type { ServiceRequest } from '../request.entity.js';
import { positionOf, tokensOf, wordsOf } from './words.js';

/** Rows of one INSERT, so that no statement has more parameters than a database takes. */
const ROWS_A_STATEMENT = 2000;

/** Enters requests into the search index, in the transaction that writes their text. */
export async function indexRequests(tx: EntityManager, requests: readonly ServiceRequest[]): Promise<void> {
  const texts: [string, string][] = [];
  const tokens: [string, number][] = [];
  for (const request of requests) {
    const words = wordsOf(request);
    texts.push([request.number, words]);
    for (const token of tokensOf(request, words)) tokens.push([token, positionOf(request.number)]);
  }
  // In the order of the key: neighbours are written together, and writers at once never wait for each other in a ring.
  tokens.sort(([a, n], [b, m]) => (a < b ? -1 : a > b ? 1 : n - m));
  await insert(tx, 'request_words (number, words)', texts);
  await insert(tx, 'request_token (token, position)', tokens);
}

async function insert(tx: EntityManager, into: string, rows: readonly unknown[][]): Promise<void> {
  for (let from = 0; from < rows.length; from += ROWS_A_STATEMENT) {
    const some = rows.slice(from, from + ROWS_A_STATEMENT);
    await tx.query(`INSERT INTO ${into} VALUES ${some.map(() => '(?, ?)').join(', ')}`, some.flat());
  }
}
