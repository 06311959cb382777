import { Inject, Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { Database } from '../../platform/database/index.js';
import { wrongField } from '../../platform/http/index.js';
import type { Actor } from '../identity/index.js';
import type { ReclassifyBody } from './request.dto.js';
import { RequestEngine } from './request.engine.js';
import { signedBy } from './request.signature.js';
import { classified, kindLabel } from './request.kind.js';
import { RequestQueries } from './request.queries.js';
import type { RequestDetailView } from './request.view.js';

/** 换一类: a dispatcher puts right what kind of matter it is; the suggestion learns from it. */
@Injectable()
export class ReclassifyService {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(RequestEngine) private readonly engine: RequestEngine,
    @Inject(RequestQueries) private readonly queries: RequestQueries,
  ) {}

  /**
   * Another kind, with number, running clocks and orders as they are; its time counts from the next step on. The same kind
   * again is refused, so nothing is recorded twice.
   */
  async reclassify(actor: Actor, id: string, body: ReclassifyBody): Promise<RequestDetailView> {
    const kind = classified(body.tile, body.serviceCode);
    await this.db.transaction(async (tx) => {
      const { request } = await this.engine.ready(tx, actor, id, 'reclassify');
      if (request.tile === kind.tile && request.serviceCode === kind.serviceCode) {
        throw wrongField('tile', '现在就是这一类');
      }
      const entry = {
        ...signedBy(actor, request, 'request.accept'),
        publicText: `从「${kindLabel(request)}」换到「${kindLabel(kind)}」`,
        privateNote: body.note || null,
        data: { kind },
      };
      const step = await this.engine.note(tx, id, 'reclassify', request.status, entry, {
        where: { tile: request.tile, serviceCode: request.serviceCode ?? IsNull() },
        set: { ...kind },
      });
      if (!step) throw await this.engine.conflict(tx, actor, id);
      await this.engine.emit(tx, 'request.reclassified', step.request, { actorId: actor.personId });
    });
    return this.queries.detail(actor, id);
  }
}
