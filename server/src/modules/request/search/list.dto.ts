import { REQUEST_STATUSES, TIERS } from '@linli/shared';
import { Flag, Id, Instant, OneOf, Text, Whole } from '../../../platform/http/index.js';
import { LATENESS, RATINGS, SORTS } from './list.filter.js';
import { WORK_BOXES } from '../request.entity.js';

const STATUS_LIST = new RegExp(`^(${REQUEST_STATUSES.join('|')})(,(${REQUEST_STATUSES.join('|')}))*$`);

/** What staff may narrow a list to. */
export class FilterQuery {
  @OneOf(WORK_BOXES, 'WorkBox', { optional: true }) box?: string;
  @Text({ optional: true, max: 200, pattern: STATUS_LIST, description: 'One or several, with commas' })
  status?: string;
  @Text({ optional: true, max: 40 }) tile?: string;
  @OneOf(TIERS, 'Tier', { optional: true }) tier?: string;
  @Id({ optional: true, description: 'The unit that answers for it' }) unitId?: string;
  @Text({ optional: true, max: 15, pattern: /^\d{6,15}$/, description: 'Street, community or grid' })
  region?: string;
  @Instant({ optional: true, description: 'Reported then or later' }) from?: string;
  @Instant({ optional: true, description: 'Reported before' }) until?: string;
  @OneOf(LATENESS, 'LateFilter', { optional: true }) late?: string;
  @Flag({ optional: true }) urgent?: boolean;
  @OneOf(RATINGS, 'RatingFilter', { optional: true }) rating?: string;
  @Flag({ optional: true, description: 'Only what I have had a hand in' }) mine?: boolean;
  @Text({ optional: true, max: 60, description: 'Number, place or words' }) q?: string;
  @OneOf(SORTS, 'ListSort', { optional: true, description: 'By time left for what waits, else newest first' })
  sort?: string;
}

export class ListQuery extends FilterQuery {
  @Text({ optional: true, max: 300 }) cursor?: string;
  @Whole({ optional: true, min: 1, max: 100 }) limit?: number;
}

/** What residents may narrow a list to. */
export class FindQuery {
  @Text({ optional: true, max: 200, pattern: STATUS_LIST }) status?: string;
  @Text({ optional: true, max: 40 }) tile?: string;
  @Text({ optional: true, max: 15, pattern: /^\d{6,15}$/ }) region?: string;
  @Text({ optional: true, max: 60, description: 'Number, place or words' }) q?: string;
  @Text({ optional: true, max: 300 }) cursor?: string;
  @Whole({ optional: true, min: 1, max: 100 }) limit?: number;
}
