import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Database, findRows, selectRows } from '../../platform/database/index.js';
import { notFound } from '../../platform/http/index.js';
import { type Actor, PersonService } from '../identity/index.js';
import { RegionService } from '../region/index.js';
import { allChecklists } from './checklists.js';
import { PatrolPlan, PatrolPlanChange, PatrolStop } from './patrol.entity.js';
import { mayPlan } from './patrol.policy.js';
import type { RoutesView, RouteView } from './route.dto.js';

const MOST_PLANS = 200;

/** Routes as those who plan them see them. */
@Injectable()
export class RouteQueries {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(PersonService) private readonly people: PersonService,
    @Inject(RegionService) private readonly regions: RegionService,
  ) {}

  async list(actor: Actor): Promise<RoutesView> {
    const codes = [...new Set(actor.hats('patrol.plan').map(({ regionCode }) => `${regionCode}%`))];
    const like = codes.map(() => 'region_code LIKE ?').join(' OR ') || '1 = 0';
    const tail = `WHERE (${like}) AND ended_at IS NULL ORDER BY region_code, id LIMIT ${MOST_PLANS}`;
    const plans = await selectRows(this.db.read, PatrolPlan, tail, codes);
    return { routes: await this.present(plans), checklists: allChecklists() };
  }

  async detail(actor: Actor, id: string): Promise<RouteView> {
    const [plan] = await findRows(this.db.read, PatrolPlan, { id, endedAt: null });
    if (!plan || !mayPlan(actor, plan)) throw notFound();
    return (await this.present([plan]))[0]!;
  }

  /** How often a route was changed: the number the next change must be based on. */
  async version(from: EntityManager, planId: string): Promise<number> {
    const [last] = await from.find(PatrolPlanChange, { where: { planId }, order: { seq: 'DESC' }, take: 1 });
    return last?.seq ?? 0;
  }

  private async present(plans: readonly PatrolPlan[]): Promise<RouteView[]> {
    const planIds = plans.map(({ id }) => id);
    const [stops, changes, regionName] = await Promise.all([
      findRows(this.db.read, PatrolStop, { planId: planIds, endedAt: null }, { by: 'position' }),
      findRows(this.db.read, PatrolPlanChange, { planId: planIds }, { by: 'seq' }),
      this.regions.names(plans.map(({ regionCode }) => regionCode)),
    ]);
    const names = await this.people.refs(changes.map(({ byPersonId }) => byPersonId));
    return plans.map((plan) => {
      const last = changes.findLast(({ planId }) => planId === plan.id);
      return {
        id: plan.id,
        version: last?.seq ?? 0,
        title: plan.title,
        kind: plan.kind,
        regionCode: plan.regionCode,
        regionName: regionName.get(plan.regionCode) ?? '',
        everyDays: plan.everyDays,
        generated: plan.generated,
        checks: [...(plan.checks ?? [])],
        stops: stops
          .filter(({ planId }) => planId === plan.id)
          .map(({ id, kind, name, address, lat, lng }) => ({
            id,
            kind,
            name,
            address,
            ...(lat !== null && lng !== null ? { lat, lng } : {}),
          })),
        changedBy: last ? (names.get(last.byPersonId)?.displayName ?? null) : null,
        changedAt: last?.at.toISOString() ?? null,
      };
    });
  }
}
