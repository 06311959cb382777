import { Injectable } from '@nestjs/common';
import { cityTime, type PointsRule } from '@linli/shared';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { queryRows } from '../../platform/database/index.js';
import { BudgetRequest } from './budget/budget.entity.js';
import { Budgets } from './budget/budgets.js';
import { PointsRuleRow } from './rules/rule.entity.js';

/** A draft of a rule as it is told. */
interface ToldDraft {
  readonly id: string;
  readonly name: string;
  readonly rule: Omit<PointsRule, 'version'>;
  readonly createdBy: string;
}

/** Enters what administrators did before, for the demo; what is there already is left alone. */
@Injectable()
export class PointsChronicle {
  constructor(
    private readonly clock: Clock,
    private readonly budgets: Budgets,
  ) {}

  async draft(tx: EntityManager, { id, name, rule, createdBy }: ToldDraft): Promise<void> {
    if (await tx.existsBy(PointsRuleRow, { id })) return;
    const sql = 'SELECT MAX(version) AS version FROM points_rule';
    const [last] = await queryRows<{ version: number }>(tx, sql, []);
    const version = Number(last?.version ?? 0) + 1;
    const unset = { validFrom: null, switchedBy: null, switchedAt: null };
    const row = { id, version, name, status: 'DRAFT' as const, rule, createdBy };
    await tx.insert(PointsRuleRow, { ...row, ...unset, createdAt: this.clock.now() });
  }

  async asksForBudget(
    tx: EntityManager,
    told: Pick<BudgetRequest, 'id' | 'unitId' | 'points' | 'reason' | 'askedBy'>,
  ): Promise<void> {
    if (await tx.existsBy(BudgetRequest, { id: told.id })) return;
    const { year } = cityTime(this.clock.now());
    await this.budgets.open(tx, told.unitId, year);
    const open = { status: 'OPEN' as const, decidedBy: null, decidedAt: null, note: null };
    await tx.insert(BudgetRequest, { ...told, year, ...open, askedAt: this.clock.now() });
  }
}
