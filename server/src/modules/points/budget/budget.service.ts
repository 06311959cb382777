import { Injectable } from '@nestjs/common';
import { cityTime } from '@linli/shared';
import { In } from 'typeorm';
import { Clock } from '../../../platform/clock.js';
import { Database, newId, updateWhere } from '../../../platform/database/index.js';
import { EventRecorder } from '../../../platform/events/index.js';
import { AppError, notFound } from '../../../platform/http/index.js';
import { type Actor, PersonService } from '../../identity/index.js';
import { UnitService } from '../../unit/index.js';
import { BUDGET_GRANTED, type BudgetGranted } from '../points.events.js';
import { type Budget, BudgetReader } from './budget.reader.js';
import type { AskBudgetBody, DecideBudgetBody } from './budget.dto.js';
import { BudgetRequest } from './budget.entity.js';
import { forecastOf } from './budget.policy.js';
import type { BudgetRequestView, BudgetView } from './budget.view.js';
import { Budgets } from './budgets.js';

type Unit = { id: string; name: string; regionCode: string };

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
    const rows = units.flatMap((unit) => {
      const budget = budgets.get(unit.id) ?? { ...NOTHING, unitId: unit.id };
      const asked = requests.filter(({ unitId }) => unitId === unit.id);
      // The centre and others that never gave points are no budget to look at.
      if (budget.granted === 0 && asked.length === 0 && !own.includes(unit.id)) return [];
      return [
        this.present(
          actor,
          unit,
          year,
          budget,
          asked.map((one) => presentRequest(actor, one, name)),
        ),
      ];
    });
    return rows.sort((a, b) => share(b) - share(a));
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

  private present(
    actor: Actor,
    unit: Unit,
    year: number,
    { granted, spent, left, waiting, waitingPeople }: Budget,
    requests: BudgetRequestView[],
  ): BudgetView {
    const forecast = forecastOf(spent, year, this.clock.now());
    const open = requests.some(({ status }) => status === 'OPEN');
    const can = !open && year === this.year() && looksAfter(actor, unit) ? ['ask'] : [];
    return {
      unitId: unit.id,
      unitName: unit.name,
      year,
      granted,
      spent,
      left,
      forecast,
      waiting,
      waitingPeople,
      requests,
      can,
    };
  }

  private year(): number {
    return cityTime(this.clock.now()).year;
  }
}

const NOTHING = { granted: 0, spent: 0, left: 0, waiting: 0, waitingPeople: 0 };

const share = ({ spent, granted }: BudgetView): number => (granted > 0 ? spent / granted : 0);

const looksAfter = (actor: Actor, { id, regionCode }: Unit): boolean =>
  actor.hats('points.manage').some(({ unitId }) => unitId === id) ||
  actor.covers('points.supervise', regionCode);

function presentRequest(
  actor: Actor,
  request: BudgetRequest,
  name: (id: string | null) => string | null,
): BudgetRequestView {
  const { id, points, reason, status, askedBy, askedAt, decidedBy, decidedAt, note } = request;
  const mayDecide = status === 'OPEN' && askedBy !== actor.personId && actor.may('points.supervise');
  return {
    id,
    points,
    reason,
    status,
    askedBy: name(askedBy) ?? '',
    askedAt: askedAt.toISOString(),
    decidedBy: name(decidedBy),
    decidedAt: decidedAt?.toISOString() ?? null,
    note,
    can: mayDecide ? ['decide'] : [],
  };
}
