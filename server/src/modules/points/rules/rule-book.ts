import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { DEFAULT_POINTS_RULE, type PointsRule } from '@linli/shared';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../../platform/clock.js';
import { Database, selectRows } from '../../../platform/database/index.js';
import { measurePointsBy } from '../../volunteer/index.js';
import { PointsRuleRow } from './rule.entity.js';

const FRESH_MS = 60_000;

interface Page {
  readonly from: number;
  readonly rule: PointsRule;
}

/**
 * Which rule holds when. Read again every minute: a rule is switched on longer ahead than that, so that all
 * instances know it before it begins.
 */
@Injectable()
export class RuleBook implements OnApplicationBootstrap, OnApplicationShutdown {
  /** Latest begin first. */
  private pages: Page[] = [];
  private readAt = Number.NEGATIVE_INFINITY;
  private timer?: NodeJS.Timeout;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.read(this.database.read);
    measurePointsBy((at) => this.known(at));
    const again = (): void => void this.read(this.database.read).catch(() => undefined);
    this.timer = setInterval(again, FRESH_MS).unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  /** The rule for service that begins at `at`; for times before the first rule that one. */
  async at(from: EntityManager, at: Date): Promise<PointsRule> {
    const age = this.clock.now().getTime() - this.readAt;
    if (age < 0 || age > FRESH_MS) await this.read(from);
    return this.known(at);
  }

  /** After a change on this instance. */
  forget(): void {
    this.readAt = Number.NEGATIVE_INFINITY;
  }

  private known(at: Date): PointsRule {
    const page = this.pages.find(({ from }) => from <= at.getTime()) ?? this.pages.at(-1);
    return page?.rule ?? DEFAULT_POINTS_RULE;
  }

  private async read(from: EntityManager): Promise<void> {
    const rows = await selectRows(from, PointsRuleRow, "WHERE status = 'ON' ORDER BY valid_from DESC", []);
    this.pages = rows.map(({ version, validFrom, rule }) => ({
      from: validFrom?.getTime() ?? 0,
      rule: { ...rule, version },
    }));
    this.readAt = this.clock.now().getTime();
  }
}
