import { Inject, Injectable } from '@nestjs/common';
import {
  type Indicator,
  type Measure,
  type Period,
  periodBefore,
  type PeriodKind,
  periodStart,
  shiftDay,
  type SheetRows,
  cityTime,
} from '@linli/shared';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/index.js';
import type { Actor } from '../identity/index.js';
import { counted, dayOf, KEY_SQL } from './counted.js';
import type { SheetQuery, SpanQuery, TrendQuery } from './indicator.dto.js';
import type { SheetView, TrendPointView, WatchView } from './indicator.view.js';
import { MEASURE_SQL } from './measures.js';
import { KeyNames } from './key-names.js';
import { scopeOf } from './scope.js';
import { ScoreRules } from './score-rules.js';
import { presentFraction, presentRow, ranked } from './sheet.presenter.js';
import { select } from './sql.js';
import { sumOf, type Tally, tally } from './tally.js';

const WATCHED: readonly Measure[] = ['lateOpen', 'reopened', 'lowRated', 'expiring'];
/** What is late or about to expire matters whenever it was filed; so far back is looked. */
const LOOK_BACK_DAYS = 365;

/** Figures of a period: the sheet, its trend, and what somebody should look at. */
@Injectable()
export class SheetService {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(ScoreRules) private readonly rules: ScoreRules,
    @Inject(KeyNames) private readonly names: KeyNames,
  ) {}

  /** Raw and adjusted rates and the score of each row, best first, beside the period before. */
  async sheet(actor: Actor, query: SheetQuery): Promise<SheetView> {
    const by = query.by as SheetRows;
    const before = periodBefore({
      kind: (query.kind ?? 'free') as PeriodKind,
      from: query.from,
      to: query.to,
    });
    const [now, past, rule, ruleBefore] = await Promise.all([
      this.tallies(actor, query, by),
      this.tallies(actor, { ...query, ...span(before) }, by),
      this.rules.on(query.to),
      this.rules.on(before.to),
    ]);
    const nameOf = await this.names.of(by, now.keys());
    const row = (key: string, name: string, current: Tally, old: Tally | undefined) =>
      presentRow({
        key,
        name,
        current,
        before: old,
        weights: rule.weights,
        weightsBefore: ruleBefore.weights,
      });
    const { version, validFrom, weights } = rule;
    return {
      ...span(query),
      beforeFrom: before.from,
      beforeTo: before.to,
      rule: { version, validFrom, weights: { ...weights } },
      total: row('', '', sumOf(now.values()), sumOf(past.values())),
      rows: ranked([...now].map(([key, current]) => row(key, nameOf(key), current, past.get(key)))),
    };
  }

  /** One indicator day by day, week by week or month by month; steps in which nothing was filed are there and empty. */
  async trend(actor: Actor, query: TrendQuery): Promise<TrendPointView[]> {
    const days = await this.tallies(actor, query, 'day');
    const steps = new Map<string, Tally[]>();
    for (const [day, one] of days) {
      const start = periodStart(query.step as PeriodKind, dayOf(Number(day)));
      steps.set(start, [...(steps.get(start) ?? []), one]);
    }
    return stepsOf(query).map(({ start, end }) => {
      const all = sumOf(steps.get(start) ?? []);
      const indicator = query.indicator as Indicator;
      return {
        from: start,
        to: end,
        raw: presentFraction(all.raw[indicator]),
        adjusted: presentFraction(all.adjusted[indicator]),
      };
    });
  }

  /** What should be looked at now: each number with the days of its list. */
  async watch(actor: Actor, query: SpanQuery): Promise<WatchView[]> {
    const today = cityTime(this.clock.now()).date;
    const wide = { from: shiftDay(today, -LOOK_BACK_DAYS), to: today };
    return Promise.all(
      WATCHED.map(async (measure) => {
        const lasting = measure === 'lateOpen' || measure === 'expiring';
        const days = lasting ? wide : span(query);
        const { request, values } = counted({ ...query, ...days }, scopeOf(actor), this.clock.now());
        const condition = `(${MEASURE_SQL[measure].count}) > 0`;
        const sql = `SELECT COUNT(*) AS n FROM ${request} AND ${condition}`;
        const [row] = await select<{ n: number | string }>(this.db.read, sql, values);
        return { measure, requests: Number(row!.n), ...days };
      }),
    );
  }

  private tallies(actor: Actor, query: SpanQuery, by: SheetRows | 'day'): Promise<Map<string, Tally>> {
    return tally(this.db.read, counted(query, scopeOf(actor), this.clock.now()), KEY_SQL[by]);
  }
}

const span = ({ from, to }: Pick<Period, 'from' | 'to'>) => ({ from, to });

/** The steps that the span touches, the last one up to its end. */
function stepsOf({ from, to, step }: TrendQuery): { start: string; end: string }[] {
  const steps: { start: string; end: string }[] = [];
  let start = periodStart(step as PeriodKind, from);
  while (start <= to) {
    let next = shiftDay(start, 1);
    while (periodStart(step as PeriodKind, next) === start) next = shiftDay(next, 1);
    const end = shiftDay(next, -1);
    steps.push({ start, end: end > to ? to : end });
    start = next;
  }
  return steps;
}
