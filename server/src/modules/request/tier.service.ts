import { Inject, Injectable } from '@nestjs/common';
import { OPEN_ORDER_STATUSES, type Tier } from '@linli/shared';
import { type EntityManager, In, IsNull } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Database, updateWhere } from '../../platform/database/index.js';
import { wrongField } from '../../platform/http/index.js';
import type { Actor } from '../identity/index.js';
import type { RetierBody } from './asks.dto.js';
import { OrderExtension } from './asks.entity.js';
import { WorkOrder } from './order.entity.js';
import { RequestEngine } from './request.engine.js';
import { signedBy } from './request.signature.js';
import { deliberationFrom, DISPATCH_MINUTES, stageOf } from './request.times.js';

/** Filing, and weighing anew: small matters to neighbours, big ones to units, hard ones to everybody. */
@Injectable()
export class TierService {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(RequestEngine) private readonly engine: RequestEngine,
  ) {}

  /** It becomes a case the district answers for. */
  file(actor: Actor, id: string): Promise<void> {
    return this.db.transaction(async (tx) => {
      const { request } = await this.engine.ready(tx, actor, id, 'file');
      const step = await this.engine.move(tx, id, 'file', signedBy(actor, request, 'request.dispatch'), {
        where: { filedAt: IsNull() },
        set: { filedAt: this.clock.now() },
      });
      if (!step) throw await this.engine.conflict(tx, actor, id);
      await this.engine.emit(tx, 'request.filed', step.request, { actorId: actor.personId });
    });
  }

  /** Number, clock and reporter stay; units that still have it are released. HARD hands it to everybody. */
  retier(actor: Actor, id: string, { tier: asked, reason }: RetierBody): Promise<void> {
    const tier = asked as Tier;
    const action = tier === 'HARD' ? 'deliberate' : 'retier';
    return this.db.transaction(async (tx) => {
      const { request } = await this.engine.ready(tx, actor, id, action);
      if (request.status === 'ACCEPTED' && request.tier === tier && tier !== 'HARD') {
        throw wrongField('tier', '已经是这一档了');
      }
      const now = this.clock.now();
      const entry = {
        ...signedBy(actor, request, 'request.dispatch'),
        publicText: reason,
        data: { tier },
      };
      const step = await this.engine.move(tx, id, action, entry, {
        where: { status: request.status, taskId: IsNull() },
        set: {
          tier,
          ...(action === 'deliberate'
            ? {
                box: 'deliberate',
                ...deliberationFrom(now),
                filedAt: request.filedAt ?? now,
              }
            : { box: 'dispatch', ...(request.status === 'ACCEPTED' ? {} : stageOf(now, DISPATCH_MINUTES)) }),
        },
      });
      if (!step) throw await this.engine.conflict(tx, actor, id);
      const unitIds = await this.release(tx, id);
      const type = action === 'deliberate' ? 'request.deliberated' : 'request.retiered';
      await this.engine.emit(tx, type, step.request, { actorId: actor.personId, unitIds, text: reason });
    });
  }

  /** Nobody works on these orders any more; says whose they were. */
  private async release(tx: EntityManager, requestId: string): Promise<string[]> {
    const open = { requestId, status: In([...OPEN_ORDER_STATUSES, 'RETURNED']) };
    const orders = await tx.findBy(WorkOrder, open);
    if (orders.length === 0) return [];
    await updateWhere(tx, WorkOrder, open, { status: 'CANCELLED', extension: null });
    await updateWhere(tx, OrderExtension, { requestId, status: 'ASKED' }, { status: 'VOID' });
    return [...new Set(orders.map(({ unitId }) => unitId))];
  }
}
