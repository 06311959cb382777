import { Inject, Injectable } from '@nestjs/common';
import { cityTime, INDICATORS, type Weights } from '@linli/shared';
import { Clock } from '../../platform/clock.js';
import { Database, DuplicateKeyError } from '../../platform/database/index.js';
import { wrongField } from '../../platform/http/index.js';
import type { Actor } from '../identity/index.js';
import type { ScoreRuleBody } from './indicator.dto.js';
import type { ScoreRuleView } from './indicator.view.js';
import { ScoreRule } from './score-rule.entity.js';

/** Weights of the score, by the day from which they hold. */
@Injectable()
export class ScoreRules {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** The rule that holds on a day (2026-11-20); the oldest for days before all of them. */
  async on(day: string): Promise<ScoreRule> {
    const rules = await this.all();
    return rules.find(({ validFrom }) => validFrom <= day) ?? rules.at(-1)!;
  }

  /** Every rule, latest first. */
  async list(): Promise<ScoreRuleView[]> {
    return (await this.all()).map(present);
  }

  /** A new rule from today or a later day on; days gone by keep the weights they were scored with. */
  async add(actor: Actor, { validFrom, weights }: ScoreRuleBody): Promise<ScoreRuleView> {
    if (validFrom < cityTime(this.clock.now()).date) throw wrongField('validFrom', '只能从今天或以后开始');
    if (INDICATORS.every((indicator) => weights[indicator] === 0)) throw wrongField('weights', '不能全是 0');
    const rule = await this.db
      .transaction(async (tx) => {
        const version = (await tx.count(ScoreRule)) + 1;
        const row = {
          validFrom,
          version,
          weights: { ...weights } as Weights,
          createdBy: actor.personId,
          createdAt: this.clock.now(),
        };
        await tx.insert(ScoreRule, row);
        return row;
      })
      .catch((error: unknown) => {
        throw error instanceof DuplicateKeyError ? wrongField('validFrom', '这一天已经有一份权重了') : error;
      });
    return present(rule);
  }

  private all(): Promise<ScoreRule[]> {
    return this.db.read.find(ScoreRule, { order: { validFrom: 'DESC' } });
  }
}

const present = ({ version, validFrom, weights }: ScoreRule): ScoreRuleView => ({
  version,
  validFrom,
  weights: { ...weights },
});
