import { Injectable } from '@nestjs/common';
import { In, MoreThan } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/index.js';
import { decodeCursor, encodeCursor, type PageQuery } from '../../platform/http/index.js';
import type { Actor } from '../identity/index.js';
import { PendingPoints, PointsAccount, PointsEntry, PointsLot, PointsPosting } from './points.entity.js';
import { ExpiryView, PointsAccountView, PointsEntriesView, PointsEntryView } from './points.view.js';

const PAGE = 20;

/** What a person may read of the ledger: her own side. */
@Injectable()
export class PointsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async account({ personId }: Pick<Actor, 'personId'>): Promise<PointsAccountView> {
    const account = await this.accountOf(personId);
    const pending = await this.database.read.sum(PendingPoints, 'points', { personId, open: true });
    return {
      balance: account?.balance ?? 0,
      pending: pending ?? 0,
      nextExpiry: account ? await this.nextExpiry(account.id) : null,
    };
  }

  /** Newest first; `nextCursor` is null on the last page. */
  async entries({ personId }: Pick<Actor, 'personId'>, query: PageQuery): Promise<PointsEntriesView> {
    const account = await this.accountOf(personId);
    if (!account) return { items: [], nextCursor: null };
    const limit = query.limit ?? PAGE;
    const rows = await this.page(account.id, decodeCursor(query.cursor, 2), limit + 1);
    const shown = rows.slice(0, limit);
    const postings = await this.database.read.findBy(PointsPosting, {
      id: In(shown.map(({ postingId }) => postingId)),
    });
    const byId = new Map(postings.map((posting) => [posting.id, posting]));
    const last = rows.length > limit ? shown.at(-1) : undefined;
    return {
      items: shown.flatMap((entry) => present(entry, byId.get(entry.postingId))),
      nextCursor: last ? encodeCursor([last.createdAt.getTime(), last.id]) : null,
    };
  }

  private accountOf(ownerId: string): Promise<PointsAccount | null> {
    return this.database.read.findOneBy(PointsAccount, { kind: 'VOLUNTEER', ownerId, year: 0 });
  }

  private page(accountId: string, after: (string | number)[] | null, limit: number): Promise<PointsEntry[]> {
    const rows = this.database.read
      .createQueryBuilder(PointsEntry, 'entry')
      .where('entry.accountId = :accountId', { accountId })
      .orderBy({ 'entry.createdAt': 'DESC', 'entry.id': 'DESC' })
      .take(limit);
    if (after) {
      const [at, id] = [new Date(Number(after[0])), after[1]];
      rows.andWhere('(entry.createdAt < :at OR (entry.createdAt = :at AND entry.id < :id))', { at, id });
    }
    return rows.getMany();
  }

  private async nextExpiry(accountId: string): Promise<ExpiryView | null> {
    const { read } = this.database;
    const open = { accountId, remaining: MoreThan(0) };
    const next = await read.findOne(PointsLot, {
      where: { ...open, expiresAt: MoreThan(this.clock.now()) },
      order: { expiresAt: 'ASC' },
    });
    if (!next) return null;
    const points = await read.sum(PointsLot, 'remaining', { ...open, expiresAt: next.expiresAt });
    return { points: points ?? 0, at: next.expiresAt.toISOString() };
  }
}

function present(entry: PointsEntry, posting: PointsPosting | undefined): PointsEntryView[] {
  if (!posting) return [];
  const { kind, title, source, serviceRecordId } = posting;
  return [
    {
      id: entry.id,
      at: entry.createdAt.toISOString(),
      kind,
      title,
      source,
      points: entry.amount,
      serviceRecordId,
    },
  ];
}
