import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/index.js';
import type { Actor } from '../identity/index.js';
import { OrderRework } from './order.rework.js';
import type { VerifyFailBody, VerifyPassBody } from './request.dto.js';
import { RequestEngine, signedBy } from './request.engine.js';
import { RequestPhotos } from './request.photos.js';
import { RequestQueries } from './request.queries.js';
import { noStage } from './request.times.js';
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
      const now = this.clock.now();
      const entry = { ...signedBy(actor, request, 'request.verify'), publicText: body.note || null };
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
      const entry = { ...signedBy(actor, request, 'request.verify'), publicText: body.reason };
      const step = await this.engine.move(tx, id, 'verifyFail', entry);
      if (!step) throw await this.engine.conflict(tx, actor, id);
      await this.rework.withSameTime(tx, step.request);
      await this.photos.attach(tx, actor, body.photoIds, 'request-check', step.historyId);
      const extra = { actorId: actor.personId, unitIds: [...unitIds], text: body.reason };
      await this.engine.emit(tx, 'request.verify-failed', step.request, extra);
    });
    return this.queries.detail(actor, id);
  }
}
