import { Injectable } from '@nestjs/common';
import { cityTime, type PointsRule } from '@linli/shared';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { queryRows } from '../../platform/database/index.js';
import { BudgetRequest } from './budget/budget.entity.js';
import { Budgets } from './budget/budgets.js';
import { PointsDispute } from './dispute/dispute.entity.js';
import { PointsPosting } from './ledger/ledger.entity.js';
import { Ledger } from './ledger/ledger.js';
import { PointsRuleRow } from './rules/rule.entity.js';

/** A draft of a rule as it is told. */
interface ToldDraft {
  readonly id: string;
  readonly name: string;
  readonly rule: Omit<PointsRule, 'version'>;
  readonly createdBy: string;
}

interface ToldDispute {
  readonly id: string;
  readonly personId: string;
  readonly reason: string;
  readonly at: Date;
  readonly answer?: { readonly text: string; readonly by: string; readonly at: Date };
}

/** Enters what administrators did before, for the demo; what is there already is left alone. */
@Injectable()
export class PointsChronicle {
  constructor(
    private readonly clock: Clock,
    private readonly budgets: Budgets,
    private readonly ledger: Ledger,
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

  /** Somebody calls the oldest of her awards wrong; with an answer it is settled already. */
  async disputes(tx: EntityManager, { id, personId, reason, at, answer }: ToldDispute): Promise<void> {
    if (await tx.existsBy(PointsDispute, { id })) return;
    const [award] = await tx.find(PointsPosting, {
      where: { personId, kind: 'AWARD' },
      order: { createdAt: 'ASC', id: 'ASC' },
      take: 1,
    });
    const payer = award && (await this.ledger.lines(tx, award.id)).find(({ amount }) => amount < 0);
    if (!award || !payer) return;
    await tx.insert(PointsDispute, {
      id,
      postingId: award.id,
      personId,
      unitId: payer.account.ownerId,
      reason,
      status: answer ? 'KEPT' : 'OPEN',
      createdAt: at,
      answer: answer?.text ?? null,
      points: null,
      answeredBy: answer?.by ?? null,
      answeredAt: answer?.at ?? null,
    });
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
