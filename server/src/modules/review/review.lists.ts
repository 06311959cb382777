import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import { Database, findRows, queryRows, selectRows } from '../../platform/database/index.js';
import { decodeCursor, encodeCursor } from '../../platform/http/index.js';
import type { Actor } from '../identity/index.js';
import { readRecords, type RequestRecord, workedOnSince } from '../request/index.js';
import { UnitService } from '../unit/index.js';
import { handlingUnits, reviewFacts } from './review.facts.js';
import { closingOf, isOpen, REVIEW_DAYS, type ReviewFacts, reviewEnd, todoOf } from './review.policy.js';
import type { ReviewListQuery } from './review.dto.js';
import type { ReviewPageView, ReviewStandingView, ToReviewView } from './review.view.js';
import { UnitReview } from './unit-review.entity.js';

const PAGE = 20;
const DAY_MS = 86_400_000;
const STANDING_DAYS = 90;
const MOST_TODO = 100;

/** What waits for a unit's reviews, what it said, and what was said of it. */
@Injectable()
export class ReviewLists {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(UnitService) private readonly units: UnitService,
  ) {}

  /** Requests about which my units may still say something, those that end first standing first. */
  async todo(actor: Actor): Promise<ToReviewView[]> {
    const mine = handlingUnits(actor);
    const now = this.clock.now();
    const since = new Date(now.getTime() - REVIEW_DAYS * DAY_MS);
    const ids = await workedOnSince(this.db.read, { units: mine, since, most: MOST_TODO });
    const [records, said] = await Promise.all([
      readRecords(this.db.read, ids),
      findRows(this.db.read, UnitReview, { requestId: ids, byUnitId: mine }),
    ]);
    const open = records.flatMap((record) => {
      const facts = reviewFacts(record, now);
      const here = said.filter(
        ({ requestId, closing }) => requestId === record.request.id && closing === closingOf(facts),
      );
      const todo = todoOf(mine, facts, here);
      return todo.length > 0 ? [{ record, facts, todo }] : [];
    });
    const names = await this.names(
      open.flatMap(({ todo }) => todo.flatMap((one) => [one.byUnitId, one.ofUnitId])),
    );
    return open
      .map(({ record: { request }, facts, todo }) => ({
        requestId: request.id,
        title: request.title,
        address: request.address,
        until: reviewEnd(facts)?.toISOString() ?? null,
        todo: todo.map(({ byUnitId, ofUnitId }) => ({
          byUnitId,
          ofUnitId,
          ofUnitName: names(ofUnitId),
          self: byUnitId === ofUnitId,
        })),
      }))
      .sort((a, b) => (a.until ?? '9').localeCompare(b.until ?? '9'));
  }

  /** What my units said, or what is open to them of what others said, newest first. */
  async list(actor: Actor, query: ReviewListQuery): Promise<ReviewPageView> {
    const mine = handlingUnits(actor);
    if (mine.length === 0) return { items: [], nextCursor: null };
    const limit = query.limit ?? PAGE;
    const column = query.box === 'said' ? 'by_unit_id' : 'of_unit_id';
    const others = query.box === 'said' ? '' : ' AND by_unit_id <> of_unit_id';
    const cursor = decodeCursor(query.cursor, 2);
    const after = cursor ? ' AND (at < ? OR (at = ? AND id < ?))' : '';
    const from = cursor ? [new Date(Number(cursor[0])), new Date(Number(cursor[0])), cursor[1]] : [];
    const rows = await selectRows(
      this.db.read,
      UnitReview,
      `WHERE ${column} IN (${mine.map(() => '?').join(', ')})${others}${after} ORDER BY at DESC, id DESC LIMIT ${limit + 1}`,
      [...mine, ...from],
    );
    const shown = rows.slice(0, limit);
    const requestIds = [...new Set(shown.map(({ requestId }) => requestId))];
    const [records, all, names] = await Promise.all([
      readRecords(this.db.read, requestIds),
      findRows(this.db.read, UnitReview, { requestId: requestIds }),
      this.names(shown.flatMap(({ byUnitId, ofUnitId }) => [byUnitId, ofUnitId])),
    ]);
    const byId = new Map(records.map((record) => [record.request.id, record]));
    const last = rows.length > limit ? shown.at(-1) : undefined;
    return {
      items: shown.flatMap((review) => {
        const record = byId.get(review.requestId);
        const sealed = !record || (query.box !== 'said' && !this.isOpen(review, all, record));
        return [
          {
            requestId: review.requestId,
            title: record?.request.title ?? '',
            byUnitName: names(review.byUnitId),
            ofUnitName: names(review.ofUnitId),
            self: review.byUnitId === review.ofUnitId,
            score: sealed ? null : review.score,
            reason: sealed ? '' : review.reason,
            at: review.at.toISOString(),
          },
        ];
      }),
      nextCursor: last ? encodeCursor([last.at.getTime(), last.id]) : null,
    };
  }

  /** How my units stand with the others and with themselves, over ninety days. */
  async standing(actor: Actor): Promise<ReviewStandingView> {
    const mine = handlingUnits(actor);
    const since = new Date(this.clock.now().getTime() - STANDING_DAYS * DAY_MS);
    // Younger ones may still be sealed; an average of few would give them away.
    const until = new Date(this.clock.now().getTime() - REVIEW_DAYS * DAY_MS);
    const of = async (where: string): Promise<{ average: number | null; reviews: number }> => {
      if (mine.length === 0) return { average: null, reviews: 0 };
      const [row] = await queryRows<{ n: number | string; total: number | string | null }>(
        this.db.read,
        `SELECT COUNT(*) AS n, SUM(score) AS total FROM unit_review
          WHERE of_unit_id IN (${mine.map(() => '?').join(', ')}) AND at > ? AND ${where}`,
        where.includes('?') ? [...mine, since, until] : [...mine, since],
      );
      const reviews = Number(row!.n);
      return { average: reviews ? Math.round((Number(row!.total) / reviews) * 10) / 10 : null, reviews };
    };
    const [peers, self] = await Promise.all([
      of('by_unit_id <> of_unit_id AND at <= ?'),
      of('by_unit_id = of_unit_id'),
    ]);
    return { days: STANDING_DAYS, peers, self };
  }

  private isOpen(review: UnitReview, all: readonly UnitReview[], record: RequestRecord): boolean {
    const facts: ReviewFacts = reviewFacts(record, this.clock.now());
    if (review.closing !== closingOf(facts)) return true;
    const current = all.filter(
      ({ requestId, closing }) => requestId === review.requestId && closing === review.closing,
    );
    return isOpen(review, current, facts);
  }

  private async names(ids: readonly string[]): Promise<(id: string) => string> {
    const units = await this.units.byIds([...new Set(ids)]);
    return (id) => units.get(id)?.name ?? '';
  }
}
