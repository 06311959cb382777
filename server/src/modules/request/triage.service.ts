import { Inject, Injectable } from '@nestjs/common';
import type { Tier } from '@linli/shared';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/index.js';
import type { Actor } from '../identity/index.js';
import type { AcceptBody } from './request.dto.js';
import { RequestEngine } from './request.engine.js';
import { signedBy } from './request.signature.js';
import { classified } from './request.kind.js';
import { RequestQueries } from './request.queries.js';
import { DISPATCH_MINUTES, noStage, stageOf } from './request.times.js';
import type { RequestDetailView } from './request.view.js';

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
    await this.db.transaction(async (tx) => {
      const { request } = await this.engine.ready(tx, actor, id, 'accept');
      const tier = body.tier ? { tier: body.tier as Tier } : {};
      const said = body.tier || body.tile || body.serviceCode;
      const kind =
        body.tile || body.serviceCode ? classified(body.tile ?? request.tile, body.serviceCode) : null;
      const entry = {
        ...signedBy(actor, request, 'request.accept'),
        privateNote: body.note || null,
        ...(said ? { data: { ...tier, ...(kind ? { kind } : {}) } } : {}),
      };
      const step = await this.engine.move(tx, id, 'accept', entry, {
        set: {
          box: 'dispatch',
          ...stageOf(this.clock.now(), DISPATCH_MINUTES),
          ...tier,
          ...kind,
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
