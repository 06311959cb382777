import { Inject, Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { RequestHistory } from '../history.entity.js';
import { WorkOrder } from '../order.entity.js';
import { RequestRating, RequestSupport, ServiceRequest } from '../request.entity.js';
import { takeNumbers } from '../request.number.js';
import { RequestPhotos } from '../request.photos.js';
import { indexRequests } from '../search/search.index.js';
import type { Chronicle } from './chronicle.js';
import { retell } from './retell.js';

/** Enters requests that have a past, without telling anybody: no events, no messages. */
@Injectable()
export class ChronicleService {
  constructor(@Inject(RequestPhotos) private readonly photos: RequestPhotos) {}

  /** Which of these requests are there already. */
  async present(tx: EntityManager, ids: readonly string[]): Promise<Set<string>> {
    const rows = await tx.find(ServiceRequest, { where: { id: In([...ids]) }, select: { id: true } });
    return new Set(rows.map(({ id }) => id));
  }

  /** Writes one request with all that happened to it; its pictures must be there and unbound. */
  async enter(tx: EntityManager, chronicle: Chronicle): Promise<void> {
    const [number] = await takeNumbers(tx, chronicle.createdAt, 1);
    const { request, orders, history, ratings, photos } = retell(chronicle, number!);
    await tx.insert(ServiceRequest, request);
    await indexRequests(tx, [request]);
    await tx.insert(RequestHistory, history);
    if (orders.length > 0) await tx.insert(WorkOrder, orders);
    if (ratings.length > 0) await tx.insert(RequestRating, ratings);
    const { id: requestId, createdAt } = chronicle;
    const supports = chronicle.supporterIds.map((personId) => ({ requestId, personId, createdAt }));
    if (supports.length > 0) await tx.insert(RequestSupport, supports);
    await this.photos.attach(
      tx,
      { personId: chronicle.reporterId },
      chronicle.photoIds,
      'request',
      requestId,
    );
    for (const { type, id, ownerId, photoIds } of photos) {
      await this.photos.attach(tx, { personId: ownerId }, photoIds, type, id);
    }
  }
}
