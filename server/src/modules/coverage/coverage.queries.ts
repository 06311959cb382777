import { Inject, Injectable } from '@nestjs/common';
import { Database, findRows, queryRows, selectRows } from '../../platform/database/index.js';
import { decodeCursor, encodeCursor, notFound } from '../../platform/http/index.js';
import type { Actor } from '../identity/index.js';
import { RegionService } from '../region/index.js';
import { CovererNames } from './coverer.names.js';
import type { PeopleQuery, PlansQuery, SpotsQuery } from './coverage.dto.js';
import { CoverageAbsence, CoverageDuty, CoveragePlan, CoverageSpot } from './coverage.entity.js';
import { mayManage } from './coverage.policy.js';
import type {
  CoveragePersonPageView,
  CoveragePlanPageView,
  CoveragePlanView,
  CoverageSpotPageView,
  OwnCoverageView,
} from './coverage.view.js';
import { presentPlan, presentSpot } from './plan.presenter.js';
import { PlanService } from './plan.service.js';

const PAGE = 20;

/** What those who plan read, and what somebody reads of herself. */
@Injectable()
export class CoverageQueries {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(RegionService) private readonly regions: RegionService,
    @Inject(PlanService) private readonly service: PlanService,
    @Inject(CovererNames) private readonly names: CovererNames,
  ) {}

  /** Plans of her regions, newest first. */
  async plans(actor: Actor, { regionCode, cursor, limit = PAGE }: PlansQuery): Promise<CoveragePlanPageView> {
    if (regionCode && !mayManage(actor, regionCode)) throw notFound();
    const regions = regionCode
      ? [regionCode]
      : [...new Set(actor.hats('coverage.manage').map((hat) => hat.regionCode))];
    const after = decodeCursor(cursor, 2);
    const from = after ? ' AND (created_at < ? OR (created_at = ? AND id < ?))' : '';
    const tail = `WHERE (${regions.map(() => 'region_code LIKE ?').join(' OR ')})${from}
       ORDER BY created_at DESC, id DESC LIMIT ${limit + 1}`;
    const at = after && new Date(Number(after[0]));
    const values = [...regions.map((code) => `${code}%`), ...(after ? [at, at, after[1]] : [])];
    const rows = await selectRows(this.db.read, CoveragePlan, tail, values);
    const shown = rows.slice(0, limit);
    const last = rows.length > limit ? shown.at(-1) : undefined;
    return {
      items: await this.present(shown),
      nextCursor: last ? encodeCursor([last.createdAt.getTime(), last.id]) : null,
    };
  }

  async plan(actor: Actor, id: string): Promise<CoveragePlanView> {
    const [view] = await this.present([await this.service.managed(actor, id)]);
    return view!;
  }

  /** Places of a plan with who answers for them, in the order of the plan. */
  async spots(actor: Actor, id: string, query: SpotsQuery): Promise<CoverageSpotPageView> {
    const plan = await this.service.managed(actor, id);
    const limit = query.limit ?? PAGE;
    const after = decodeCursor(query.cursor, 1);
    const only = query.missing ? ' AND missing > 0' : '';
    const tail = `WHERE plan_id = ?${only} AND position > ? ORDER BY position LIMIT ${limit + 1}`;
    const rows = await selectRows(this.db.read, CoverageSpot, tail, [id, Number(after?.[0] ?? -1)]);
    const shown = rows.slice(0, limit);
    const duties = await findRows(this.db.read, CoverageDuty, {
      spotId: shown.map((spot) => spot.id),
      endedAt: null,
    });
    const [people, grids] = await Promise.all([
      this.names.of(duties),
      this.regions.names(shown.map(({ gridCode }) => gridCode)),
    ]);
    return {
      items: shown.map((spot) => {
        const here = duties.filter(({ spotId }) => spotId === spot.id).map((duty) => people(duty));
        return presentSpot(spot, plan, grids.get(spot.gridCode) ?? '', here);
      }),
      nextCursor: rows.length > limit ? encodeCursor([shown.at(-1)!.position]) : null,
    };
  }

  /** People of a plan with their places; also those who are absent. */
  async people(actor: Actor, id: string, query: PeopleQuery): Promise<CoveragePersonPageView> {
    await this.service.managed(actor, id);
    const limit = query.limit ?? PAGE;
    const after = decodeCursor(query.cursor, 1)?.[0] ?? '';
    const ofUnit = query.unitId ? ' AND unit_id = ?' : '';
    const unit = query.unitId ? [query.unitId] : [];
    const ids = await queryRows<{ person_id: string }>(
      this.db.read,
      `SELECT person_id FROM coverage_duty d WHERE plan_id = ? AND person_id > ?${ofUnit} AND (ended_at IS NULL OR EXISTS (
         SELECT 1 FROM coverage_absence a WHERE a.plan_id = d.plan_id AND a.person_id = d.person_id))
       GROUP BY person_id ORDER BY person_id LIMIT ${limit + 1}`,
      [id, String(after), ...unit],
    );
    const shown = ids.slice(0, limit).map(({ person_id }) => person_id);
    const [duties, absences] = await Promise.all([
      findRows(this.db.read, CoverageDuty, { planId: id, personId: shown }, { by: 'id' }),
      findRows(this.db.read, CoverageAbsence, { planId: id, personId: shown }),
    ]);
    const people = await this.names.of(duties);
    const spots = await this.spotNames(duties);
    return {
      items: shown.map((personId) => {
        const own = duties.filter((duty) => duty.personId === personId);
        const absence = absences.find((one) => one.personId === personId);
        return {
          ...people(own.at(-1)!),
          absent: absence !== undefined,
          absentReason: absence?.reason ?? null,
          spots: own.filter(({ endedAt }) => endedAt === null).map(({ spotId }) => spots.get(spotId) ?? ''),
        };
      }),
      nextCursor: ids.length > limit ? encodeCursor([shown.at(-1)!]) : null,
    };
  }

  /** What she answers for herself in plans that are in force. */
  async mine(actor: Actor): Promise<OwnCoverageView[]> {
    const own = { personId: actor.personId, endedAt: null };
    const duties = await findRows(this.db.read, CoverageDuty, own, { by: 'since' });
    const absences = await findRows(this.db.read, CoverageAbsence, { personId: actor.personId });
    const planIds = [...new Set([...duties, ...absences].map(({ planId }) => planId))];
    const plans = await findRows(this.db.read, CoveragePlan, { id: planIds, status: 'APPLIED' });
    const names = await this.spotNames(duties);
    return plans.map(({ id, title }) => {
      const spots = duties.filter(({ planId }) => planId === id).map(({ spotId }) => names.get(spotId) ?? '');
      const absent = absences.some(({ planId }) => planId === id);
      const summary = absent ? '您报了暂时来不了，已经请别人接手。' : `您负责${spots.join('、')}。`;
      return { planId: id, title, summary, spots, absent };
    });
  }

  private async spotNames(duties: readonly CoverageDuty[]): Promise<Map<string, string>> {
    const ids = [...new Set(duties.map(({ spotId }) => spotId))];
    const spots = await findRows(this.db.read, CoverageSpot, { id: ids });
    return new Map(spots.map(({ id, name }) => [id, name]));
  }

  private async present(plans: readonly CoveragePlan[]): Promise<CoveragePlanView[]> {
    const [names, absences] = await Promise.all([
      this.regions.names(plans.map(({ regionCode }) => regionCode)),
      findRows(this.db.read, CoverageAbsence, { planId: plans.map(({ id }) => id) }),
    ]);
    return plans.map((plan) => {
      const absent = absences.filter(({ planId }) => planId === plan.id).length;
      return presentPlan(plan, names.get(plan.regionCode) ?? '', absent);
    });
  }
}
