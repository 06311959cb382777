import { Inject, Injectable } from '@nestjs/common';
import { type EntityManager, In, IsNull } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import {
  Database,
  DuplicateKeyError,
  findRows,
  insertRow,
  newId,
  updateWhere,
} from '../../platform/database/index.js';
import { AppError, notFound } from '../../platform/http/index.js';
import type { Actor } from '../identity/index.js';
import { RegionService } from '../region/index.js';
import { isStopKind } from './checklists.js';
import { type PatrolKind, PatrolPlan, PatrolPlanChange, PatrolStop } from './patrol.entity.js';
import { mayPlan } from './patrol.policy.js';
import type { EditRouteBody, NewRouteBody, RouteStopBody, RouteView } from './route.dto.js';
import { RouteQueries } from './route.queries.js';

type Route = Pick<NewRouteBody, 'title' | 'everyDays' | 'checks' | 'stops'>;

/** Routes are made and changed as a whole. Stops that leave are kept for the rounds that were walked past them. */
@Injectable()
export class RouteService {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(RegionService) private readonly regions: RegionService,
    @Inject(RouteQueries) private readonly queries: RouteQueries,
  ) {}

  async create(actor: Actor, body: NewRouteBody): Promise<RouteView> {
    const { regionCode } = body;
    await this.regions.get(regionCode);
    const plan: PatrolPlan = {
      id: newId(),
      kind: (body.kind ?? 'GRID') as PatrolKind,
      title: body.title,
      regionCode,
      everyDays: body.everyDays,
      generated: false,
      createdAt: this.clock.now(),
      endedAt: null,
      checks: cleaned(body.checks),
    };
    if (!mayPlan(actor, plan)) throw notFound();
    check(body, new Set());
    await this.db.transaction(async (tx) => {
      await insertRow(tx, PatrolPlan, plan);
      await this.write(tx, actor, plan.id, 1, body, new Set());
    });
    return this.queries.detail(actor, plan.id);
  }

  /** The whole route anew; `basedOn` is the version she read, so that nobody writes over another's change unseen. */
  async replace(actor: Actor, id: string, body: EditRouteBody): Promise<RouteView> {
    await this.change(actor, id, body.basedOn, async (tx) => {
      const stops = await findRows(tx, PatrolStop, { planId: id, endedAt: null });
      const known = new Set(stops.map((stop) => stop.id));
      check(body, known);
      const { title, everyDays } = body;
      await updateWhere(tx, PatrolPlan, { id }, { title, everyDays, checks: cleaned(body.checks) });
      const gone = [...known].filter((stopId) => !body.stops.some((stop) => stop.id === stopId));
      if (gone.length > 0) await updateWhere(tx, PatrolStop, { id: In(gone) }, { endedAt: this.clock.now() });
      await this.write(tx, actor, id, body.basedOn + 1, body, known);
    });
    return this.queries.detail(actor, id);
  }

  /** Nobody walks it from now on; a round under way is finished as it was begun. */
  async end(actor: Actor, id: string, basedOn: number): Promise<void> {
    await this.change(actor, id, basedOn, async (tx, plan) => {
      await updateWhere(tx, PatrolPlan, { id, endedAt: IsNull() }, { endedAt: this.clock.now() });
      const { title, everyDays, checks } = plan;
      await this.note(tx, actor, id, basedOn + 1, { title, everyDays, checks: checks ?? [], stops: [] });
    });
  }

  private async change(
    actor: Actor,
    id: string,
    basedOn: number,
    work: (tx: EntityManager, plan: PatrolPlan) => Promise<void>,
  ): Promise<void> {
    const changed = new AppError('patrol.route_changed');
    await this.db
      .transaction(async (tx) => {
        const [plan] = await findRows(tx, PatrolPlan, { id, endedAt: null });
        if (!plan || !mayPlan(actor, plan)) throw notFound();
        if ((await this.queries.version(tx, id)) !== basedOn) throw changed;
        await work(tx, plan);
      })
      .catch((error: unknown) => {
        throw error instanceof DuplicateKeyError ? changed : error;
      });
  }

  private async write(
    tx: EntityManager,
    actor: Actor,
    planId: string,
    seq: number,
    { stops, ...route }: Route,
    known: ReadonlySet<string>,
  ): Promise<void> {
    const placed = stops.map((stop) => ({ ...stop, id: stop.id ?? newId() }));
    // First, so that of two who change it at once the slower one has changed nothing.
    await this.note(tx, actor, planId, seq, { ...route, stops: placed });
    for (const [n, { id, kind, name, address, lat, lng }] of placed.entries()) {
      const row = { kind, name, address, lat: lat ?? null, lng: lng ?? null, position: n + 1 };
      if (known.has(id)) await updateWhere(tx, PatrolStop, { id }, row);
      else await insertRow(tx, PatrolStop, { id, planId, ...row, lastVisitAt: null, endedAt: null });
    }
  }

  private note(
    tx: EntityManager,
    actor: Actor,
    planId: string,
    seq: number,
    { title, everyDays, checks, stops }: Omit<Route, 'stops'> & { stops: (RouteStopBody & { id: string })[] },
  ): Promise<void> {
    const route = {
      title,
      everyDays,
      checks: cleaned(checks),
      stops: stops.map(({ id, kind, name }) => ({ id, kind, name })),
    };
    const by = { byPersonId: actor.personId, at: this.clock.now() };
    return insertRow(tx, PatrolPlanChange, { planId, seq, route, ...by });
  }
}

const cleaned = (checks: readonly string[]): string[] => [
  ...new Set(checks.map((one) => one.trim()).filter((one) => one !== '')),
];

/** What is wrong with the stops, each in its place. */
function check({ stops }: Route, known: ReadonlySet<string>): void {
  const fields: { path: string; detail: string }[] = [];
  if (stops.length === 0) fields.push({ path: 'stops', detail: '至少要有一处' });
  const names = new Set<string>();
  stops.forEach(({ id, kind, name, address, lat, lng }, n) => {
    const wrong = (field: string, detail: string) => fields.push({ path: `stops.${n}.${field}`, detail });
    if (id !== undefined && !known.has(id)) wrong('id', '这一处不在这条路线上');
    if (!isStopKind(kind)) wrong('kind', '没有这一种，请重新选');
    if ((lat === undefined) !== (lng === undefined)) wrong('lat', '位置要一对经纬度');
    const place = `${address}\n${name}`;
    if (names.has(place)) wrong('name', '和前面一处一样');
    names.add(place);
  });
  const ids = stops.flatMap(({ id }) => id ?? []);
  if (new Set(ids).size !== ids.length) fields.push({ path: 'stops', detail: '有一处写了两遍' });
  if (fields.length > 0) throw new AppError('request.invalid', { fields });
}
