import { Inject, Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/index.js';
import { AppError } from '../../platform/http/index.js';
import { isTile, tileOf } from '../catalogue/index.js';
import type { Actor } from '../identity/index.js';
import type { ReclassifyBody } from './request.dto.js';
import { RequestEngine, signedBy } from './request.engine.js';
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

  /** Another tile, with number, clock and orders as they are. The same tile again is refused, so nothing is recorded twice. */
  async reclassify(actor: Actor, id: string, { tile, note }: ReclassifyBody): Promise<RequestDetailView> {
    const wrong = (detail: string): AppError =>
      new AppError('request.invalid', { fields: [{ path: 'tile', detail }] });
    if (!isTile(tile)) throw wrong('没有这一类，请重新选');
    await this.db.transaction(async (tx) => {
      const { request } = await this.engine.ready(tx, actor, id, 'reclassify');
      if (request.tile === tile) throw wrong('现在就是这一类');
      const entry = {
        ...signedBy(actor, request, 'request.accept'),
        publicText: `从「${tileOf(request.tile, request.catalogueId).label}」换到「${tileOf(tile).label}」`,
        privateNote: note || null,
      };
      const step = await this.engine.note(tx, id, 'reclassify', request.status, entry, {
        where: { tile: request.tile },
        set: { tile },
      });
      if (!step) throw await this.engine.conflict(tx, actor, id);
      await this.engine.emit(tx, 'request.reclassified', step.request, { actorId: actor.personId });
    });
    return this.queries.detail(actor, id);
  }
}
