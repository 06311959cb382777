import { Nested, Text, Whole } from '../../platform/http/index.js';
import { NewRuleBody, RulePageView } from '../rule/index.js';

const BACK = { min: 1, max: 90, description: 'Days back that may be entered' };
const LEAST = { min: 5, max: 120, description: 'Least minutes of one entry' };
const MOST = { min: 30, max: 720, description: 'Most minutes of one entry' };
const UNIT = { min: 0, max: 60_000, description: 'Minutes a unit may enter in a month' };
const PERSON = { min: 0, max: 6_000, description: 'Minutes of a volunteer in a month' };
const CALL = { min: 1, max: 30, description: 'Days of silence after which the approver may telephone' };

/** What would be tried. */
export class HandRuleValues {
  @Whole(BACK) daysBack!: number;
  @Whole(LEAST) leastMinutes!: number;
  @Whole(MOST) mostMinutes!: number;
  @Whole(UNIT) unitMonthMinutes!: number;
  @Whole(PERSON) personMonthMinutes!: number;
  @Whole(CALL) callAfterDays!: number;
}

export class NewHandRuleBody extends NewRuleBody {
  @Whole(BACK) daysBack!: number;
  @Whole(LEAST) leastMinutes!: number;
  @Whole(MOST) mostMinutes!: number;
  @Whole(UNIT) unitMonthMinutes!: number;
  @Whole(PERSON) personMonthMinutes!: number;
  @Whole(CALL) callAfterDays!: number;
}

export class ComingHandRuleView extends HandRuleValues {
  @Text({ example: '2027-01-01' }) validFrom!: string;
}

export class HandRuleView extends HandRuleValues {
  @Whole({ description: '0 for what the product comes with' }) version!: number;
  @Text({ nullable: true }) validFrom!: string | null;
  @Nested(() => ComingHandRuleView, { nullable: true }) coming!: ComingHandRuleView | null;
}

export class HandRulePageView extends RulePageView {
  @Whole(BACK) daysBack!: number;
  @Whole(LEAST) leastMinutes!: number;
  @Whole(MOST) mostMinutes!: number;
  @Whole(UNIT) unitMonthMinutes!: number;
  @Whole(PERSON) personMonthMinutes!: number;
  @Whole(CALL) callAfterDays!: number;
}

export class HandRuleEffectView {
  @Whole({ description: 'Entries outside the limits of time and length' }) outside!: number;
  @Whole({ description: 'Months in which a unit is over its quota' }) units!: number;
  @Whole({ description: 'Months in which a volunteer is over hers' }) people!: number;
}

export class HandRulePreviewView {
  @Whole({ description: 'Entries of the last ninety days that count or wait' }) entries!: number;
  @Nested(() => HandRuleEffectView) now!: HandRuleEffectView;
  @Nested(() => HandRuleEffectView) would!: HandRuleEffectView;
}
