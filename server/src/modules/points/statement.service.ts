import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Database, findRows, selectRows } from '../../platform/database/index.js';
import { decodeCursor, encodeCursor, type PageQuery } from '../../platform/http/index.js';
import type { Actor } from '../identity/index.js';
import { accountId, held, volunteer } from './ledger/ledger.account.js';
import { PointsAccount, PointsEntry, PointsLot, PointsPosting } from './ledger/ledger.entity.js';
import { PendingPoints, WaitingAward } from './points.entity.js';
import { ExpiryView, PointsAccountView, PointsEntriesView, PointsEntryView } from './points.view.js';

const PAGE = 20;

/** What a person may read of the ledger: her own side. */
@Injectable()
export class StatementService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async account({ personId }: Pick<Actor, 'personId'>): Promise<PointsAccountView> {
    const { read } = this.database;
    const id = accountId(volunteer(personId));
    const [own, putAside, pending, waiting, lots] = await Promise.all([
      findRows(read, PointsAccount, { id }),
      findRows(read, PointsAccount, { id: accountId(held(personId)) }),
      read.sum(PendingPoints, 'points', { personId, open: true }),
      read.sum(WaitingAward, 'points', { personId }),
      selectRows(read, PointsLot, 'WHERE account_id = ? AND remaining > 0 ORDER BY expires_at', [id]),
    ]);
    const now = this.clock.now();
    // The job that books expired points out comes later; nobody can spend them any more.
    const gone = lots
      .filter(({ expiresAt }) => expiresAt <= now)
      .reduce((sum, lot) => sum + lot.remaining, 0);
    return {
      balance: (own[0]?.balance ?? 0) - gone,
      held: putAside[0]?.balance ?? 0,
      pending: (pending ?? 0) + (waiting ?? 0),
      nextExpiry: nextExpiry(lots, now),
    };
  }

  /** Newest first; `nextCursor` is null on the last page. */
  async entries({ personId }: Pick<Actor, 'personId'>, query: PageQuery): Promise<PointsEntriesView> {
    const limit = query.limit ?? PAGE;
    const rows = await this.page(accountId(volunteer(personId)), decodeCursor(query.cursor, 2), limit + 1);
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
}

/** What expires first, of lots in the order of expiry. */
function nextExpiry(lots: readonly PointsLot[], now: Date): ExpiryView | null {
  const next = lots.find(({ expiresAt }) => expiresAt > now)?.expiresAt;
  if (!next) return null;
  const same = lots.filter(({ expiresAt }) => expiresAt.getTime() === next.getTime());
  return { points: same.reduce((sum, { remaining }) => sum + remaining, 0), at: next.toISOString() };
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
