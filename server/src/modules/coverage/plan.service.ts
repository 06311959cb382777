import { Inject, Injectable } from '@nestjs/common';
import {
  COVERAGE_MACHINE,
  type CoverageAction,
  type CoverageStatus,
  type CoverageTarget,
  type Role,
  type StateMachine,
} from '@linli/shared';
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
import { AppError, notFound, wrongField } from '../../platform/http/index.js';
import type { Actor } from '../identity/index.js';
import { RegionService } from '../region/index.js';
import { UnitService } from '../unit/index.js';
import type { PlanBody } from './coverage.dto.js';
import { CoverageDuty, CoveragePlan } from './coverage.entity.js';
import { CoverageNotices } from './coverage.notices.js';
import { mayManage } from './coverage.policy.js';
import { PlanRunner } from './plan.runner.js';

const MACHINE: StateMachine<CoverageStatus, CoverageAction> = COVERAGE_MACHINE;
/** Metres. */
const USUAL_REACH = 3000;

/** A coverage plan from being asked for to its end. */
@Injectable()
export class PlanService {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(RegionService) private readonly regions: RegionService,
    @Inject(UnitService) private readonly units: UnitService,
    @Inject(PlanRunner) private readonly runner: PlanRunner,
    @Inject(CoverageNotices) private readonly notices: CoverageNotices,
  ) {}

  /** Asks for a plan and answers its id at once; it is reckoned in the background. */
  async create(actor: Actor, body: PlanBody): Promise<string> {
    await this.regions.get(body.regionCode);
    if (!mayManage(actor, body.regionCode)) throw notFound();
    const { roles = [], unitIds = [], volunteers = false } = body;
    if (roles.length === 0 && unitIds.length === 0 && !volunteers)
      throw new AppError('coverage.nobody_chosen');
    const known = await this.units.byIds(unitIds);
    if (known.size < new Set(unitIds).size) {
      throw wrongField('unitIds', '有一个单位不存在，请重新选');
    }
    const plan: CoveragePlan = {
      id: newId(),
      title: body.title,
      regionCode: body.regionCode,
      target: body.target as CoverageTarget,
      perPlace: body.perPlace,
      cap: body.cap,
      reach: body.reach ?? USUAL_REACH,
      roles: [...new Set(roles)] as Role[],
      unitIds: [...new Set(unitIds)],
      volunteers,
      status: MACHINE.initial,
      due: true,
      attempts: 0,
      turn: 0,
      inForceFor: null,
      error: null,
      people: null,
      places: null,
      wanted: null,
      missing: null,
      empty: null,
      tookMs: null,
      createdBy: actor.personId,
      createdAt: this.clock.now(),
      reckonedAt: null,
      appliedBy: null,
      appliedAt: null,
      endedAt: null,
    };
    await this.db.transaction((tx) => insertRow(tx, CoveragePlan, plan));
    this.runner.nudge();
    return plan.id;
  }

  /**
   * Puts a plan in force; the one before it for the same area and target ends. Whoever left since it was reckoned is
   * replaced at once: it is due again.
   */
  async apply(actor: Actor, id: string): Promise<void> {
    const plan = await this.managed(actor, id);
    const inForceFor = `${plan.regionCode}:${plan.target}`;
    const now = this.clock.now();
    try {
      await this.db.transaction(async (tx) => {
        const before = await tx.findBy(CoveragePlan, { inForceFor });
        await this.notices.applied(tx, { ...plan, appliedBy: actor.personId }, before, actor.personId);
        for (const one of before) await this.finish(tx, one.id, now);
        const set = {
          status: 'APPLIED' as const,
          inForceFor,
          appliedBy: actor.personId,
          appliedAt: now,
          due: true,
          attempts: 0,
          turn: () => 'turn + 1',
        };
        const moved = await updateWhere(
          tx,
          CoveragePlan,
          { id, status: In(fromOf('apply')), due: false },
          set,
        );
        if (moved === 0) throw new AppError('coverage.changed');
      });
    } catch (error) {
      if (error instanceof DuplicateKeyError) throw new AppError('coverage.changed');
      throw error;
    }
    this.runner.nudge();
  }

  /** Ends a plan, or calls off one that is still being reckoned. */
  async end(actor: Actor, id: string): Promise<void> {
    const plan = await this.managed(actor, id);
    await this.db.transaction(async (tx) => {
      if (plan.inForceFor) await this.notices.over(tx, plan, actor.personId);
      if ((await this.finish(tx, id, this.clock.now())) === 0) throw new AppError('coverage.changed');
    });
  }

  /** The plan, for somebody who manages its area; else `http.not_found`. */
  async managed(actor: Actor, id: string): Promise<CoveragePlan> {
    const [plan] = await findRows(this.db.read, CoveragePlan, { id });
    if (!plan || !mayManage(actor, plan.regionCode)) throw notFound();
    return plan;
  }

  private async finish(tx: EntityManager, id: string, now: Date): Promise<number> {
    const end = {
      status: 'ENDED' as const,
      inForceFor: null,
      due: false,
      endedAt: now,
      turn: () => 'turn + 1',
    };
    const ended = await updateWhere(tx, CoveragePlan, { id, status: In(fromOf('end')) }, end);
    if (ended > 0) await updateWhere(tx, CoverageDuty, { planId: id, endedAt: IsNull() }, { endedAt: now });
    return ended;
  }
}

const fromOf = (action: CoverageAction): CoverageStatus[] => [
  ...(MACHINE.transitions.find((one) => one.action === action)?.from ?? []),
];
