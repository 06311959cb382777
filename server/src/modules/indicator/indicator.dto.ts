import { BASES, INDICATORS, MEASURES, PERIOD_KINDS, SHEET_ROWS } from '@linli/shared';
import { Id, Nested, OneOf, Text, Whole } from '../../platform/http/index.js';
import { WeightsView } from './indicator.view.js';

const DAY = /^20\d{2}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** Which requests are counted: those filed in these days, within what the reader may see. */
export class SpanQuery {
  @Text({ pattern: DAY, description: 'First day, in the city’s time', example: '2026-11-01' }) from!: string;
  @Text({ pattern: DAY, description: 'Last day, included', example: '2026-11-20' }) to!: string;
  @Text({ optional: true, max: 15, pattern: /^\d{2,15}$/, description: 'Region and all below it' })
  region?: string;
  @Id({ optional: true, description: 'Lead unit; for orders the unit that got them' }) unitId?: string;
  @Text({ optional: true, max: 30 }) tile?: string;
}

export class SheetQuery extends SpanQuery {
  @OneOf(SHEET_ROWS, 'SheetRows', { description: 'One row for each of these' }) by!: string;
  @OneOf(PERIOD_KINDS, 'PeriodKind', { optional: true, description: 'Says what to compare with' })
  kind?: string;
}

export class TrendQuery extends SpanQuery {
  @OneOf(INDICATORS, 'Indicator') indicator!: string;
  @OneOf(['day', 'week', 'month'], 'TrendStep') step!: string;
}

export class CasesQuery extends SpanQuery {
  @OneOf(MEASURES, 'Measure') measure!: string;
  @OneOf(BASES, 'Basis', { optional: true }) basis?: string;
  @Text({ optional: true, max: 300 }) cursor?: string;
  @Whole({ optional: true, min: 1, max: 100 }) limit?: number;
}

export class ScoreRuleBody {
  @Text({ pattern: DAY, description: 'Holds from this day on' }) validFrom!: string;
  @Nested(() => WeightsView) weights!: WeightsView;
}
