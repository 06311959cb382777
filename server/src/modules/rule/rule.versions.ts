import { Inject, Injectable } from '@nestjs/common';
import { cityTime, dayStart } from '@linli/shared';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Database, DuplicateKeyError, insertRow, newId } from '../../platform/database/index.js';
import { AppError, wrongField } from '../../platform/http/index.js';
import { type Actor, PersonService } from '../identity/index.js';
import { RuleVersion } from './rule.entity.js';
import { comingAfter, pageOn, type RuleBook, type RulePage, stateOf } from './rule.pages.js';
import type { NewRuleBody, RulePageView } from './rule.view.js';

/** A rule that cities differ on: its name in the table, and what holds until a city says otherwise. */
export interface RuleKind<T extends object> {
  readonly kind: string;
  readonly shipped: T;
}

const MOST_AHEAD_MS = 731 * 86_400_000;

/** Rules as data: versions with the day from which they hold. One way for all of them. */
@Injectable()
export class RuleVersions {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(PersonService) private readonly people: PersonService,
  ) {}

  /** Every version, newest first. */
  async book<T extends object>(rule: RuleKind<T>, from: EntityManager = this.db.read): Promise<RuleBook<T>> {
    const rows = await this.rows(rule, from);
    const pages = rows.map((row): RulePage<T> => ({
      version: row.version,
      validFrom: row.validFrom,
      rule: row.rule as T,
    }));
    return [...pages, { version: 0, validFrom: null, rule: rule.shipped }];
  }

  /** The version that holds now, or on the day of `at`. */
  async current<T extends object>(
    rule: RuleKind<T>,
    from: EntityManager = this.db.read,
    at: Date = this.clock.now(),
  ): Promise<RulePage<T>> {
    return pageOn(await this.book(rule, from), cityTime(at).date);
  }

  /** The one in force and the one that comes, for whom it concerns. */
  async said<T extends object>(
    rule: RuleKind<T>,
  ): Promise<{ current: RulePage<T>; coming: RulePage<T> | null }> {
    const book = await this.book(rule);
    return { current: pageOn(book, this.today()), coming: comingAfter(book, this.today()) };
  }

  /** All of them with their state and who made them, newest first. */
  async list<T extends object>(rule: RuleKind<T>): Promise<(RulePageView & { rule: T })[]> {
    const [book, rows] = [await this.book(rule), await this.rows(rule, this.db.read)];
    const names = await this.people.refs(rows.map(({ madeBy }) => madeBy));
    return book.map((page) => {
      const row = rows.find(({ version }) => version === page.version);
      return {
        version: page.version,
        validFrom: page.validFrom,
        state: stateOf(book, page, this.today()),
        madeBy: names.get(row?.madeBy ?? '')?.displayName ?? null,
        madeAt: row?.madeAt.toISOString() ?? null,
        rule: page.rule,
      };
    });
  }

  /** Adds the version after `basedOn`, from today or a later day on; throws `rule.changed` when another one came first. */
  async add<T extends object>(
    { personId }: Actor,
    { kind }: RuleKind<T>,
    { basedOn, validFrom }: NewRuleBody,
    rule: T,
  ): Promise<void> {
    const [begin, now] = [dayStart(validFrom), this.clock.now()];
    if (!begin) throw wrongField('validFrom', '没有这一天，请重新选');
    if (validFrom < this.today()) throw wrongField('validFrom', '只能从今天或以后开始');
    if (begin.getTime() - now.getTime() > MOST_AHEAD_MS)
      throw wrongField('validFrom', '最多提前两年，请选近一点');
    await this.db
      .transaction(async (tx) => {
        const [newest] = await tx.find(RuleVersion, { where: { kind }, order: { version: 'DESC' }, take: 1 });
        if ((newest?.version ?? 0) !== basedOn) throw new AppError('rule.changed');
        const said = { id: newId(), kind, version: basedOn + 1, validFrom, rule };
        await insertRow(tx, RuleVersion, { ...said, madeBy: personId, madeAt: now });
      })
      .catch((error: unknown) => {
        throw error instanceof DuplicateKeyError ? new AppError('rule.changed') : error;
      });
  }

  private today(): string {
    return cityTime(this.clock.now()).date;
  }

  private rows<T extends object>({ kind }: RuleKind<T>, from: EntityManager): Promise<RuleVersion[]> {
    return from.find(RuleVersion, { where: { kind }, order: { version: 'DESC' } });
  }
}
