import { Inject, Injectable } from '@nestjs/common';
import { OPEN_ORDER_STATUSES, type UnitKind } from '@linli/shared';
import { In, MoreThan } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/index.js';
import { notFound } from '../../platform/http/index.js';
import type { Actor } from '../identity/index.js';
import { UnitService } from '../unit/index.js';
import { handlesFor } from './order.policy.js';
import { WorkOrder } from './order.entity.js';
import { ServiceRequest } from './request.entity.js';
import { regionOf } from './request.policy.js';
import { promised } from './request.promise.js';
import type { UnitChoiceView } from './request.view.js';
import { deadlinesOf, termsOf } from '../catalogue/index.js';

const DAYS_30_MS = 30 * 86_400_000;
const MOST = 8;

const WHY: Partial<Record<UnitKind, string>> = {
  PROPERTY_COMPANY: '管这个小区',
  COMMUNITY_COMMITTEE: '管这个社区',
  STREET_OFFICE: '管这个街道',
  DEPARTMENT: '这类事归它管',
  VOLUNTEER_TEAM: '就在附近',
  CENTRE: '管全区',
};

/** How a unit did lately. */
interface Record30 {
  readonly onTimeRate: number | null;
  readonly open: number;
}

/** Which units could do it, and why. */
@Injectable()
export class UnitChoices {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(UnitService) private readonly units: UnitService,
  ) {}

  /** Units that answer for this kind of matter there, the likeliest first; one is suggested. */
  async of(actor: Actor, requestId: string): Promise<UnitChoiceView[]> {
    const request = await this.db.read.findOneBy(ServiceRequest, { id: requestId });
    const region = request && regionOf(request);
    if (!region || !actor.covers('request.dispatch', region)) throw notFound();
    return this.choices(request, region);
  }

  /** The same for a part of an order of hers. */
  async forPart(actor: Actor, orderId: string): Promise<UnitChoiceView[]> {
    const order = await this.db.read.findOneBy(WorkOrder, { id: orderId });
    if (!order || !handlesFor(actor, order.unitId)) throw notFound();
    const request = await this.db.read.findOneByOrFail(ServiceRequest, { id: order.requestId });
    return this.choices(request, regionOf(request) ?? '');
  }

  private async choices(request: ServiceRequest, region: string): Promise<UnitChoiceView[]> {
    const { id: requestId } = request;
    const { unitKinds } = termsOf(request);
    const busy = await this.db.read.findBy(WorkOrder, {
      requestId,
      status: In([...OPEN_ORDER_STATUSES, 'DONE', 'RETURNED']),
    });
    const had = new Set(busy.map(({ unitId }) => unitId));
    const found = await this.units.findUnitsFor(request.tile, region);
    const units = found.filter(({ id }) => !had.has(id)).slice(0, MOST);
    const records = await this.records(units.map(({ id }) => id));
    const minutes = deadlinesOf(request).handle;
    const dueAt = promised(request, minutes, this.clock.now()).handleDueAt.toISOString();
    const suggested = (units.find(({ kind }) => kind === unitKinds[0]) ?? units[0])?.id;
    return units
      .map(({ id, name, kind, kindLabel }) => {
        const { onTimeRate, open } = records.get(id)!;
        const why = WHY[kind as UnitKind] ?? kindLabel;
        return {
          unitId: id,
          name,
          kindLabel,
          reasons: [why],
          onTimeRate,
          openOrders: open,
          suggested: id === suggested,
          dueAt,
          workingHours: Math.max(1, Math.round(minutes / 60)),
        };
      })
      .sort((a, b) => Number(b.suggested) - Number(a.suggested));
  }

  /** Orders that ended or should have ended in the last 30 days: which share was done in time; and how many are open. */
  private async records(unitIds: string[]): Promise<Map<string, Record30>> {
    if (unitIds.length === 0) return new Map();
    const now = this.clock.now();
    const since = new Date(now.getTime() - DAYS_30_MS);
    const orders = await this.db.read.find(WorkOrder, {
      where: [
        { unitId: In(unitIds), status: 'DONE', doneAt: MoreThan(since) },
        { unitId: In(unitIds), status: In([...OPEN_ORDER_STATUSES]) },
      ],
      select: { id: true, unitId: true, status: true, dueAt: true, doneAt: true },
    });
    return new Map(
      unitIds.map((unitId) => {
        const own = orders.filter((order) => order.unitId === unitId);
        const done = own.filter(({ status }) => status === 'DONE');
        const overdue = own.filter(({ status, dueAt }) => status !== 'DONE' && dueAt < now);
        const inTime = done.filter(({ doneAt, dueAt }) => doneAt !== null && doneAt <= dueAt);
        const judged = done.length + overdue.length;
        const onTimeRate = judged === 0 ? null : Math.round((100 * inTime.length) / judged);
        return [unitId, { onTimeRate, open: own.length - done.length }];
      }),
    );
  }
}
