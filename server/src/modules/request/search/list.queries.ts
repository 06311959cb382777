import { Inject, Injectable } from '@nestjs/common';
import type { Permission, RequestStatus, Tier } from '@linli/shared';
import { Clock } from '../../../platform/clock.js';
import { Database, queryRows } from '../../../platform/database/index.js';
import { decodeCursor, encodeCursor } from '../../../platform/http/index.js';
import type { Actor } from '../../identity/index.js';
import type { ServiceRequest, WorkBox } from '../request.entity.js';
import { RequestLoader } from '../request.loader.js';
import { presentCard } from '../request.presenter.js';
import type { BoxCountsView, RequestCardView, RequestPageView } from '../request.view.js';
import { driverFor } from './list.drivers.js';
import type { FilterQuery, FindQuery, ListQuery } from './list.dto.js';
import { countDue, type DueCursor, scanDue } from './list.due.js';
import { conditionsOf, type RequestFilter } from './list.filter.js';
import { count, countOn, type List, scan } from './list.scan.js';
import { residentScope, type Scope, staffScope } from './list.scope.js';
import { readSearch } from './words.js';

const PAGE = 20;

/** What each box asks of those who work on it. */
const BOX_PERMISSIONS: Record<WorkBox, Permission> = {
  accept: 'request.accept',
  dispatch: 'request.dispatch',
  verify: 'request.verify',
  returned: 'request.dispatch',
  suspension: 'request.suspend',
  extension: 'request.dispatch',
  answered: 'request.dispatch',
  deliberate: 'request.dispatch',
};
const BOXES = Object.keys(BOX_PERMISSIONS) as WorkBox[];

/** A filter that is asked for by this person, with all she may find. */
interface Asked {
  readonly filter: RequestFilter;
  readonly scope: Scope;
  readonly actor: Actor | null;
}

/** A request and how it stands in the staff's lists. */
export interface ListedRequest {
  readonly request: ServiceRequest;
  readonly card: RequestCardView;
}

