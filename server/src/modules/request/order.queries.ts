import { Inject, Injectable } from '@nestjs/common';
import { OPEN_ORDER_STATUSES, OPEN_REQUEST_STATUSES, type OrderStatus } from '@linli/shared';
import { In } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Database, findRows } from '../../platform/database/index.js';
import { notFound } from '../../platform/http/index.js';
import type { Actor } from '../identity/index.js';
import { OrderExtension } from './asks.entity.js';
import { AsksLoader } from './asks.loader.js';
import { presentQuestion } from './asks.presenter.js';
import { WorkOrder } from './order.entity.js';
import { handlesFor } from './order.policy.js';
import { presentOrder, presentSubject } from './order.presenter.js';
import type { UnitOrderView } from './order.view.js';
import { ServiceRequest } from './request.entity.js';
import { RequestLoader } from './request.loader.js';
import { RequestPhotos } from './request.photos.js';

const MOST = 100;
const BOXES: Record<'open' | 'done', OrderStatus[]> = { open: [...OPEN_ORDER_STATUSES], done: ['DONE'] };

/** What a handling unit reads. */
@Injectable()
export class OrderQueries {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(RequestLoader) private readonly loader: RequestLoader,
    @Inject(AsksLoader) private readonly asks: AsksLoader,
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
    const [requests, all, before, extensions] = await Promise.all([
      this.db.read.findBy(ServiceRequest, { id: In(requestIds) }),
      this.db.read.find(WorkOrder, { where: { requestId: In(requestIds) }, order: { position: 'ASC' } }),
      this.photos.of('request', requestIds),
      findRows(this.db.read, OrderExtension, { requestId: requestIds }, { by: 'askedAt' }),
    ]);
    const [after, unitName, personName, questions] = await Promise.all([
      this.photos.of(
        'work-order',
        all.map(({ id }) => id),
      ),
      this.loader.unitNames(all.map(({ unitId }) => unitId)),
      this.loader.personNames(all.map(({ takenBy }) => takenBy)),
      this.asks.lastQuestions(requests),
    ]);
    const words = await this.asks.words([...questions.values()]);
    const byId = new Map(requests.map((request) => [request.id, request]));
    const now = this.clock.now();
    const photosOf = (id: string) => after.get(id) ?? [];
    return orders.flatMap((order) => {
      const request = byId.get(order.requestId);
      if (!request) return [];
      const allOrders = all.filter(({ requestId }) => requestId === request.id);
      const given = { allOrders, request, actor, now, unitName, personName, photosOf, extensions };
      const question = questions.get(request.id);
      const asked = question ? presentQuestion(question, words) : null;
      return [
        {
          ...presentOrder({ ...given, order }),
          request: presentSubject(request, before.get(request.id) ?? [], asked),
          parts: allOrders
            .filter(({ parentId, status }) => parentId === order.id && status !== 'CANCELLED')
            .map((part) => presentOrder({ ...given, order: part })),
          may: mayAsk(request) ? ['ask'] : [],
        },
      ];
    });
  }
}

/** Whether the unit may ask the reporter something now. */
const mayAsk = ({ status, question, reporterId }: ServiceRequest): boolean =>
  (OPEN_REQUEST_STATUSES as readonly string[]).includes(status) &&
  question !== 'ASKED' &&
  reporterId !== null;

/** What comes first for the unit: taking it, then finishing it. ISO times sort as text. */
const nextDue = ({ status, takeDueAt, dueAt }: UnitOrderView): string =>
  status === 'DISPATCHED' ? takeDueAt : dueAt;
