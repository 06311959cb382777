import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../../platform/clock.js';
import { Database, findRows, insertRows, queryRows } from '../../../platform/database/index.js';
import { Jobs } from '../../../platform/jobs/index.js';
import { PointsEntry, PointsPosting, PointsSeal } from './ledger.entity.js';
import { LedgerMac } from './ledger.mac.js';

const EVERY_MS = 10_000;
const BATCH = 1000;
/** Rows of one INSERT. */
const ROWS = 100;
/** Longer than any posting takes from getting its id to its commit, on whatever instance. */
const LATEST_MS = 5 * 60_000;
const DAY_MS = 86_400_000;

/** Gives committed postings their number and link in the hash chain. */
@Injectable()
export class Sealer implements OnModuleInit {
  private readonly logger = new Logger('Ledger');
  /** When all postings were looked at, not only the latest ones. */
  private sweptAt = 0;

  constructor(
    private readonly database: Database,
    private readonly mac: LedgerMac,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.jobs.every('points.seal', EVERY_MS, (signal) => this.sealAll(signal));
  }

  /** Seals whatever is not sealed yet. */
  async sealAll(signal?: AbortSignal): Promise<void> {
    const now = this.clock.now().getTime();
    const sweep = now - this.sweptAt > DAY_MS;
    const from = sweep ? '' : await this.recent();
    const stopped = (): boolean => signal?.aborted ?? false;
    let sealed = 0;
    for (let last = BATCH; last === BATCH && !stopped(); sealed += last) {
      last = await this.database.transaction((tx) => this.seal(tx, from));
    }
    if (!stopped() && sweep) this.sweptAt = now;
    if (sealed > 0) this.logger.log(`${sealed} postings sealed`);
  }

  private async seal(tx: EntityManager, from: string): Promise<number> {
    const [newest] = await queryRows<PointsSeal>(
      tx,
      'SELECT seq, hash FROM points_seal ORDER BY seq DESC LIMIT 1',
      [],
    );
    const sql =
      'SELECT p.id, p.mac FROM points_posting p LEFT JOIN points_seal s ON s.posting_id = p.id ' +
      `WHERE p.id > ? AND s.posting_id IS NULL ORDER BY p.id LIMIT ${BATCH}`;
    const postings = await queryRows<Pick<PointsPosting, 'id' | 'mac'>>(tx, sql, [from]);
    let [seq, before] = [newest?.seq ?? 0, newest?.hash ?? ''];
    const createdAt = this.clock.now();
    const seals: PointsSeal[] = [];
    for (const { id, mac } of postings) {
      before = this.mac.link(before, ++seq, id, mac === '' ? await this.macOf(tx, id) : mac);
      seals.push({ postingId: id, seq, hash: before, createdAt });
    }
    for (let at = 0; at < seals.length; at += ROWS) {
      await insertRows(tx, PointsSeal, seals.slice(at, at + ROWS));
    }
    return seals.length;
  }

  /** Postings from before there were hashes get theirs here. */
  private async macOf(tx: EntityManager, id: string): Promise<string> {
    const [posting] = await findRows(tx, PointsPosting, { id });
    return this.mac.posting(posting!, await findRows(tx, PointsEntry, { postingId: id }));
  }

  /** Below every id that may not be sealed yet: ids begin with their time. */
  private async recent(): Promise<string> {
    const sql = 'SELECT MAX(posting_id) AS id FROM points_seal';
    const [row] = await queryRows<{ id: string | null }>(this.database.read, sql, []);
    const ms = Number.parseInt((row?.id ?? '').replaceAll('-', '').slice(0, 12) || '0', 16) - LATEST_MS;
    const hex = Math.max(0, ms).toString(16).padStart(12, '0');
    return `${hex.slice(0, 8)}-${hex.slice(8)}`;
  }
}
