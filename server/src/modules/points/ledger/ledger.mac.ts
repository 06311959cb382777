import { createHmac } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { Config } from '../../../platform/config/index.js';
import { deriveKey } from '../../../platform/crypto/index.js';
import type { PointsPosting } from './ledger.entity.js';

/** An entry as it counts for the hash. */
export interface HashedLine {
  readonly accountId: string;
  readonly amount: number;
}

/** What a posting says, whoever wrote it down and when: equal for two tries of the same thing. */
export function contentOf(
  posting: Omit<PointsPosting, 'id' | 'mac' | 'createdAt'>,
  lines: readonly HashedLine[],
): string {
  const { kind, eventId, ruleVersion, personId, serviceRecordId, reversesId, earned, day, title, source } =
    posting;
  const entries = lines.map(({ accountId, amount }) => `${accountId}=${amount}`).sort();
  const said = [
    kind,
    eventId,
    ruleVersion,
    personId,
    serviceRecordId,
    reversesId,
    earned,
    day,
    title,
    source,
  ];
  return JSON.stringify([...said, entries]);
}

/** Keyed hashes of the ledger (HMAC-SHA-256, key derived from DATA_KEY): who only has the database cannot make them. */
@Injectable()
export class LedgerMac {
  private readonly key: Buffer;

  constructor(@Inject(Config) config: Pick<Config, 'dataKey'>) {
    this.key = deriveKey(config.dataKey, 'points-ledger');
  }

  /** Over a posting with its id and time and its entries; 64 hexadecimal digits. */
  posting(posting: Omit<PointsPosting, 'mac'>, lines: readonly HashedLine[]): string {
    return this.hash(`${posting.id}\n${posting.createdAt.toISOString()}\n${contentOf(posting, lines)}`);
  }

  /** A link of the chain: the hash before it (empty for the first), its number and its posting. */
  link(before: string, seq: number, postingId: string, postingMac: string): string {
    return this.hash(`${before}\n${seq}\n${postingId}\n${postingMac}`);
  }

  private hash(text: string): string {
    return createHmac('sha256', this.key).update(text).digest('hex');
  }
}
