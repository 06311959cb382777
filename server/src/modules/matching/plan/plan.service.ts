import { Injectable } from '@nestjs/common';
import { LessThan, MoreThan } from 'typeorm';
import { Clock } from '../../../platform/clock.js';
import { Database, DuplicateKeyError, newId, updateWhere } from '../../../platform/database/index.js';
import { AppError, notFound } from '../../../platform/http/index.js';
import type { Actor } from '../../identity/index.js';
import { Claims } from '../../volunteer/index.js';
import { askingTime } from '../../volunteer/index.js';
import { Plan, PlanPlace, PlanWish } from './plan.entity.js';
import { mayPlan } from './plan.policy.js';
import { PlanRunner } from './plan.runner.js';

/** A run that says nothing for so long died with its server. */
const DEAD_AFTER_MS = 3 * 60_000;

/** What an organiser does with plans. */
@Injectable()
export class PlanService {
  constructor(
    private readonly database: Database,
    private readonly runner: PlanRunner,
    private readonly claims: Claims,
    private readonly clock: Clock,
  ) {}

  /** Begins to compute; answers with the id of the run that is under way, also when somebody else began it. */
  async start(regionCode: string, startedBy: string | null): Promise<string> {
    const plan = this.fresh(regionCode, startedBy);
    await this.buryDead();
    try {
      await this.database.transaction((tx) => tx.insert(Plan, plan));
    } catch (error) {
      if (!(error instanceof DuplicateKeyError)) throw error;
      const running = await this.database.read.findOneBy(Plan, { runningRegion: regionCode });
      // It ended in this very moment: what it found is as new as can be.
      return running?.id ?? (await this.newest(regionCode)).id;
    }
    this.runner.begin(plan);
    return plan.id;
  }

  /** Makes the invitations of a plan due, those of the actor's regions only. */
  async send(actor: Actor, id: string, placeIds?: readonly string[]): Promise<void> {
    const plan = await this.find(actor, id);
    if (plan.status !== 'READY') {
      throw new AppError(plan.status === 'SENT' ? 'plan.nothing_to_send' : 'plan.not_ready');
    }
    const newest = await this.newest(plan.regionCode);
    if (newest.id !== id) throw new AppError('plan.outdated');
    const places = await this.database.read.find(PlanPlace, {
      where: { planId: id, status: 'READY', asked: MoreThan(0) },
      select: { id: true, communityCode: true, urgent: true },
    });
    const mine = places.filter(
      ({ id: placeId, communityCode }) =>
        actor.covers('plan.manage', communityCode) && (!placeIds || placeIds.includes(placeId)),
    );
    const now = this.clock.now();
    let due = 0;
    await this.database.transaction(async (tx) => {
      for (const { id: placeId, urgent } of mine) {
        const sendAt = askingTime(now, urgent);
        due += await updateWhere(
          tx,
          PlanPlace,
          { id: placeId, status: 'READY' },
          { status: 'SENDING', sendAt },
        );
      }
    });
    if (due === 0) throw new AppError('plan.nothing_to_send');
  }

  /** Pins a person to a place, keeps her away from it, or takes either back. */
  async wish(actor: Actor, slotId: string, personId: string, kind: PlanWish['kind'] | 'NONE'): Promise<void> {
    const { task } = await this.claims.place(slotId, this.database.read);
    if (!actor.covers('plan.manage', task.communityCode)) throw notFound();
    const decided = { decidedBy: actor.personId, decidedAt: this.clock.now() };
    await this.database.transaction(async (tx) => {
      await tx.delete(PlanWish, { slotId, personId });
      if (kind !== 'NONE') await tx.insert(PlanWish, { id: newId(), slotId, personId, kind, ...decided });
    });
  }

  /** A plan that covers a region of the actor, or `http.not_found`. */
  async find(actor: Actor, id: string): Promise<Plan> {
    const plan = await this.database.read.findOneBy(Plan, { id });
    if (!plan || !mayPlan(actor, plan)) throw notFound();
    return plan;
  }

  /** Runs whose server died give their region free. */
  async buryDead(): Promise<void> {
    const before = new Date(this.clock.now().getTime() - DEAD_AFTER_MS);
    const dead = { status: 'RUNNING' as const, startedAt: LessThan(before) };
    const set = { status: 'STOPPED' as const, runningRegion: null, endedAt: this.clock.now() };
    await this.database.transaction((tx) => updateWhere(tx, Plan, dead, set));
  }

  private async newest(regionCode: string): Promise<Plan> {
    const order = { startedAt: 'DESC', id: 'DESC' } as const;
    const [plan] = await this.database.read.find(Plan, { where: { regionCode }, order, take: 1 });
    if (!plan) throw notFound();
    return plan;
  }

  private fresh(regionCode: string, startedBy: string | null): Plan {
    return {
      id: newId(),
      regionCode,
      runningRegion: regionCode,
      status: 'RUNNING',
      startedBy,
      startedAt: this.clock.now(),
      endedAt: null,
      people: 0,
      pairs: 0,
      solveMs: 0,
      proven: false,
      gap: null,
      histogram: [],
      failure: null,
    };
  }
}
