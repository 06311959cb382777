import { Inject, Injectable } from '@nestjs/common';
import { DEFAULT_SUPERVISION_RULE, type SupervisionRule } from '@linli/shared';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Database, DuplicateKeyError, insertRow } from '../../platform/database/index.js';
import { AppError } from '../../platform/http/index.js';
import type { Actor, PersonService } from '../identity/index.js';
import type { RuleBody, SupervisionRuleView } from './rule.dto.js';
import { ruleOf, valuesOf } from './rule.values.js';
import { StageWatch } from './stage.entity.js';
import { SupervisionRuleVersion } from './supervision.entity.js';

const MOST = 50;

/** The rule that holds now; without any version of its own a city has the default, version 1. */
@Injectable()
export class RuleBook {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async current(from: EntityManager = this.db.read): Promise<{ version: number; rule: SupervisionRule }> {
    const [newest] = await from.find(SupervisionRuleVersion, { order: { version: 'DESC' }, take: 1 });
    return newest ?? { version: 1, rule: DEFAULT_SUPERVISION_RULE };
  }

  /** Every version, the one in force first; `people` names who made them. */
  async versions(people: PersonService): Promise<SupervisionRuleView[]> {
    const rows = await this.db.read.find(SupervisionRuleVersion, { order: { version: 'DESC' }, take: MOST });
    const names = await people.refs(rows.map(({ madeBy }) => madeBy));
    return [
      ...rows.map(({ version, rule, madeBy, madeAt }) => ({
        version,
        ...valuesOf(rule),
        madeBy: names.get(madeBy)?.displayName ?? null,
        madeAt: madeAt.toISOString(),
      })),
      { version: 1, ...valuesOf(DEFAULT_SUPERVISION_RULE), madeBy: null, madeAt: null },
    ];
  }

  /** Makes the next version; `basedOn` is the one she read, so that nobody writes over another's change unseen. */
  async replace(actor: Actor, body: RuleBody): Promise<void> {
    const rule = ruleOf(body);
    const madeAt = this.clock.now();
    try {
      await this.db.transaction(async (tx) => {
        if ((await this.current(tx)).version !== body.basedOn) throw new AppError('supervision.rule_changed');
        const version = body.basedOn + 1;
        await insertRow(tx, SupervisionRuleVersion, { version, rule, madeBy: actor.personId, madeAt });
        // Under the new rule a moment may come sooner than the one that was waited for.
        await tx
          .createQueryBuilder()
          .update(StageWatch)
          .set({ lookAt: madeAt })
          .where('look_at > :madeAt', { madeAt })
          .execute();
      });
    } catch (error) {
      if (error instanceof DuplicateKeyError) throw new AppError('supervision.rule_changed');
      throw error;
    }
  }
}
