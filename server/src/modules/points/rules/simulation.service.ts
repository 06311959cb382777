import { Injectable } from '@nestjs/common';
import { cityInstant, cityTime, DEFAULT_POINTS_RULE, type PointsRule } from '@linli/shared';
import { Clock } from '../../../platform/clock.js';
import { Database } from '../../../platform/database/index.js';
import { notFound } from '../../../platform/http/index.js';
import { PersonService } from '../../identity/index.js';
import { UnitService } from '../../unit/index.js';
import { ServiceTrail } from '../../volunteer/index.js';
import { BudgetReader } from '../budget/budget.reader.js';
import { PointsRuleRow } from './rule.entity.js';
import { RuleService } from './rule.service.js';
import type { SimulatedPersonView, SimulationView } from './rule.view.js';
import { compareRules, type PersonChange } from './simulation.js';

const TOP = 8;

/** Tries a rule on last month: who would have got how much more or less, and what it does to the budgets. */
@Injectable()
export class SimulationService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly rules: RuleService,
    private readonly trail: ServiceTrail,
    private readonly people: PersonService,
    private readonly units: UnitService,
    private readonly budgets: BudgetReader,
  ) {}

  async simulate(version: number): Promise<SimulationView> {
    const { year, month } = cityTime(this.clock.now());
    const [from, to] = [cityInstant(year, month - 1, 1), cityInstant(year, month, 1)];
    const rows = await this.database.read.find(PointsRuleRow);
    const draft = rows.find((row) => row.version === version && row.status !== 'DROPPED');
    if (!draft) throw notFound();
    const services = await this.trail.confirmedBetween(from, to);
    const { before, after, people, units, buckets } = compareRules(services, heldBy(rows), {
      ...draft.rule,
      version,
    });
    const changes = people.map((person) => ({ ...person, by: person.after - person.before }));
    const most = (sign: number) =>
      changes
        .filter(({ by }) => by * sign > 0)
        .sort((a, b) => (b.by - a.by) * sign)
        .slice(0, TOP);
    const [topMore, topLess] = await Promise.all([this.named(most(1)), this.named(most(-1))]);
    return {
      month: cityTime(from).date.slice(0, 7),
      services: services.length,
      people: people.length,
      before,
      after,
      more: changes.filter(({ by }) => by > 0).length,
      less: changes.filter(({ by }) => by < 0).length,
      same: changes.filter(({ by }) => by === 0).length,
      buckets: [...buckets],
      topMore,
      topLess,
      units: await this.unitsOf(units, year, month),
      enough: services.length > 0,
      rule: await this.rules.get(version),
    };
  }

  private async named(changes: readonly PersonChange[]): Promise<SimulatedPersonView[]> {
    const names = await this.people.refs(changes.map(({ personId }) => personId));
    return changes.map(({ personId, before, after }) => ({
      person: names.get(personId)?.displayName ?? '',
      before,
      after,
    }));
  }

  private async unitsOf(
    units: readonly { unitId: string; before: number; after: number }[],
    year: number,
    month: number,
  ): Promise<SimulationView['units']> {
    const ids = units.map(({ unitId }) => unitId);
    const [names, budgets] = await Promise.all([this.units.byIds(ids), this.budgets.of(ids, year)]);
    return units.map(({ unitId, before, after }) => ({
      unitName: names.get(unitId)?.name ?? '',
      before,
      after,
      leftAtYearEnd: (budgets.get(unitId)?.left ?? 0) - after * (13 - month),
    }));
  }
}

/** Which rule held when, of all versions. */
function heldBy(rows: readonly PointsRuleRow[]): (at: Date) => PointsRule {
  const on = rows
    .flatMap(({ status, validFrom, rule, version }) =>
      status === 'ON' && validFrom ? [{ from: validFrom, rule: { ...rule, version } }] : [],
    )
    .sort((a, b) => b.from.getTime() - a.from.getTime());
  return (at) => on.find(({ from }) => from <= at)?.rule ?? on.at(-1)?.rule ?? DEFAULT_POINTS_RULE;
}
