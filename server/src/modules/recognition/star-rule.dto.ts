import { ListOf, Nested, Text, Whole, Wholes } from '../../platform/http/index.js';
import { NewRuleBody, RulePageView } from '../rule/index.js';

const HOURS = { min: 1, max: 20_000, most: 5, description: 'Confirmed hours of each star, rising' };
const DAYS = { min: 3, max: 60, description: 'Days of public notice' };

/** What would be tried. */
export class StarRuleValues {
  @Wholes(HOURS) hours!: number[];
  @Whole(DAYS) noticeDays!: number;
}

export class NewStarRuleBody extends NewRuleBody {
  @Wholes(HOURS) hours!: number[];
  @Whole(DAYS) noticeDays!: number;
}

export class ComingStarRuleView extends StarRuleValues {
  @Text({ example: '2027-01-01' }) validFrom!: string;
}

export class StarRuleView extends StarRuleValues {
  @Whole({ description: '0 for what the product comes with' }) version!: number;
  @Text({ nullable: true }) validFrom!: string | null;
  @Nested(() => ComingStarRuleView, { nullable: true }) coming!: ComingStarRuleView | null;
}

export class StarRulePageView extends RulePageView {
  @Wholes(HOURS) hours!: number[];
  @Whole(DAYS) noticeDays!: number;
}

export class StarLevelView {
  @Text({ example: '三星志愿者' }) name!: string;
  @Whole({ description: 'Volunteers whose hours are at this star' }) now!: number;
  @Whole() would!: number;
}

export class StarRulePreviewView {
  @ListOf(() => StarLevelView) levels!: StarLevelView[];
  @Whole({ description: 'Who would be put on notice when it begins' }) newly!: number;
  @Whole({ description: 'Who would not reach it any more and keeps the star all the same' }) kept!: number;
  @Whole({ description: 'Notices that run on as they were opened' }) onNotice!: number;
}
