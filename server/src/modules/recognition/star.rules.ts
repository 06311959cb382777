import { Inject, Injectable } from '@nestjs/common';
import { DEFAULT_STAR_RULE, type StarRule } from '@linli/shared';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Database, DuplicateKeyError, newId } from '../../platform/database/index.js';
import { AppError, wrongField } from '../../platform/http/index.js';
import type { Actor } from '../identity/index.js';
import { StarRuleVersion } from './recognition.entity.js';

/** What stars take, version by version. Stars that were given stay, whatever comes later. */
@Injectable()
export class StarRules {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** The rule in force. */
  async current(from: EntityManager = this.db.read): Promise<StarRule> {
    const [newest] = await from.find(StarRuleVersion, { order: { version: 'DESC' }, take: 1 });
    return newest ?? DEFAULT_STAR_RULE;
  }

  /** Enters the version after `basedOn`; throws `recognition.rule_changed` when another one came first. */
  async enter(
    { personId }: Actor,
    { basedOn, hours, noticeDays }: { basedOn: number; hours: number[]; noticeDays: number },
  ): Promise<StarRule> {
    if (hours.length !== 5 || hours.some((each, n) => n > 0 && each <= hours[n - 1]!))
      throw wrongField('hours', '五个星级的小时数要一个比一个多');
    const before = await this.current();
    if (before.version !== basedOn) throw new AppError('recognition.rule_changed');
    const rule = { version: basedOn + 1, hours, noticeDays };
    await this.db
      .transaction((tx) =>
        tx.insert(StarRuleVersion, {
          id: newId(),
          ...rule,
          createdBy: personId,
          createdAt: this.clock.now(),
        }),
      )
      .catch((error: unknown) => {
        throw error instanceof DuplicateKeyError ? new AppError('recognition.rule_changed') : error;
      });
    return rule;
  }
}
