import { INDICATORS, MEASURES, REQUEST_STATUSES } from '@linli/shared';
import { Decimal, Flag, Id, ListOf, Nested, OneOf, Text, Whole } from '../../platform/http/index.js';

const rate = { nullable: true, min: 0, description: 'numerator ÷ denominator; null when there is nothing' };
const score = {
  nullable: true,
  min: 0,
  max: 100,
  description: '0–100, weighted; null when there is nothing',
};

export class WeightsView {
  @Whole({ max: 100 }) contactRate!: number;
  @Whole({ max: 100 }) resolutionRate!: number;
  @Whole({ max: 100 }) satisfactionRate!: number;
  @Whole({ max: 100 }) onTimeRate!: number;
  @Whole({ max: 100 }) reworkRate!: number;
  @Whole({ max: 100 }) returnRate!: number;
}

export class ScoreRuleView {
  @Whole() version!: number;
  @Text() validFrom!: string;
  @Nested(() => WeightsView) weights!: WeightsView;
}

export class FractionView {
  @Whole() numerator!: number;
  @Whole() denominator!: number;
  @Decimal(rate) rate!: number | null;
}

export class IndicatorView {
  @OneOf(INDICATORS, 'Indicator') indicator!: string;
  @Nested(() => FractionView) raw!: FractionView;
  @Nested(() => FractionView) adjusted!: FractionView;
  @Decimal({ ...rate, description: 'Adjusted, in the period before' }) before!: number | null;
}

export class SheetRowView {
  @Text({ description: 'Unit id, region code or tile; empty for the total', min: 0 }) key!: string;
  @Text({ min: 0 }) name!: string;
  @Whole({ description: 'Requests filed' }) filed!: number;
  @Whole({ description: 'Of those, left out of the adjusted figures' }) excluded!: number;
  @ListOf(() => IndicatorView) indicators!: IndicatorView[];
  @Decimal(score) rawScore!: number | null;
  @Decimal(score) score!: number | null;
  @Decimal({ ...score, description: 'Adjusted, in the period before' }) scoreBefore!: number | null;
  @Whole({ nullable: true, min: 1, description: 'Place by adjusted score; null when it is too few to rank' })
  rank!: number | null;
}

export class SheetView {
  @Text() from!: string;
  @Text() to!: string;
  @Text() beforeFrom!: string;
  @Text() beforeTo!: string;
  @Nested(() => ScoreRuleView) rule!: ScoreRuleView;
  @Nested(() => SheetRowView) total!: SheetRowView;
  @ListOf(() => SheetRowView, { description: 'Best first, those too few to rank last' })
  rows!: SheetRowView[];
}

export class TrendPointView {
  @Text() from!: string;
  @Text() to!: string;
  @Nested(() => FractionView) raw!: FractionView;
  @Nested(() => FractionView) adjusted!: FractionView;
}

export class WatchView {
  @OneOf(MEASURES, 'Measure') measure!: string;
  @Whole({ description: 'Requests in the list' }) requests!: number;
  @Text({ description: 'The days of the list' }) from!: string;
  @Text() to!: string;
}

export class CaseView {
  @Id() requestId!: string;
  @Text() number!: string;
  @Text() title!: string;
  @OneOf(REQUEST_STATUSES, 'RequestStatus') status!: string;
  @Text() statusLabel!: string;
  @Text() tileLabel!: string;
  @Text({ min: 0 }) communityName!: string;
  @Text({ min: 0 }) unitName!: string;
  @Text({ description: 'Day of filing' }) filedOn!: string;
  @Whole({ description: 'What it adds to the number, for example its answers' }) count!: number;
  @Flag({ description: 'Left out of the adjusted figures now' }) excluded!: boolean;
}

export class CasePageView {
  @Text({ description: 'What these are' }) title!: string;
  @ListOf(() => CaseView) items!: CaseView[];
  @Text({ nullable: true }) nextCursor!: string | null;
  @Whole({ description: 'Requests in the whole list' }) requests!: number;
  @Whole({ description: 'Sum of their counts: the number that opened the list' }) total!: number;
}
