import { Inject, Injectable } from '@nestjs/common';
import { OPEN_REQUEST_STATUSES } from '@linli/shared';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Database, insertRow, updateWhere } from '../../platform/database/index.js';
import { AppError, notFound } from '../../platform/http/index.js';
import type { Actor } from '../identity/index.js';
import type { MergeBody } from './asks.dto.js';
import { RequestEngine } from './request.engine.js';
import { signedBy } from './request.signature.js';
import { RequestSupport, ServiceRequest } from './request.entity.js';
import { factsOf } from './request.facts.js';
import { mayRead } from './request.policy.js';
import { noStage } from './request.times.js';

/** One matter that several people reported is handled once (并案). */
@Injectable()
export class MergeService {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(RequestEngine) private readonly engine: RequestEngine,
  ) {}

  /** Ends this one in favour of another; its reporter and supporters follow that one from now on and are told. */
  merge(actor: Actor, id: string, { intoId, note }: MergeBody): Promise<void> {
    return this.db.transaction(async (tx) => {
      const { request } = await this.engine.ready(tx, actor, id, 'merge');
      const target = await this.target(tx, actor, request, intoId);
      const signed = signedBy(actor, request, 'request.accept');
      const entry = { ...signed, privateNote: note || null, data: { intoId } };
      const set = { box: null, ...noStage(this.clock.now()), mergedIntoId: intoId };
      const step = await this.engine.move(tx, id, 'merge', entry, { set });
      if (!step) throw await this.engine.conflict(tx, actor, id);
      const taken = await this.engine.note(tx, intoId, 'absorb', target.status, {
        ...signed,
        publicText: request.number,
      });
      if (!taken) throw new AppError('request.changed');
      await this.follow(tx, step.request, taken.request);
      const into = { requestId: intoId, number: target.number, title: target.title };
      await this.engine.emit(tx, 'request.merged', step.request, { actorId: actor.personId, into });
    });
  }

  private async target(
    tx: EntityManager,
    actor: Actor,
    request: ServiceRequest,
    intoId: string,
  ): Promise<ServiceRequest> {
    if (intoId === request.id) throw new AppError('request.merge_self');
    const facts = await factsOf(tx, intoId, actor.personId, this.clock.now());
    if (!mayRead(actor, facts)) throw notFound();
    const { request: target } = facts;
    if ((await mainOf(tx, target))?.id === request.id) throw new AppError('request.merge_circular');
    if (!(OPEN_REQUEST_STATUSES as readonly string[]).includes(target.status)) {
      throw new AppError('request.merge_target_over');
    }
    if (target.visibility === 'PRIVATE' && target.reporterId !== request.reporterId) {
      throw new AppError('request.merge_private');
    }
    return target;
  }

  /** The target's row is ours by now: who says "me too" at this moment waits. */
  private async follow(tx: EntityManager, from: ServiceRequest, to: ServiceRequest): Promise<void> {
    const [old, present] = await Promise.all([
      tx.findBy(RequestSupport, { requestId: from.id }),
      tx.findBy(RequestSupport, { requestId: to.id }),
    ]);
    const known = new Set([to.reporterId, ...present.map(({ personId }) => personId)]);
    const people = [...(from.reporterId ? [from.reporterId] : []), ...old.map(({ personId }) => personId)];
    const added = people.filter((personId) => !known.has(personId));
    if (added.length === 0) return;
    const createdAt = this.clock.now();
    for (const personId of added) {
      await insertRow(tx, RequestSupport, { requestId: to.id, personId, createdAt });
    }
    const supporters = () => `supporters + ${added.length}`;
    await updateWhere(tx, ServiceRequest, { id: to.id }, { supporters });
  }
}

/** The request in which a merged one is handled, however often that was merged again; null when it was not merged. */
export async function mainOf(from: EntityManager, request: ServiceRequest): Promise<ServiceRequest | null> {
  let main: ServiceRequest | null = null;
  // Merges make no circles, so this ends; the set guards against rows that were changed by hand.
  const seen = new Set([request.id]);
  let next = request.mergedIntoId;
  while (next !== null && !seen.has(next)) {
    seen.add(next);
    main = await from.findOneBy(ServiceRequest, { id: next });
    next = main?.mergedIntoId ?? null;
  }
  return main;
}
