import { Inject, Injectable } from '@nestjs/common';
import { DEFAULT_HAND_RULE, type HandRule } from '@linli/shared';
import { type EntityManager, In, MoreThan } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/index.js';
import { wrongField } from '../../platform/http/index.js';
import type { Actor } from '../identity/index.js';
import { type RuleKind, type RulePage, RuleVersions } from '../rule/index.js';
import type {
  HandRulePageView,
  HandRulePreviewView,
  HandRuleValues,
  HandRuleView,
  NewHandRuleBody,
} from './hand-rule.dto.js';
import { HandEntry } from './hand.entity.js';
import { handEffect } from './hand.rules.js';

const HAND: RuleKind<HandRule> = { kind: 'HAND', shipped: DEFAULT_HAND_RULE };
const DAY_MS = 86_400_000;
const PREVIEW_DAYS = 90;

/** What may be entered by hand, version by version. An entry keeps the version it was entered under. */
@Injectable()
export class HandRules {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(RuleVersions) private readonly rules: RuleVersions,
  ) {}

  /** The version in force. */
  current(from?: EntityManager): Promise<RulePage<HandRule>> {
    return this.rules.current(HAND, from);
  }

  /** The rule an entry was entered under; for those from before there were versions what the product came with. */
  async lookup(from?: EntityManager): Promise<(entry: Pick<HandEntry, 'ruleVersion'>) => HandRule> {
    const book = await this.rules.book(HAND, from);
    return ({ ruleVersion }) =>
      (book.find(({ version }) => version === (ruleVersion ?? 0)) ?? book.at(-1)!).rule;
  }

  /** The rule in force and the one to come, for everybody. */
  async said(): Promise<HandRuleView> {
    const { current, coming } = await this.rules.said(HAND);
    return {
      version: current.version,
      validFrom: current.validFrom,
      ...current.rule,
      coming: coming && { validFrom: coming.validFrom ?? '', ...coming.rule },
    };
  }

  async list(): Promise<HandRulePageView[]> {
    return (await this.rules.list(HAND)).map(({ rule, ...page }) => ({ ...page, ...rule }));
  }

  /** Adds a version; throws `rule.changed` when another one came first. */
  async add(actor: Actor, { basedOn, validFrom, ...values }: NewHandRuleBody): Promise<void> {
    await this.rules.add(actor, HAND, { basedOn, validFrom }, checked(values));
  }

  /** What a rule would have refused of the last ninety days, beside the one in force. */
  async preview(body: HandRuleValues): Promise<HandRulePreviewView> {
    const would = checked(body);
    const { rule: now } = await this.current();
    const since = new Date(this.clock.now().getTime() - PREVIEW_DAYS * DAY_MS);
    const entries = await this.db.read.findBy(HandEntry, {
      status: In(['PENDING', 'CONFIRMED']),
      createdAt: MoreThan(since),
    });
    return { entries: entries.length, now: handEffect(entries, now), would: handEffect(entries, would) };
  }
}

function checked(values: HandRuleValues): HandRule {
  const { daysBack, leastMinutes, mostMinutes, unitMonthMinutes, personMonthMinutes, callAfterDays } = values;
  if (mostMinutes <= leastMinutes) throw wrongField('mostMinutes', '最多要比最少多');
  if (personMonthMinutes > unitMonthMinutes)
    throw wrongField('personMonthMinutes', '一个人的不能比整个单位的还多');
  return { daysBack, leastMinutes, mostMinutes, unitMonthMinutes, personMonthMinutes, callAfterDays };
}
