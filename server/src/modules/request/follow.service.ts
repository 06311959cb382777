import { Inject, Injectable } from '@nestjs/common';
import { OPEN_REQUEST_STATUSES } from '@linli/shared';
import { type EntityManager, In } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Database, updateWhere } from '../../platform/database/index.js';
import { AppError } from '../../platform/http/index.js';
import type { Actor } from '../identity/index.js';
import { OrderRework } from './order.rework.js';
import { RequestEngine } from './request.engine.js';
import type { Entry } from './request.line.js';
import { signedAnyhow, signedBy } from './request.signature.js';
import { RequestSupport, ServiceRequest } from './request.entity.js';
import { type RequestFacts, reopenTooLate } from './request.policy.js';
import { RequestQueries } from './request.queries.js';
import { noStage } from './request.times.js';
import type { RequestDetailView } from './request.view.js';

/** What people do with a request after it was reported: support, ask, take back, judge. */
@Injectable()
export class FollowService {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(RequestEngine) private readonly engine: RequestEngine,
    @Inject(RequestQueries) private readonly queries: RequestQueries,
    @Inject(OrderRework) private readonly rework: OrderRework,
  ) {}

  /** "Me too"; saying it twice counts once. */
  async support(actor: Actor, id: string): Promise<RequestDetailView> {
    const row = { requestId: id, personId: actor.personId };
    if (await this.db.read.existsBy(RequestSupport, row)) return this.queries.detail(actor, id);
    await this.db
      .transaction(async (tx) => {
        await this.engine.ready(tx, actor, id, 'support');
        const counted = await updateWhere(
          tx,
          ServiceRequest,
          { id, status: In([...OPEN_REQUEST_STATUSES]) },
          { supporters: () => 'supporters + 1' },
        );
        if (counted === 0) throw await this.engine.conflict(tx, actor, id);
        await tx.insert(RequestSupport, { ...row, createdAt: this.clock.now() });
        const request = await tx.findOneByOrFail(ServiceRequest, { id });
        await this.engine.emit(tx, 'request.supported', request, { actorId: actor.personId });
      })
      .catch(async (error: unknown) => {
        // Whatever stopped this one, the same tap from another try of the phone may have been counted meanwhile.
        if (!(await this.db.read.existsBy(RequestSupport, row))) throw error;
      });
    return this.queries.detail(actor, id);
  }

  /** A question or something to add, kept with the history. */
  async comment(actor: Actor, id: string, text: string): Promise<RequestDetailView> {
    await this.db.transaction(async (tx) => {
      const facts = await this.engine.ready(tx, actor, id, 'comment');
      const entry = { ...signedAnyhow(actor, facts), publicText: text };
      const step = await this.engine.note(tx, id, 'comment', facts.request.status, entry);
      if (!step) throw new AppError('request.changed');
      const extra = { actorId: actor.personId, text };
      await this.engine.emit(tx, 'request.commented', step.request, extra);
    });
    return this.queries.detail(actor, id);
  }

  /** The reporter takes it back before anybody works on it. */
  async withdraw(actor: Actor, id: string): Promise<RequestDetailView> {
    await this.db.transaction(async (tx) => {
      await this.engine.ready(tx, actor, id, 'withdraw');
      const set = { box: null, ...noStage(this.clock.now()) };
      const step = await this.engine.move(tx, id, 'withdraw', { actorId: actor.personId }, { set });
      if (!step) throw await this.engine.conflict(tx, actor, id);
      await this.engine.emit(tx, 'request.withdrawn', step.request, { actorId: actor.personId });
    });
    return this.queries.detail(actor, id);
  }

  /** Within 15 days of its closing the same people work on it again, with the full time. */
  async reopen(actor: Actor, id: string, reason: string): Promise<RequestDetailView> {
    await this.db.transaction(async (tx) => {
      const facts = await this.closed(tx, actor, id);
      const { request } = facts;
      const own = request.reporterId === actor.personId;
      const entry = own ? { actorId: actor.personId } : signedBy(actor, request, 'request.supervise');
      await this.openAgain(tx, actor, facts, entry, reason);
    });
    return this.queries.detail(actor, id);
  }

  private async closed(tx: EntityManager, actor: Actor, id: string): Promise<RequestFacts> {
    try {
      return await this.engine.ready(tx, actor, id, 'reopen');
    } catch (error) {
      const request = await tx.findOneBy(ServiceRequest, { id });
      const late = request?.status === 'CLOSED' && reopenTooLate(request, this.clock.now());
      const known =
        error instanceof AppError &&
        error.code === 'http.not_found' &&
        request?.reporterId === actor.personId;
      throw known && late ? new AppError('request.reopen_too_late') : error;
    }
  }

  /** Back to the same units, with the full time, in the caller's transaction. */
  async openAgain(
    tx: EntityManager,
    actor: Actor,
    { request, unitIds }: RequestFacts,
    entry: Entry,
    reason: string | null,
  ): Promise<void> {
    const { id } = request;
    const fresh = this.rework.freshTime(request);
    const step = await this.engine.move(tx, id, 'reopen', {
      ...entry,
      publicText: reason ?? '还没有好',
      data: { dueAt: fresh.dueAt!.toISOString() },
    });
    if (!step) throw await this.engine.conflict(tx, actor, id);
    await this.rework.withFreshTime(tx, step.request, fresh);
    const extra = { actorId: actor.personId, unitIds: [...unitIds], ...(reason ? { text: reason } : {}) };
    await this.engine.emit(tx, 'request.reopened', step.request, extra);
  }
}
