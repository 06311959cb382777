import { Injectable } from '@nestjs/common';
import { cityInstant, cityTime, type PostingKind } from '@linli/shared';
import { Clock } from '../../../platform/clock.js';
import { Database, findRows, queryRows, selectRows } from '../../../platform/database/index.js';
import { decodeCursor, encodeCursor } from '../../../platform/http/index.js';
import type { Actor } from '../../identity/index.js';
import { accountId, held, volunteer } from '../ledger/ledger.account.js';
import { PointsAccount, PointsEntry, PointsLot, PointsPosting } from '../ledger/ledger.entity.js';
import { PendingPoints, WaitingAward } from '../points.entity.js';
import type { EntriesQuery, EntryFilter } from './statement.dto.js';
import type {
  ExpiryView,
  PointsAccountView,
  PointsEntriesView,
  PointsEntryView,
  YearSummaryView,
} from './statement.view.js';

const PAGE = 20;
type Owner = Pick<Actor, 'personId'>;

/** Which kinds a filter shows; each is one walk through the index by account and kind. */
const KINDS: Record<EntryFilter, readonly PostingKind[]> = {
  got: ['AWARD', 'GRANT'],
  used: ['HOLD', 'DONATE', 'SAVE', 'EXPIRE', 'FORFEIT'],
  corrections: ['REVERSAL', 'RELEASE', 'RESTORE'],
};

/** What a person may read of the ledger: her own side. */
@Injectable()
export class StatementService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async account({ personId }: Owner): Promise<PointsAccountView> {
    const { read } = this.database;
    const id = accountId(volunteer(personId));
    const [[own], [putAside], pending, waiting, lots] = await Promise.all([
      findRows(read, PointsAccount, { id }),
      findRows(read, PointsAccount, { id: accountId(held(personId)) }),
      read.sum(PendingPoints, 'points', { personId, open: true }),
      read.sum(WaitingAward, 'points', { personId }),
      this.openLots(id),
    ]);
    const now = this.clock.now();
    // The job that books expired points out comes later; nobody can spend them any more.
    const gone = lots
      .filter(({ expiresAt }) => expiresAt <= now)
      .reduce((sum, lot) => sum + lot.remaining, 0);
    return {
      balance: (own?.balance ?? 0) - gone,
      held: putAside?.balance ?? 0,
      pending: pending ?? 0,
      waiting: waiting ?? 0,
      nextExpiry: expiriesOf(lots, now)[0] ?? null,
      overdrawn: own?.overdrawn ?? false,
      closed: Boolean(own?.closedAt),
    };
  }

  /** What expires when, soonest first. */
  async expiries({ personId }: Owner): Promise<ExpiryView[]> {
    return expiriesOf(await this.openLots(accountId(volunteer(personId))), this.clock.now());
  }

  /** Newest first; `nextCursor` is null on the last page. */
  async entries({ personId }: Owner, query: EntriesQuery): Promise<PointsEntriesView> {
    const limit = query.limit ?? PAGE;
    const rows = await this.page(accountId(volunteer(personId)), query, limit + 1);
    const shown = rows.slice(0, limit);
    const ids = shown.map(({ postingId }) => postingId);
    const postings = await findRows(this.database.read, PointsPosting, { id: ids });
    const byId = new Map(postings.map((posting) => [posting.id, posting]));
    const last = rows.length > limit ? shown.at(-1) : undefined;
    return {
      items: shown.flatMap((entry) => present(entry, byId.get(entry.postingId))),
      nextCursor: last ? encodeCursor([last.createdAt.getTime(), last.id]) : null,
    };
  }

  /** A year month by month. */
  async year({ personId }: Owner, year = cityTime(this.clock.now()).year): Promise<YearSummaryView> {
    const account = accountId(volunteer(personId));
    const months = await Promise.all(
      Array.from({ length: 12 }, async (_, at) => {
        const sql =
          'SELECT COALESCE(SUM(CASE WHEN amount > 0 THEN amount ELSE 0 END), 0) AS got, ' +
          'COALESCE(SUM(CASE WHEN amount < 0 THEN 0 - amount ELSE 0 END), 0) AS used ' +
          'FROM points_entry WHERE account_id = ? AND created_at >= ? AND created_at < ?';
        const span = [cityInstant(year, at + 1, 1), cityInstant(year, at + 2, 1)];
        const [row] = await queryRows<{ got: number; used: number }>(this.database.read, sql, [
          account,
          ...span,
        ]);
        const month = `${year}-${String(at + 1).padStart(2, '0')}`;
        return { month, got: Number(row?.got ?? 0), used: Number(row?.used ?? 0) };
      }),
    );
    const sum = (key: 'got' | 'used'): number => months.reduce((total, month) => total + month[key], 0);
    return { year, got: sum('got'), used: sum('used'), months };
  }

  private openLots(account: string): Promise<PointsLot[]> {
    const tail = 'WHERE account_id = ? AND remaining > 0 ORDER BY expires_at';
    return selectRows(this.database.read, PointsLot, tail, [account]);
  }

  private page(account: string, query: EntriesQuery, limit: number): Promise<PointsEntry[]> {
    const conditions = ['account_id = ?'];
    const parameters: unknown[] = [account];
    if (query.show) {
      const kinds = KINDS[query.show as EntryFilter];
      conditions.push(`kind IN (${kinds.map(() => '?').join(', ')})`);
      parameters.push(...kinds);
    }
    if (query.month) {
      const [year = 0, month = 0] = query.month.split('-').map(Number);
      conditions.push('created_at >= ? AND created_at < ?');
      parameters.push(cityInstant(year, month, 1), cityInstant(year, month + 1, 1));
    }
    const after = decodeCursor(query.cursor, 2);
    if (after) {
      const at = new Date(Number(after[0]));
      conditions.push('created_at <= ? AND (created_at < ? OR id < ?)');
      parameters.push(at, at, after[1]);
    }
    const tail = `WHERE ${conditions.join(' AND ')} ORDER BY created_at DESC, id DESC LIMIT ${limit}`;
    return selectRows(this.database.read, PointsEntry, tail, parameters);
  }
}

/** Sums of lots by their last day, of lots in the order of expiry. */
function expiriesOf(lots: readonly PointsLot[], now: Date): ExpiryView[] {
  const sums = new Map<string, number>();
  for (const { expiresAt, remaining } of lots) {
    if (expiresAt <= now) continue;
    const at = expiresAt.toISOString();
    sums.set(at, (sums.get(at) ?? 0) + remaining);
  }
  return [...sums].map(([at, points]) => ({ at, points }));
}

function present(entry: PointsEntry, posting: PointsPosting | undefined): PointsEntryView[] {
  if (!posting) return [];
  const { id: postingId, kind, title, source, serviceRecordId } = posting;
  const day = posting.day || null;
  const { id, createdAt, amount: points } = entry;
  const at = createdAt.toISOString();
  return [{ id, postingId, at, kind, title, source, points, serviceRecordId, day }];
}
