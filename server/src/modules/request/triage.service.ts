import { Inject, Injectable } from '@nestjs/common';
import type { Tier } from '@linli/shared';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/index.js';
import { AppError } from '../../platform/http/index.js';
import type { Actor } from '../identity/index.js';
import type { AcceptBody } from './request.dto.js';
import { RequestEngine, signedBy } from './request.engine.js';
import { RequestQueries } from './request.queries.js';
import { DISPATCH_MINUTES, noStage, stageOf } from './request.times.js';
import type { RequestDetailView } from './request.view.js';
import { isTile } from '../catalogue/index.js';

/** The community's first look. */
@Injectable()
export class TriageService {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(RequestEngine) private readonly engine: RequestEngine,
    @Inject(RequestQueries) private readonly queries: RequestQueries,
  ) {}

  /** Takes it in; weight and kind may be put right on the way. */
  async accept(actor: Actor, id: string, body: AcceptBody): Promise<RequestDetailView> {
    if (body.tile && !isTile(body.tile)) {
      throw new AppError('request.invalid', { fields: [{ path: 'tile', detail: '没有这一类，请重新选' }] });
    }
    await this.db.transaction(async (tx) => {
      const { request } = await this.engine.ready(tx, actor, id, 'accept');
      const entry = {
        ...signedBy(actor, request, 'request.accept'),
        privateNote: body.note || null,
        ...(body.tier ? { data: { tier: body.tier as Tier } } : {}),
      };
      const step = await this.engine.move(tx, id, 'accept', entry, {
        set: {
          box: 'dispatch',
          ...stageOf(this.clock.now(), DISPATCH_MINUTES),
          ...(body.tier ? { tier: body.tier as Tier } : {}),
          ...(body.tile ? { tile: body.tile } : {}),
        },
      });
      if (!step) throw await this.engine.conflict(tx, actor, id);
      await this.engine.emit(tx, 'request.accepted', step.request, { actorId: actor.personId });
    });
    return this.queries.detail(actor, id);
  }

  /** Refuses; the reporter reads the reason. */
  async reject(actor: Actor, id: string, reason: string): Promise<RequestDetailView> {
    await this.db.transaction(async (tx) => {
      const { request } = await this.engine.ready(tx, actor, id, 'reject');
      const entry = { ...signedBy(actor, request, 'request.accept'), publicText: reason };
      const set = { box: null, ...noStage(this.clock.now()) };
      const step = await this.engine.move(tx, id, 'reject', entry, { set });
      if (!step) throw await this.engine.conflict(tx, actor, id);
      await this.engine.emit(tx, 'request.rejected', step.request, { actorId: actor.personId, text: reason });
    });
    return this.queries.detail(actor, id);
  }
}
