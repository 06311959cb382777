import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/index.js';
import { FileView } from '../file/index.js';
import { RegionService } from '../region/index.js';
import { UnitService } from '../unit/index.js';
import { RequestHistory } from './history.entity.js';
import { WorkOrder } from './order.entity.js';
import { RequestRating, RequestSupport, type ServiceRequest } from './request.entity.js';
import { RequestPeople } from './request.people.js';
import { RequestPhotos } from './request.photos.js';
import type { Progress } from './request.progress.js';
import type { PlaceView } from './request.view.js';

/** What a card is made from. */
export interface CardSource extends Progress {
  readonly mine: 'REPORTER' | 'SUPPORTER' | 'NONE';
  readonly place: PlaceView;
  readonly photos: FileView[];
  readonly rating: RequestRating | null;
  readonly allOrders: readonly WorkOrder[];
  readonly readerId: string | null;
}

/** Rows of some requests, by request. */
class Grouped<T extends { requestId: string }> {
  private readonly rows = new Map<string, T[]>();

  constructor(all: readonly T[]) {
    for (const row of all) this.rows.set(row.requestId, [...this.of(row.requestId), row]);
  }

  of(requestId: string): T[] {
    return this.rows.get(requestId) ?? [];
  }
}

/** Gathers what the presenters say about requests: a fixed number of statements, however many requests. */
@Injectable()
export class RequestLoader {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(RegionService) private readonly regions: RegionService,
    @Inject(UnitService) private readonly units: UnitService,
    @Inject(RequestPeople) private readonly people: RequestPeople,
    @Inject(RequestPhotos) private readonly photos: RequestPhotos,
  ) {}

  /** Sources in the order of `requests`, as this reader may know them. */
  async cards(requests: readonly ServiceRequest[], readerId: string | null): Promise<CardSource[]> {
    if (requests.length === 0) return [];
    const now = this.clock.now();
    const requestId = In(requests.map(({ id }) => id));
    const [orders, ratings, supports, photos] = await Promise.all([
      this.db.read.find(WorkOrder, { where: { requestId }, order: { position: 'ASC' } }),
      this.db.read.findBy(RequestRating, { requestId }),
      readerId ? this.db.read.findBy(RequestSupport, { requestId, personId: readerId }) : [],
      this.photos.of(
        'request',
        requests.map(({ id }) => id),
      ),
    ]);
    const [unitName, personName, regionName] = await Promise.all([
      this.unitNames(orders.map(({ unitId }) => unitId)),
      this.personNames(orders.map(({ takenBy }) => takenBy)),
      this.regions.names(
        requests.flatMap(({ communityCode, gridCode }) => [communityCode ?? '', gridCode ?? '']),
      ),
    ]);
    const [byRequest, rated] = [new Grouped(orders), new Grouped(ratings)];
    const supported = new Set(supports.map((support) => support.requestId));
    return requests.map((request) => {
      const allOrders = byRequest.of(request.id);
      const rating = rated.of(request.id).find(({ closing }) => closing === request.closings) ?? null;
      const own = readerId !== null && request.reporterId === readerId;
      return {
        request,
        now,
        own,
        readerId,
        allOrders,
        rating,
        orders: allOrders.filter(({ status }) => status !== 'REDISPATCHED'),
        rated: rating !== null,
        mine: own ? 'REPORTER' : supported.has(request.id) ? 'SUPPORTER' : 'NONE',
        photos: photos.get(request.id) ?? [],
        place: placeOf(request, regionName),
        communityName: regionName.get(request.communityCode ?? '') ?? '',
        unitName,
        personName,
      };
    });
  }

  /** The history of one request, oldest first, with the names and pictures in it. */
  async story(request: ServiceRequest, orders: readonly WorkOrder[]) {
    const history = await this.db.read.find(RequestHistory, {
      where: { requestId: request.id },
      order: { seq: 'ASC' },
    });
    const [unitName, personName, checks, done] = await Promise.all([
      this.unitNames([
        ...history.flatMap(({ unitId, toUnitId }) => [unitId, toUnitId]),
        ...orders.map(({ unitId }) => unitId),
      ]),
      this.personNames([...history.map(({ actorId }) => actorId), ...orders.map(({ takenBy }) => takenBy)]),
      this.photos.of(
        'request-check',
        history.filter(({ action }) => action.startsWith('verify')).map(({ id }) => id),
      ),
      this.photos.of(
        'work-order',
        orders.map(({ id }) => id),
      ),
    ]);
    const photosOf = (subjectId: string): FileView[] => done.get(subjectId) ?? checks.get(subjectId) ?? [];
    return { history, unitName, personName, photosOf };
  }

  async unitNames(ids: readonly (string | null)[]): Promise<(id: string | null) => string> {
    const units = await this.units.byIds([...new Set(ids.filter((id) => id !== null))]);
    return (id) => (id === null ? '' : (units.get(id)?.name ?? ''));
  }

  async personNames(ids: readonly (string | null)[]): Promise<(id: string | null) => string> {
    const names = await this.people.names([...new Set(ids.filter((id) => id !== null))]);
    return (id) => (id === null ? '' : (names.get(id) ?? ''));
  }
}

const placeOf = (request: ServiceRequest, names: Map<string, string>): PlaceView => ({
  address: request.address,
  lat: request.lat,
  lng: request.lng,
  communityCode: request.communityCode,
  communityName: names.get(request.communityCode ?? '') ?? null,
  gridName: names.get(request.gridCode ?? '') ?? null,
});
