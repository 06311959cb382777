import { Inject, Injectable } from '@nestjs/common';
import { metresBetween } from '@linli/shared';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/index.js';
import { AppError } from '../../platform/http/index.js';
import type { Actor } from '../identity/index.js';
import { WorkOrder } from './order.entity.js';
import type { ServiceRequest } from './request.entity.js';
import { OrderRework } from './order.rework.js';
import type { VerifyFailBody, VerifyPassBody } from './request.dto.js';
import { RequestEngine } from './request.engine.js';
import { signedBy } from './request.signature.js';
import { RequestPhotos } from './request.photos.js';
import { RequestQueries } from './request.queries.js';
import { noStage } from './request.times.js';
import { termsOf } from '../catalogue/index.js';
import type { RequestDetailView } from './request.view.js';

/** Somebody who did not do the work goes and looks. */
@Injectable()
export class VerifyService {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(RequestEngine) private readonly engine: RequestEngine,
    @Inject(RequestQueries) private readonly queries: RequestQueries,
    @Inject(RequestPhotos) private readonly photos: RequestPhotos,
    @Inject(OrderRework) private readonly rework: OrderRework,
  ) {}

  /** It is done: the request closes and the reporter is asked. */
  async pass(actor: Actor, id: string, body: VerifyPassBody): Promise<RequestDetailView> {
    await this.db.transaction(async (tx) => {
      const { request } = await this.engine.ready(tx, actor, id, 'verifyPass');
      await this.checkEvidence(tx, request, body.photoIds);
      const now = this.clock.now();
      const entry = {
        ...signedBy(actor, request, 'request.verify'),
        publicText: body.note || null,
        data: { ...whereStood(request, body) },
      };
      const step = await this.engine.move(tx, id, 'verifyPass', entry, {
        set: { box: null, ...noStage(now), closedAt: now, closings: () => 'closings + 1' },
      });
      if (!step) throw await this.engine.conflict(tx, actor, id);
      await this.photos.attach(tx, actor, body.photoIds, 'request-check', step.historyId);
      await this.engine.emit(tx, 'request.verified', step.request, { actorId: actor.personId });
    });
    return this.queries.detail(actor, id);
  }

  /** It is not done: back to those who said so, until the same deadline. */
  async fail(actor: Actor, id: string, body: VerifyFailBody): Promise<RequestDetailView> {
    await this.db.transaction(async (tx) => {
      const { request, unitIds } = await this.engine.ready(tx, actor, id, 'verifyFail');
      const entry = {
        ...signedBy(actor, request, 'request.verify'),
        publicText: body.reason,
        data: { ...whereStood(request, body) },
      };
      const step = await this.engine.move(tx, id, 'verifyFail', entry);
      if (!step) throw await this.engine.conflict(tx, actor, id);
      await this.rework.withSameTime(tx, step.request);
      await this.photos.attach(tx, actor, body.photoIds, 'request-check', step.historyId);
      const extra = { actorId: actor.personId, unitIds: [...unitIds], text: body.reason };
      await this.engine.emit(tx, 'request.verify-failed', step.request, extra);
    });
    return this.queries.detail(actor, id);
  }

  /** Where the service asks for pictures nothing closes without one taken afterwards, by who did it or by who looks. */
  private async checkEvidence(tx: EntityManager, request: ServiceRequest, photoIds: string[]): Promise<void> {
    if (!termsOf(request).evidenceNeeded || photoIds.length > 0) return;
    const done = await tx.findBy(WorkOrder, { requestId: request.id, status: 'DONE' });
    const photos = await this.photos.of(
      'work-order',
      done.map(({ id }) => id),
      tx,
    );
    if (photos.size === 0) throw new AppError('request.evidence_required');
  }
}

/** How far from the place somebody stood who looked; nothing when either is unknown. */
function whereStood({ lat, lng }: ServiceRequest, at: { lat?: number; lng?: number }): { metres?: number } {
  if (lat === null || lng === null || at.lat === undefined || at.lng === undefined) return {};
  return { metres: Math.round(metresBetween({ lat, lng }, { lat: at.lat, lng: at.lng })) };
}
