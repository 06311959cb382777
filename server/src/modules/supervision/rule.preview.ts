import { Inject, Injectable } from '@nestjs/common';
import { REQUEST_STAGES } from '@linli/shared';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/index.js';
import type { Actor } from '../identity/index.js';
import { readRecords, recentRequests } from '../request/index.js';
import { RuleBook } from './rule.book.js';
import type { RulePreviewView, TryRuleBody } from './rule.dto.js';
import { addEffect, noEffect, ordersOf } from './rule.effect.js';
import { ruleOf } from './rule.values.js';

const DAYS = 30;
const DAY_MS = 86_400_000;
/** Enough to judge a rule by, and read within seconds on a small machine. */
const MOST = 2_000;
const BATCH = 200;

/** Tries a rule on the last thirty days before it is made. */
@Injectable()
export class RulePreview {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(RuleBook) private readonly rules: RuleBook,
  ) {}

  async of(actor: Actor, body: TryRuleBody): Promise<RulePreviewView> {
    const rule = ruleOf(body);
    const inForce = (await this.rules.current()).rule;
    const to = this.clock.now();
    const days = { from: new Date(to.getTime() - DAYS * DAY_MS), to };
    const regions = actor.hats('request.supervise').map(({ regionCode }) => regionCode);
    const { ids, among } = await recentRequests(this.db.read, { since: days.from, regions, most: MOST });
    const [effect, before] = [noEffect(), noEffect()];
    for (let n = 0; n < ids.length; n += BATCH) {
      for (const record of await readRecords(this.db.read, ids.slice(n, n + BATCH))) {
        addEffect(effect, record, rule, days);
        addEffect(before, record, inForce, days);
      }
    }
    const stages = REQUEST_STAGES.map((stage) => ({ stage, ...effect.stages[stage] }));
    const sum = (of: 'reminders' | 'yellow' | 'red'): number =>
      stages.reduce((all, each) => all + each[of], 0);
    return {
      from: days.from.toISOString(),
      to: days.to.toISOString(),
      requests: ids.length,
      among,
      reminders: sum('reminders'),
      yellow: sum('yellow'),
      red: sum('red') + effect.often,
      stages,
      often: effect.often,
      nowOrders: ordersOf(before),
    };
  }
}
