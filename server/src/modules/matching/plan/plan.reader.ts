import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Clock } from '../../../platform/clock.js';
import { Database, findRows } from '../../../platform/database/index.js';
import { notFound } from '../../../platform/http/index.js';
import { PersonService, type Actor } from '../../identity/index.js';
import { RegionService } from '../../region/index.js';
import { Claims } from '../../volunteer/index.js';
import { Plan, PlanPlace, PlanWish } from './plan.entity.js';
import { planRegion } from './plan.policy.js';
import { presentDetail, presentPlan } from './plan.presenter.js';
import { PlanService } from './plan.service.js';
import type { PlanDeskView, PlanPlaceDetailView, PlanView } from './plan.view.js';

const NEWEST = { startedAt: 'DESC', id: 'DESC' } as const;
const DISTRICT_LENGTH = 6;

/** Plans as organisers see them: the places of their own regions, people by surname. */
@Injectable()
export class PlanReader {
  constructor(
    private readonly database: Database,
    private readonly plans: PlanService,
    private readonly people: PersonService,
    private readonly regions: RegionService,
    private readonly claims: Claims,
    private readonly clock: Clock,
  ) {}

  /** The newest plan about a region of hers: its own one, or one of a larger region around it. */
  async desk(actor: Actor, wanted: string | undefined): Promise<PlanDeskView> {
    const regionCode = planRegion(actor, wanted);
    if (regionCode === null) throw notFound();
    const around = In(codesAround(regionCode));
    const read = this.database.read;
    const [[done], [newest], names] = [
      await read.find(Plan, {
        where: { regionCode: around, status: In(['READY', 'SENT']) },
        order: NEWEST,
        take: 1,
      }),
      await read.find(Plan, { where: { regionCode }, order: NEWEST, take: 1 }),
      await this.regions.names([regionCode]),
    ];
    const overtaken = !newest || (done && newest.startedAt <= done.startedAt);
    const cameToNothing = !overtaken && (newest.status === 'FAILED' || newest.status === 'STOPPED');
    return {
      regionCode,
      regionName: names.get(regionCode) ?? regionCode,
      plan: done ? await this.view(actor, done, regionCode) : null,
      running: newest?.status === 'RUNNING',
      failure: cameToNothing ? '上一次没算成，请再算一次。' : null,
    };
  }

  async plan(actor: Actor, id: string): Promise<PlanView> {
    return this.view(actor, await this.plans.find(actor, id), '');
  }

  /** One place: why these people, who else, why not others. */
  async detail(actor: Actor, id: string, placeId: string): Promise<PlanPlaceDetailView> {
    const { id: planId } = await this.plans.find(actor, id);
    const place = await this.database.read.findOneBy(PlanPlace, { id: placeId, planId });
    if (!place || !actor.covers('plan.manage', place.communityCode)) throw notFound();
    const { slot } = await this.claims.place(place.slotId, this.database.read);
    const wishes = await findRows(this.database.read, PlanWish, { slotId: place.slotId });
    const { placed, extra, others, refused } = place.outcome;
    const refs = await this.people.refs([
      ...[...placed, ...extra, ...others, ...refused].map(({ candidate }) => candidate.personId),
      ...wishes.map(({ personId }) => personId),
    ]);
    return presentDetail({ place, slot, wishes, refs, now: this.clock.now() });
  }

  private async view(actor: Actor, plan: Plan, within: string): Promise<PlanView> {
    const all = await findRows(this.database.read, PlanPlace, { planId: plan.id }, { by: 'startAt' });
    const places = all.filter(
      ({ communityCode }) => communityCode.startsWith(within) && actor.covers('plan.manage', communityCode),
    );
    const seats = places.flatMap(({ outcome }) => [...outcome.placed, ...outcome.extra]);
    const refs = await this.people.refs([...new Set(seats.map(({ candidate }) => candidate.personId))]);
    const names = await this.regions.names([plan.regionCode]);
    return presentPlan({ plan, places, refs, regionName: names.get(plan.regionCode) ?? plan.regionCode });
  }
}

/** The region and the larger ones it lies in, down to the district: 6, 9 and 12 digits. */
const codesAround = (code: string): string[] =>
  [DISTRICT_LENGTH, 9, 12].filter((length) => length <= code.length).map((length) => code.slice(0, length));
