import { Inject, Injectable } from '@nestjs/common';
import { DEFAULT_STAR_RULE, STAR_NAMES, starsFor, type StarRule } from '@linli/shared';
import type { EntityManager } from 'typeorm';
import { Database } from '../../platform/database/index.js';
import { wrongField } from '../../platform/http/index.js';
import type { Actor } from '../identity/index.js';
import { type RuleKind, type RulePage, RuleVersions } from '../rule/index.js';
import { ServiceTotals } from '../volunteer/index.js';
import { StarAward } from './recognition.entity.js';
import type {
  NewStarRuleBody,
  StarRulePageView,
  StarRulePreviewView,
  StarRuleValues,
  StarRuleView,
} from './star-rule.dto.js';

const STAR: RuleKind<StarRule> = { kind: 'STAR', shipped: DEFAULT_STAR_RULE };

/** What stars take, version by version. Stars that were given stay, whatever comes later. */
@Injectable()
export class StarRules {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(RuleVersions) private readonly rules: RuleVersions,
    @Inject(ServiceTotals) private readonly totals: ServiceTotals,
  ) {}

  /** The version in force. */
  current(from?: EntityManager): Promise<RulePage<StarRule>> {
    return this.rules.current(STAR, from);
  }

  /** The rule in force and the one to come, for everybody. */
  async said(): Promise<StarRuleView> {
    const { current, coming } = await this.rules.said(STAR);
    return {
      version: current.version,
      validFrom: current.validFrom,
      ...valuesOf(current.rule),
      coming: coming && { validFrom: coming.validFrom ?? '', ...valuesOf(coming.rule) },
    };
  }

  async list(): Promise<StarRulePageView[]> {
    return (await this.rules.list(STAR)).map(({ rule, ...page }) => ({ ...page, ...valuesOf(rule) }));
  }

  /** Adds a version; throws `rule.changed` when another one came first. */
  async add(actor: Actor, body: NewStarRuleBody): Promise<void> {
    await this.rules.add(actor, STAR, body, checked(body));
  }

  /** Whom a rule would change, reckoned with the hours of today. Nothing is written. */
  async preview(body: StarRuleValues): Promise<StarRulePreviewView> {
    const would = checked(body);
    const { rule: now } = await this.current();
    const least = Math.min(now.hours[0]!, would.hours[0]!);
    const [reached, awards] = await Promise.all([
      this.totals.reaching(least * 60),
      this.db.read.find(StarAward),
    ]);
    const told = new Map<string, number>();
    for (const { personId, stars } of awards) told.set(personId, Math.max(told.get(personId) ?? 0, stars));
    const count = (rule: StarRule, stars: number): number =>
      reached.filter(({ minutes }) => starsFor(minutes, rule) === stars).length;
    return {
      levels: [1, 2, 3, 4, 5].map((stars) => ({
        name: `${STAR_NAMES[stars]}志愿者`,
        now: count(now, stars),
        would: count(would, stars),
      })),
      newly: reached.filter(({ personId, minutes }) => starsFor(minutes, would) > (told.get(personId) ?? 0))
        .length,
      kept: [...told].filter(([personId, stars]) => {
        const minutes = reached.find((one) => one.personId === personId)?.minutes ?? 0;
        return starsFor(minutes, would) < stars;
      }).length,
      onNotice: awards.filter(({ status }) => status === 'ON_NOTICE').length,
    };
  }
}

const valuesOf = ({ hours, noticeDays }: StarRule): StarRuleValues => ({ hours: [...hours], noticeDays });

function checked({ hours, noticeDays }: StarRuleValues): StarRule {
  if (hours.length !== 5 || hours.some((each, n) => n > 0 && each <= hours[n - 1]!))
    throw wrongField('hours', '五个星级的小时数要一个比一个多');
  return { hours, noticeDays };
}
