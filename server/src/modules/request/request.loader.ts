import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import { Database, findRows } from '../../platform/database/index.js';
import { FileView } from '../file/index.js';
import { RegionService } from '../region/index.js';
import { UnitService } from '../unit/index.js';
import { pendingSuspension } from './request.facts.js';
import type { RequestQuestion } from './asks.entity.js';
import { type Asks, AsksLoader } from './asks.loader.js';
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
  /** The last question to the reporter. */
  readonly question: RequestQuestion | null;
  readonly allOrders: readonly WorkOrder[];
  readonly readerId: string | null;
}

/** What happened to one request, with the pictures of it. */
export interface Story {
  readonly history: RequestHistory[];
  readonly photosOf: (subjectId: string) => FileView[];
  readonly asks: Asks;
}

/** Rows that belong to some requests. */
interface Belongings {
  readonly orders: WorkOrder[];
  readonly ratings: RequestRating[];
  /** Of the reader. */
  readonly supports: RequestSupport[];
  readonly photos: Map<string, FileView[]>;
}

type Names = Pick<Progress, 'unitName' | 'personName'>;

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
    @Inject(AsksLoader) private readonly asking: AsksLoader,
  ) {}

  /** Sources in the order of `requests`, as this reader may know them. */
  async cards(requests: readonly ServiceRequest[], readerId: string | null): Promise<CardSource[]> {
    if (requests.length === 0) return [];
    const belongings = await this.belongings(requests, readerId);
    const names = await this.names(belongings.orders);
    return this.sources(requests, belongings, names, readerId);
  }

  /** What belongs to one request and what happened to it; may be asked before it is clear that the reader may see it. */
  async whole(request: ServiceRequest, readerId: string | null) {
    const [belongings, history, asked] = await Promise.all([
      this.belongings([request], readerId),
      findRows(this.db.read, RequestHistory, { requestId: request.id }, { by: 'seq' }),
      pendingSuspension(this.db.read, request),
    ]);
    return { ...belongings, history, asked };
  }

  /** Card and story of one request out of its rows. */
  async detail(
    request: ServiceRequest,
    { history, ...belongings }: Belongings & { history: RequestHistory[] },
    readerId: string | null,
  ): Promise<{ card: CardSource; story: Story }> {
    const checks = history.filter(({ action }) => action.startsWith('verify'));
    const [names, asks, photos] = await Promise.all([
      this.names(belongings.orders, history, readerId),
      this.asking.of(request, history),
      this.photos.of(
        ['work-order', 'request-check'],
        [...belongings.orders, ...checks].map(({ id }) => id),
      ),
    ]);
    const [card] = await this.sources([request], belongings, names, readerId);
    const photosOf = (subjectId: string) => photos.get(subjectId) ?? asks.answerPhotos(subjectId);
    return { card: card!, story: { history, photosOf, asks } };
  }

  async unitNames(ids: readonly (string | null)[]): Promise<(id: string | null) => string> {
    const units = await this.units.byIds([...new Set(ids.filter((id) => id !== null))]);
    return (id) => (id === null ? '' : (units.get(id)?.name ?? ''));
  }

  async personNames(ids: readonly (string | null)[]): Promise<(id: string | null) => string> {
    const names = await this.people.names([...new Set(ids.filter((id) => id !== null))]);
    return (id) => (id === null ? '' : (names.get(id) ?? ''));
  }

  /** Asks only for what can be there. */
  private async belongings(
    requests: readonly ServiceRequest[],
    readerId: string | null,
  ): Promise<Belongings> {
    const { read } = this.db;
    const idsOf = (some: readonly ServiceRequest[]): string[] => some.map(({ id }) => id);
    const dispatched = requests.filter(({ leadUnitId }) => leadUnitId !== null);
    const closed = requests.filter(({ closings }) => closings > 0);
    // Nobody supports her own request.
    const others = requests.filter(({ supporters, reporterId }) => supporters > 0 && reporterId !== readerId);
    const [orders, ratings, supports, photos] = await Promise.all([
      findRows(read, WorkOrder, { requestId: idsOf(dispatched) }, { by: 'position' }),
      findRows(read, RequestRating, { requestId: idsOf(closed) }),
      readerId ? findRows(read, RequestSupport, { requestId: idsOf(others), personId: readerId }) : [],
      this.photos.of('request', idsOf(requests)),
    ]);
    return { orders, ratings, supports, photos };
  }

  private async names(
    orders: readonly WorkOrder[],
    history: readonly RequestHistory[] = [],
    readerId: string | null = null,
  ): Promise<Names> {
    // What the reader did herself is told as 您; only who took an order is always named.
    const actors = history
      .filter(({ actorId, action }) => actorId !== readerId || action === 'order.take')
      .map(({ actorId }) => actorId);
    const inHistory = history.flatMap(({ unitId, toUnitId }) => [unitId, toUnitId]);
    const [unitName, personName] = await Promise.all([
      this.unitNames([...inHistory, ...orders.map(({ unitId }) => unitId)]),
      this.personNames([...actors, ...orders.map(({ takenBy }) => takenBy)]),
    ]);
    return { unitName, personName };
  }

  private async sources(
    requests: readonly ServiceRequest[],
    { orders, ratings, supports, photos }: Belongings,
    { unitName, personName }: Names,
    readerId: string | null,
  ): Promise<CardSource[]> {
    const now = this.clock.now();
    const [regionName, questions] = await Promise.all([
      this.regions.names(
        requests.flatMap(({ communityCode, gridCode }) => [communityCode ?? '', gridCode ?? '']),
      ),
      this.asking.lastQuestions(requests),
    ]);
    const ordersOf = byRequest(orders);
    const ratingsOf = byRequest(ratings);
    const supported = new Set(supports.map((support) => support.requestId));
    return requests.map((request) => {
      const allOrders = ordersOf.get(request.id) ?? [];
      const own = readerId !== null && request.reporterId === readerId;
      // Who was asked reads her own answer, staff that of the reporter.
      const whose = supported.has(request.id) ? readerId : request.reporterId;
      const rating =
        ratingsOf
          .get(request.id)
          ?.find(({ closing, personId }) => closing === request.closings && personId === whose) ?? null;
      return {
        request,
        now,
        own,
        readerId,
        allOrders,
        rating,
        orders: allOrders.filter(({ status }) => status !== 'REDISPATCHED' && status !== 'CANCELLED'),
        question: questions.get(request.id) ?? null,
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
}

function byRequest<T extends { requestId: string }>(rows: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(row.requestId);
    if (group) group.push(row);
    else groups.set(row.requestId, [row]);
  }
  return groups;
}

const placeOf = (request: ServiceRequest, names: Map<string, string>): PlaceView => ({
  address: request.address,
  lat: request.lat,
  lng: request.lng,
  communityCode: request.communityCode,
  communityName: names.get(request.communityCode ?? '') ?? null,
  gridName: names.get(request.gridCode ?? '') ?? null,
});
