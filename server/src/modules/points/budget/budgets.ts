import { Injectable } from '@nestjs/common';
import { cityInstant } from '@linli/shared';
import type { EntityManager } from 'typeorm';
import { changeRows, Database, findRows, queryRows } from '../../../platform/database/index.js';
import { accountId, issuer, mint } from '../ledger/ledger.account.js';
import { PointsPosting } from '../ledger/ledger.entity.js';
import { Ledger } from '../ledger/ledger.js';
import { RuleBook } from '../rules/rule-book.js';

/** What units may give in a year. Every unit starts with the same; more needs a second person. */
@Injectable()
export class Budgets {
  /** Accounts known to have got their first budget. */
  private readonly opened = new Set<string>();

  constructor(
    private readonly database: Database,
    private readonly ledger: Ledger,
    private readonly rules: RuleBook,
  ) {}

  /**
   * Whether the unit may give so many points more; gives it its first budget of the year. Only a look ahead: the
   * posting itself is refused when somebody was faster.
   */
  async allow(tx: EntityManager, unitId: string, year: number, points: number): Promise<boolean> {
    await this.open(tx, unitId, year);
    const sql = 'SELECT balance FROM points_account WHERE id = ?';
    const [row] = await queryRows<{ balance: number }>(tx, sql, [accountId(issuer(unitId, year))]);
    return (row?.balance ?? 0) >= points;
  }

  /** Gives a unit its first budget of the year, if it has not got it yet. */
  async open(tx: EntityManager, unitId: string, year: number): Promise<void> {
    const account = accountId(issuer(unitId, year));
    if (this.opened.has(account)) return;
    const [before] = await findRows(tx, PointsPosting, { eventId: account, ruleVersion: 0, kind: 'BUDGET' });
    if (!before) {
      const { yearlyBudget } = await this.rules.at(tx, cityInstant(year, 1, 1));
      await this.grant(tx, account, unitId, year, yearlyBudget, '年初预算');
    }
    this.database.afterCommit(tx, () => this.opened.add(account));
  }

  /** Makes others who ask for this budget wait until `tx` ends; opens it when it is not there. */
  async lock(tx: EntityManager, unitId: string, year: number): Promise<void> {
    await this.open(tx, unitId, year);
    const sql = 'UPDATE points_account SET balance = balance WHERE id = ?';
    await changeRows(tx, sql, [accountId(issuer(unitId, year))]);
  }

  /** Adds to the budget of a unit; `key` makes sure that it is added once. */
  async grant(
    tx: EntityManager,
    key: string,
    unitId: string,
    year: number,
    points: number,
    source: string,
  ): Promise<void> {
    await this.ledger.post(
      tx,
      { kind: 'BUDGET', eventId: key, personId: null, title: `${year} 年积分预算`, source },
      [
        { account: mint(year), amount: 0 - points },
        { account: issuer(unitId, year), amount: points },
      ],
    );
  }
}
