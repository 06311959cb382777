import { Injectable } from '@nestjs/common';
import { cityTime } from '@linli/shared';
import { In } from 'typeorm';
import { Clock } from '../../../platform/clock.js';
import { Database, newId, updateWhere } from '../../../platform/database/index.js';
import { EventRecorder } from '../../../platform/events/index.js';
import { AppError, notFound } from '../../../platform/http/index.js';
import { type Actor, PersonService } from '../../identity/index.js';
import { UnitService } from '../../unit/index.js';
import {
  BUDGET_ASKED,
  BUDGET_DECIDED,
  BUDGET_GRANTED,
  type BudgetAsked,
  type BudgetDecided,
  type BudgetGranted,
} from '../points.events.js';
import { BudgetReader, NOTHING_GIVEN } from './budget.reader.js';
import type { AskBudgetBody, DecideBudgetBody } from './budget.dto.js';
import { BudgetRequest } from './budget.entity.js';
import { looksAfter } from './budget.policy.js';
import { presentBudget, presentRequest } from './budget.presenter.js';
import type { BudgetView } from './budget.view.js';
import { Budgets } from './budgets.js';

/** Budgets as their people see them: spent, left, where it is going, and asking for more. */
@Injectable()
export class BudgetService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly reader: BudgetReader,
    private readonly budgets: Budgets,
    private readonly units: UnitService,
    private readonly people: PersonService,
    private readonly events: EventRecorder,
  ) {}

  /** Budgets of the units the actor looks after, the tightest first. */
  async list(actor: Actor, year = this.year()): Promise<BudgetView[]> {
    const givers = actor.hats('points.manage').filter(({ role }) => role === 'COMMUNITY_ADMIN');
    const own = givers.map(({ unitId }) => unitId);
    const ids = [...new Set([...own, ...(await this.reader.unitsOf(year))])];
    const units = [...(await this.units.byIds(ids)).values()].filter((unit) => looksAfter(actor, unit));
    const unitIds = units.map(({ id }) => id);
    const [budgets, requests] = await Promise.all([
      this.reader.of(unitIds, year),
      this.database.read.find(BudgetRequest, {
        where: { unitId: In(unitIds), year },
        order: { askedAt: 'DESC' },
      }),
    ]);
    const names = await this.people.refs(requests.flatMap((one) => [one.askedBy, one.decidedBy ?? '']));
    const name = (id: string | null): string | null => names.get(id ?? '')?.displayName ?? null;
    const now = this.clock.now();
    const rows = units.flatMap((unit) => {
      const budget = budgets.get(unit.id) ?? { ...NOTHING_GIVEN, unitId: unit.id };
      const asked = requests.filter(({ unitId }) => unitId === unit.id);
      // The centre and others that never gave points are no budget to look at.
      if (budget.granted === 0 && asked.length === 0 && !own.includes(unit.id)) return [];
      return [
        presentBudget(
          actor,
          { unit, year, budget, now },
          asked.map((one) => presentRequest(actor, one, name)),
        ),
      ];
    });
    return rows.sort((a, b) => shareOf(b) - shareOf(a));
  }

  /** Asks for more; one question of a unit at a time. Throws `points.budget_asked`. */
  async ask(actor: Actor, { unitId, points, reason }: AskBudgetBody): Promise<BudgetView> {
    const unit = (await this.units.byIds([unitId])).get(unitId);
    if (!unit || !looksAfter(actor, unit)) throw notFound();
    const year = this.year();
    await this.database.transaction(async (tx) => {
      // Opening the budget makes two people who ask at once follow each other.
      await this.budgets.lock(tx, unitId, year);
      if (await tx.existsBy(BudgetRequest, { unitId, year, status: 'OPEN' })) {
        throw new AppError('points.budget_asked');
      }
      const open = { status: 'OPEN' as const, decidedBy: null, decidedAt: null, note: null };
      const row = { id: newId(), unitId, year, points, reason, askedBy: actor.personId };
      await tx.insert(BudgetRequest, { ...row, ...open, askedAt: this.clock.now() });
      const { name: unitName, regionCode } = unit;
      const payload: BudgetAsked = { unitName, regionCode, points, reason, actorId: actor.personId };
      await this.events.record(tx, { type: BUDGET_ASKED, subjectId: row.id, payload });
    });
    return this.one(actor, unitId, year);
  }

  /** Decides on a question of somebody else. Throws `points.second_person` and `points.budget_decided`. */
  async decide(actor: Actor, id: string, { approve, note }: DecideBudgetBody): Promise<BudgetView> {
    const request = await this.database.read.findOneBy(BudgetRequest, { id });
    const unit = request && (await this.units.byIds([request.unitId])).get(request.unitId);
    if (!request || !unit || !actor.covers('points.supervise', unit.regionCode)) throw notFound();
    if (request.askedBy === actor.personId) throw new AppError('points.second_person');
    const { unitId, year, points, reason } = request;
    const decided = { decidedBy: actor.personId, decidedAt: this.clock.now(), note: note ?? null };
    await this.database.transaction(async (tx) => {
      const set = { status: approve ? ('APPROVED' as const) : ('REFUSED' as const), ...decided };
      const done = await updateWhere(tx, BudgetRequest, { id, status: 'OPEN' }, set);
      if (done === 0) throw new AppError('points.budget_decided');
      const told: BudgetDecided = {
        askedBy: request.askedBy,
        points,
        approved: approve,
        note: note ?? null,
        actorId: actor.personId,
      };
      await this.events.record(tx, { type: BUDGET_DECIDED, subjectId: id, payload: told });
      if (!approve) return;
      await this.budgets.open(tx, unitId, year);
      await this.budgets.grant(tx, id, unitId, year, points, `追加：${reason}`);
      const payload: BudgetGranted = { unitId, year };
      await this.events.record(tx, { type: BUDGET_GRANTED, subjectId: unitId, payload });
    });
    return this.one(actor, unitId, year);
  }

  private async one(actor: Actor, unitId: string, year: number): Promise<BudgetView> {
    const view = (await this.list(actor, year)).find((budget) => budget.unitId === unitId);
    return view ?? Promise.reject(notFound());
  }

  private year(): number {
    return cityTime(this.clock.now()).year;
  }
}

const shareOf = ({ spent, granted }: BudgetView): number => (granted > 0 ? spent / granted : 0);