/** Lists of requests: what waits by time left, everything by words and filters. Never more than the reader may read. */
@Injectable()
export class ListQueries {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(RequestLoader) private readonly loader: RequestLoader,
  ) {}

  /** How much waits in each box, and how much of it is late or nearly so. */
  async counts(actor: Actor): Promise<BoxCountsView> {
    const now = this.clock.now();
    const none = Object.fromEntries(BOXES.map((box) => [box, 0])) as Record<WorkBox, number>;
    const view: BoxCountsView = { ...none, late: 0, soon: 0 };
    for (const box of BOXES) {
      const { sql, values } = staffScope(actor, BOX_PERMISSIONS[box]);
      const [row] = await queryRows<{ total: number; late: number | null; soon: number | null }>(
        this.db.read,
        `SELECT COUNT(*) AS total, SUM(CASE WHEN due_at < ? THEN 1 ELSE 0 END) AS late,
         SUM(CASE WHEN soon_at <= ? AND due_at >= ? THEN 1 ELSE 0 END) AS soon
         FROM service_request WHERE box = ? AND ${sql}`,
        [now, now, now, box, ...values],
      );
      view[box] = Number(row?.total ?? 0);
      view.late += Number(row?.late ?? 0);
      view.soon += Number(row?.soon ?? 0);
    }
    return view;
  }

  /** The staff's lists: a box or what waits with least time left first, anything else newest first. */
  async staff(actor: Actor, query: ListQuery): Promise<RequestPageView> {
    const asked = this.staffAsked(actor, query);
    const limit = query.limit ?? PAGE;
    if (!sortsByDue(query)) return this.newest(asked, limit, query.cursor);
    const conditions = conditionsOf(asked.filter, actor, this.clock.now());
    const cursor = decodeCursor(query.cursor, 2);
    const after: DueCursor | null = cursor && { due: new Date(cursor[0]!), id: String(cursor[1]) };
    const [{ requests, after: next }, all] = await Promise.all([
      scanDue(this.db.read, { ...asked, conditions }, { limit, after }),
      countDue(this.db.read, { ...asked, conditions }),
    ]);
    const nextCursor = next && encodeCursor([next.due.getTime(), next.id]);
    return { items: await this.cards(requests, actor), nextCursor, ...all };
  }

  /** All requests of a filter of the staff, newest first, in lots: for exports, not for pages. */
  async *everything(actor: Actor, query: FilterQuery, lot: number): AsyncGenerator<ListedRequest[]> {
    const list = await this.list(this.staffAsked(actor, query));
    let before: string | null | undefined;
    while (before !== null) {
      const found = await scan(this.db.read, list, { limit: lot, before });
      const sources = await this.loader.cards(found.requests, actor.personId);
      if (sources.length > 0) {
        yield sources.map((source) => ({
          request: source.request,
          card: presentCard(source, { forStaff: true }),
        }));
      }
      before = found.before;
    }
  }

  /** How many that will be; stops counting once there are more than `most`. */
  async countAll(actor: Actor, query: FilterQuery, most: number, signal: AbortSignal): Promise<number> {
    const list = await this.list(this.staffAsked(actor, query));
    return countOn(this.db.read, list, most, signal);
  }

  /** What a resident finds: public ones and her own, newest first. */
  async find(actor: Actor | null, query: FindQuery): Promise<RequestPageView> {
    const asked = { filter: filterOf(query), scope: residentScope(actor), actor };
    return this.newest(asked, query.limit ?? PAGE, query.cursor);
  }

  /** The total is counted once: later pages find it in their cursor. */
  private async newest(asked: Asked, limit: number, cursor: string | undefined): Promise<RequestPageView> {
    const list = await this.list(asked);
    const [before, counted, more] = decodeCursor(cursor, 3) ?? [];
    const found = await scan(this.db.read, list, { limit, before: before?.toString() });
    const first = before === undefined;
    const whole = first && found.before === null;
    const [items, all] = await Promise.all([
      this.cards(found.requests, asked.actor),
      whole
        ? { total: found.requests.length, more: false }
        : first
          ? count(this.db.read, list)
          : { total: Number(counted), more: more === 1 },
    ]);
    const nextCursor = found.before && encodeCursor([found.before, all.total, all.more ? 1 : 0]);
    return { items, nextCursor, ...all };
  }

  private async list({ filter, scope, actor }: Asked): Promise<List> {
    return {
      driver: await driverFor(this.db.read, filter, scope),
      scope,
      conditions: conditionsOf(filter, actor, this.clock.now()),
      wanted: readSearch(filter.q),
    };
  }

  private staffAsked(actor: Actor, query: FilterQuery): Asked & { actor: Actor } {
    const filter = filterOf(query);
    const permission = filter.box ? BOX_PERMISSIONS[filter.box] : 'workbench.read';
    return { filter, scope: staffScope(actor, permission), actor };
  }

  private async cards(requests: readonly ServiceRequest[], actor: Actor | null): Promise<RequestCardView[]> {
    const sources = await this.loader.cards(requests, actor?.personId ?? null);
    const forStaff = actor?.may('workbench.read') ?? false;
    return sources.map((source) => presentCard(source, { forStaff }));
  }
}

/** What waits is sorted by the time left, unless the newest are asked for. */
const sortsByDue = ({ box, late, sort }: FilterQuery): boolean =>
  sort === 'due' || (sort === undefined && (box !== undefined || late !== undefined));

/** The filter in a query string. */
export function filterOf(query: Partial<FilterQuery>): RequestFilter {
  const { box, status, tile, tier, unitId, region, from, until, late, urgent, rating, mine, q } = query;
  return {
    ...(box ? { box: box as WorkBox } : {}),
    ...(status ? { status: status.split(',') as RequestStatus[] } : {}),
    ...(tile ? { tile } : {}),
    ...(tier ? { tier: tier as Tier } : {}),
    ...(unitId ? { unitId } : {}),
    ...(region ? { region } : {}),
    ...(from ? { from: new Date(from) } : {}),
    ...(until ? { until: new Date(until) } : {}),
    ...(late ? { late: late as 'LATE' | 'SOON' } : {}),
    ...(urgent === undefined ? {} : { urgent }),
    ...(rating ? { rating: rating as 'GOOD' | 'BAD' | 'NONE' } : {}),
    ...(mine ? { mine } : {}),
    ...(q ? { q } : {}),
  };
}
