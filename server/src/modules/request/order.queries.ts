import { Inject, Injectable } from '@nestjs/common';
import type { OrderStatus } from '@linli/shared';
import { In } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/index.js';
import { notFound } from '../../platform/http/index.js';
import type { Actor } from '../identity/index.js';
import { WorkOrder } from './order.entity.js';
import { handlesFor } from './order.policy.js';
import { presentOrder, presentSubject } from './order.presenter.js';
import type { UnitOrderView } from './order.view.js';
import { ServiceRequest } from './request.entity.js';
import { RequestLoader } from './request.loader.js';
import { RequestPhotos } from './request.photos.js';

const MOST = 100;
const BOXES: Record<'open' | 'done', OrderStatus[]> = { open: ['DISPATCHED', 'TAKEN'], done: ['DONE'] };

/** What a handling unit reads. */
@Injectable()
export class OrderQueries {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(RequestLoader) private readonly loader: RequestLoader,
    @Inject(RequestPhotos) private readonly photos: RequestPhotos,
  ) {}

  /** Orders of her units: open ones with the least time left first, done ones newest first. */
  async list(actor: Actor, box: 'open' | 'done' = 'open'): Promise<UnitOrderView[]> {
    const units = actor.hats('order.handle').map(({ unitId }) => unitId);
    const orders = await this.db.read.find(WorkOrder, {
      where: { unitId: In(units), status: In(BOXES[box]) },
      order: box === 'open' ? { dueAt: 'ASC', id: 'ASC' } : { doneAt: 'DESC', id: 'DESC' },
      take: MOST,
    });
    const views = await this.present(actor, orders);
    return box === 'done' ? views : views.sort((a, b) => nextDue(a).localeCompare(nextDue(b)));
  }

  /** One order of her unit, or `http.not_found`. */
  async detail(actor: Actor, id: string): Promise<UnitOrderView> {
    const order = await this.db.read.findOneBy(WorkOrder, { id });
    if (!order || !handlesFor(actor, order.unitId)) throw notFound();
    const [view] = await this.present(actor, [order]);
    return view!;
  }

  private async present(actor: Actor, orders: WorkOrder[]): Promise<UnitOrderView[]> {
    if (orders.length === 0) return [];
    const requestIds = [...new Set(orders.map(({ requestId }) => requestId))];
    const [requests, before, after, unitName, personName] = await Promise.all([
      this.db.read.findBy(ServiceRequest, { id: In(requestIds) }),
      this.photos.of('request', requestIds),
      this.photos.of(
        'work-order',
        orders.map(({ id }) => id),
      ),
      this.loader.unitNames(orders.map(({ unitId }) => unitId)),
      this.loader.personNames(orders.map(({ takenBy }) => takenBy)),
    ]);
    const byId = new Map(requests.map((request) => [request.id, request]));
    const now = this.clock.now();
    const photosOf = (id: string) => after.get(id) ?? [];
    return orders.flatMap((order) => {
      const request = byId.get(order.requestId);
      if (!request) return [];
      const view = presentOrder({ order, request, actor, now, unitName, personName, photosOf });
      return [{ ...view, request: presentSubject(request, before.get(request.id) ?? []) }];
    });
  }
}

/** What comes first for the unit: taking it, then finishing it. ISO times sort as text. */
const nextDue = ({ status, takeDueAt, dueAt }: UnitOrderView): string =>
  status === 'DISPATCHED' ? takeDueAt : dueAt;
