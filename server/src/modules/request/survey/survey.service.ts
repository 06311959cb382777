import { Inject, Injectable } from '@nestjs/common';
import { SOLVED_LABELS, type SolvedAnswer } from '@linli/shared';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../../platform/clock.js';
import {
  Database,
  DuplicateKeyError,
  findRows,
  newId,
  updateWhere,
} from '../../../platform/database/index.js';
import { AppError, wrongField } from '../../../platform/http/index.js';
import type { Actor } from '../../identity/index.js';
import { FollowService } from '../follow.service.js';
import type { RateBody } from '../request.dto.js';
import { RequestEngine } from '../request.engine.js';
import type { Entry } from '../request.line.js';
import { signedBy } from '../request.signature.js';
import { RequestRating } from '../request.entity.js';
import { RequestPhotos } from '../request.photos.js';
import { type RequestFacts, mayRead } from '../request.policy.js';
import { factsOf } from '../request.facts.js';
import { RequestQueries } from '../request.queries.js';
import type { RequestDetailView } from '../request.view.js';
import type { PhoneSurveyBody, RatingDetailsBody } from './survey.dto.js';

const CONSENT_WORDS: Record<string, string> = { PHONE: '电话里同意登记', FACE_TO_FACE: '当面同意登记' };

/** What was said, and by whom it was written down. */
type Answer = Pick<
  RequestRating,
  'personId' | 'solved' | 'stars' | 'reason' | 'contacted' | 'recordedBy' | 'consent'
>;

/** After each closing everybody concerned is asked once: the reporter, and the neighbours who met it too. */
@Injectable()
export class SurveyService {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(RequestEngine) private readonly engine: RequestEngine,
    @Inject(RequestQueries) private readonly queries: RequestQueries,
    @Inject(RequestPhotos) private readonly photos: RequestPhotos,
    @Inject(FollowService) private readonly follow: FollowService,
  ) {}

  /** Solved? How satisfied? Once for each closing; the reporter's "not solved" opens it again at once. */
  async rate(actor: Actor, id: string, body: RateBody): Promise<RequestDetailView> {
    const answer = {
      ...checked(body),
      personId: actor.personId,
      recordedBy: null,
      consent: null,
    };
    await this.once(async (tx) => {
      const facts = await this.engine.ready(tx, actor, id, 'rate');
      const ratingId = await this.answer(tx, actor, facts, answer, { actorId: actor.personId }, '');
      await this.photos.attach(tx, actor, body.photoIds ?? [], 'request-rating', ratingId);
    });
    return this.queries.detail(actor, id);
  }

  /** What she wants to add to the two taps. */
  async addDetails(actor: Actor, id: string, body: RatingDetailsBody): Promise<RequestDetailView> {
    await this.db.transaction(async (tx) => {
      const { request, unitIds, ...facts } = await factsOf(tx, id, actor.personId, this.clock.now());
      if (!mayRead(actor, { request, unitIds, ...facts })) throw new AppError('http.not_found');
      const own = { requestId: id, closing: request.closings, personId: actor.personId };
      const [rating] = await findRows(tx, RequestRating, own);
      if (!rating || rating.recordedBy) throw new AppError('request.not_rated');
      await updateWhere(tx, RequestRating, own, {
        contacted: body.contacted ?? rating.contacted,
        reason: body.reason || rating.reason,
      });
      await this.photos.attach(tx, actor, body.photoIds ?? [], 'request-rating', rating.id);
      const extra = {
        actorId: actor.personId,
        unitIds: [...unitIds],
        ...(body.reason ? { text: body.reason } : {}),
      };
      await this.engine.emit(tx, 'request.rating-detailed', request, extra);
    });
    return this.queries.detail(actor, id);
  }

  /** Staff who did not do the work ask a reporter without the app, and write down what she said. */
  async byPhone(actor: Actor, id: string, body: PhoneSurveyBody): Promise<RequestDetailView> {
    await this.once(async (tx) => {
      const facts = await this.engine.ready(tx, actor, id, 'survey');
      const answer = {
        ...checked(body),
        personId: facts.request.reporterId!,
        recordedBy: actor.personId,
        consent: CONSENT_WORDS[body.consent]!,
      };
      const entry = signedBy(actor, facts.request, 'workbench.read');
      await this.answer(tx, actor, facts, answer, { ...entry, privateNote: answer.consent }, '回访：');
    });
    return this.queries.detail(actor, id);
  }

  private async answer(
    tx: EntityManager,
    actor: Actor,
    facts: RequestFacts,
    answer: Answer,
    entry: Entry,
    lead: string,
  ): Promise<string> {
    const { request, unitIds } = facts;
    const text = lead + rateText(answer);
    const step = await this.engine.note(tx, request.id, 'rate', 'CLOSED', { ...entry, publicText: text });
    if (!step) throw await this.engine.conflict(tx, actor, request.id);
    const row = { id: newId(), requestId: request.id, closing: step.request.closings, at: this.clock.now() };
    await tx.insert(RequestRating, { ...row, ...answer });
    const extra = { actorId: actor.personId, unitIds: [...unitIds], text };
    await this.engine.emit(tx, 'request.rated', step.request, extra);
    // A neighbour may have another trouble with the same lamp; only who reported it says that it is not solved.
    const again = answer.solved === 'NO' && answer.personId === request.reporterId;
    if (again) await this.follow.openAgain(tx, actor, facts, entry, answer.reason);
    return row.id;
  }

  private async once(work: (tx: EntityManager) => Promise<void>): Promise<void> {
    await this.db.transaction(work).catch((error: unknown) => {
      throw error instanceof DuplicateKeyError ? new AppError('request.already_rated') : error;
    });
  }
}

function checked({ solved, stars, reason, contacted }: RateBody | PhoneSurveyBody) {
  return {
    solved: solved as SolvedAnswer,
    stars: checkedStars(solved as SolvedAnswer, stars),
    reason: reason || null,
    contacted: contacted ?? null,
  };
}

function checkedStars(solved: SolvedAnswer, stars: number | undefined): number | null {
  const wrong = (detail: string): AppError => wrongField('stars', detail);
  if (solved === 'NO') return null;
  if (stars === undefined) throw wrong('请点一下星星');
  if (!Number.isInteger(stars)) throw wrong('要整颗星');
  return stars;
}

const rateText = ({ solved, stars }: Pick<Answer, 'solved' | 'stars'>): string =>
  stars === null ? `说${SOLVED_LABELS[solved]}` : `给了 ${stars} 颗星，${SOLVED_LABELS[solved]}`;
