import { Decimal, Text } from '../../platform/http/index.js';

export class SuggestBody {
  @Text({ max: 500 }) text!: string;
  @Decimal({ optional: true, min: -90, max: 90, description: 'Degrees, GCJ-02' }) lat?: number;
  @Decimal({ optional: true, min: -180, max: 180, description: 'Degrees, GCJ-02' }) lng?: number;
  @Text({ optional: true, max: 12, pattern: /^\d{12}$/, description: 'Community, when there is no point' })
  communityCode?: string;
}
