import { Injectable } from '@nestjs/common';
import type { PointsCampaign, PointsRule, TaskKind } from '@linli/shared';
import { Not } from 'typeorm';
import { Clock } from '../../../platform/clock.js';
import {
  Database,
  DuplicateKeyError,
  newId,
  queryRows,
  updateWhere,
} from '../../../platform/database/index.js';
import { AppError, notFound } from '../../../platform/http/index.js';
import type { Actor } from '../../identity/index.js';
import { RuleBook } from './rule-book.js';
import type { PointsRuleBody } from './rule.dto.js';
import { PointsRuleRow, type RuleStatus } from './rule.entity.js';
import { clashing, NOTICE_MS } from './rule.policy.js';
import { presentRule } from './rule.presenter.js';
import type { PointsRuleView } from './rule.view.js';

/** Versions of the rule of points: written as drafts, switched on for a moment to come, never changed after that. */
@Injectable()
export class RuleService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly book: RuleBook,
  ) {}

  /** All but the dropped ones, newest first. */
  async list(): Promise<PointsRuleView[]> {
    const where = { status: Not<RuleStatus>('DROPPED') };
    const rows = await this.database.read.find(PointsRuleRow, { where, order: { version: 'DESC' } });
    return rows.map((row) => presentRule(row, rows, this.clock.now()));
  }

  async get(version: number): Promise<PointsRuleView> {
    const view = (await this.list()).find((rule) => rule.version === version);
    return view ?? Promise.reject(notFound());
  }

  /** A new draft; throws `points.campaigns_overlap`. */
  async draft({ personId }: Actor, body: PointsRuleBody): Promise<PointsRuleView> {
    const rule = ruleOf(body);
    const version = await this.database.transaction(async (tx) => {
      const [last] = await queryRows<{ version: number }>(
        tx,
        'SELECT MAX(version) AS version FROM points_rule',
        [],
      );
      const next = Number(last?.version ?? 0) + 1;
      const unset = { validFrom: null, switchedBy: null, switchedAt: null };
      const row = { id: newId(), version: next, name: body.name, status: 'DRAFT' as const, rule, ...unset };
      await tx.insert(PointsRuleRow, { ...row, createdBy: personId, createdAt: this.clock.now() });
      return next;
    });
    return this.get(version);
  }

  /** Changes a draft; a rule that is on or was on stays as it is. */
  async edit(version: number, body: PointsRuleBody): Promise<PointsRuleView> {
    await this.move(version, 'DRAFT', { name: body.name, rule: ruleOf(body) });
    return this.get(version);
  }

  async drop(version: number): Promise<void> {
    await this.move(version, 'DRAFT', { status: 'DROPPED' });
  }

  /**
   * Switches a draft on from a moment to come. Throws `points.rule_too_soon`, and `points.rule_overlaps` when another
   * rule begins at that very moment.
   */
  async switchOn({ personId }: Actor, version: number, from: Date): Promise<PointsRuleView> {
    const now = this.clock.now();
    if (from.getTime() < now.getTime() + NOTICE_MS) throw new AppError('points.rule_too_soon');
    const on = { status: 'ON' as const, validFrom: from, switchedBy: personId, switchedAt: now };
    try {
      await this.move(version, 'DRAFT', on);
    } catch (error) {
      throw error instanceof DuplicateKeyError ? new AppError('points.rule_overlaps') : error;
    }
    return this.get(version);
  }

  /** Makes a rule that has not begun yet a draft again. */
  async callOff(version: number): Promise<PointsRuleView> {
    const rule = await this.get(version);
    if (rule.state !== 'COMING') throw new AppError('points.rule_fixed');
    await this.move(version, 'ON', { status: 'DRAFT', validFrom: null, switchedBy: null, switchedAt: null });
    return this.get(version);
  }

  private async move(version: number, from: RuleStatus, set: Partial<PointsRuleRow>): Promise<void> {
    await this.database.transaction(async (tx) => {
      if ((await updateWhere(tx, PointsRuleRow, { version, status: from }, set)) === 1) return;
      throw (await tx.existsBy(PointsRuleRow, { version })) ? new AppError('points.rule_fixed') : notFound();
    });
    this.book.forget();
  }
}

function ruleOf(body: PointsRuleBody): Omit<PointsRule, 'version'> {
  const { perHour, nightPercent, urgentPercent, dailyCap, monthlyCap, yearlyBudget } = body;
  const campaigns = body.campaigns.map(({ kinds, ...rest }): PointsCampaign => ({
    ...rest,
    kinds: (kinds ?? []) as TaskKind[],
  }));
  const backwards = campaigns.findIndex(({ from, to }) => from > to);
  if (backwards >= 0) {
    const fields = [{ path: `campaigns.${backwards}.to`, detail: '最后一天要在第一天之后' }];
    throw new AppError('request.invalid', { fields });
  }
  const clash = clashing(campaigns);
  if (clash) {
    const detail = `“${clash[0].name}”和“${clash[1].name}”有几天重叠，请错开日期或服务类别。`;
    throw new AppError('points.campaigns_overlap', { detail });
  }
  const kindPercents = Object.fromEntries(body.kindPercents.map(({ kind, percent }) => [kind, percent]));
  return {
    perHour,
    nightPercent,
    urgentPercent,
    kindPercents,
    dailyCap,
    monthlyCap: monthlyCap ?? null,
    campaigns,
    yearlyBudget,
  };
}
