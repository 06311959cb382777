import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Database, DuplicateKeyError, findRows, newId } from '../../platform/database/index.js';
import { AppError, notFound } from '../../platform/http/index.js';
import type { Actor } from '../identity/index.js';
import { readRecords, type RequestRecord } from '../request/index.js';
import { UnitService } from '../unit/index.js';
import type { ReviewBody } from './review.dto.js';
import { handlingUnits, reviewFacts } from './review.facts.js';
import { closingOf, isOpen, mayReview, reviewEnd, type ReviewFacts, todoOf } from './review.policy.js';
import type { RequestReviewsView } from './review.view.js';
import { UnitReview } from './unit-review.entity.js';

/** Units say how it went, of themselves and of each other. */
@Injectable()
export class ReviewService {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(UnitService) private readonly units: UnitService,
  ) {}

  /** What this reader may know and say; `http.not_found` for everybody who has nothing to do with it. */
  async of(actor: Actor, requestId: string): Promise<RequestReviewsView> {
    const { facts, request } = await this.facts(this.db.read, requestId);
    const mine = myUnits(actor, facts);
    const supervises = actor.covers('request.supervise', request.gridCode ?? request.communityCode);
    if (mine.length === 0 && !supervises) throw notFound();
    const all = await findRows(this.db.read, UnitReview, { requestId }, { by: 'at' });
    const current = all.filter(({ closing }) => closing === closingOf(facts));
    const names = await this.units.byIds([...facts.worked.keys()]);
    const nameOf = (id: string): string => names.get(id)?.name ?? '';
    const seen = all.filter((one) => {
      if (supervises || mine.includes(one.byUnitId)) return true;
      // Those about earlier closings are long over.
      const open = one.closing !== closingOf(facts) || isOpen(one, current, facts);
      return mine.includes(one.ofUnitId) && open;
    });
    return {
      until: reviewEnd(facts)?.toISOString() ?? null,
      todo: todoOf(mine, facts, current).map((pair) => ({
        ...pair,
        ofUnitName: nameOf(pair.ofUnitId),
        self: pair.byUnitId === pair.ofUnitId,
      })),
      reviews: seen.map(({ byUnitId, ofUnitId, score, reason, at }) => ({
        byUnitName: nameOf(byUnitId),
        ofUnitName: nameOf(ofUnitId),
        self: byUnitId === ofUnitId,
        score,
        reason,
        at: at.toISOString(),
      })),
    };
  }

  /** Once for each closing and each pair of units. */
  async add(actor: Actor, requestId: string, body: ReviewBody): Promise<RequestReviewsView> {
    await this.db
      .transaction(async (tx) => {
        const { facts } = await this.facts(tx, requestId);
        if (!myUnits(actor, facts).includes(body.byUnitId)) throw notFound();
        if (!mayReview(body, facts)) throw new AppError('review.not_now');
        await tx.insert(UnitReview, {
          id: newId(),
          requestId,
          closing: closingOf(facts),
          ...body,
          byPersonId: actor.personId,
          at: this.clock.now(),
        });
      })
      .catch((error: unknown) => {
        throw error instanceof DuplicateKeyError ? new AppError('review.already_said') : error;
      });
    return this.of(actor, requestId);
  }

  private async facts(
    from: EntityManager,
    requestId: string,
  ): Promise<{ facts: ReviewFacts; request: RequestRecord['request'] }> {
    const [record] = await readRecords(from, [requestId]);
    if (!record) throw notFound();
    return { facts: reviewFacts(record, this.clock.now()), request: record.request };
  }
}

const myUnits = (actor: Actor, { worked }: ReviewFacts): string[] =>
  handlingUnits(actor).filter((unitId) => worked.has(unitId));
