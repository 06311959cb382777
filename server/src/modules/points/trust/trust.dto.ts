import { OneOf, Text } from '../../../platform/http/index.js';
import { TRUST_KINDS } from './trust.rules.js';

export class TrustReviewBody {
  @OneOf(TRUST_KINDS, 'TrustKind') kind!: string;
  @Text({ max: 120 }) key!: string;
  @OneOf(['REVIEWED', 'IGNORED'], 'TrustVerdict') verdict!: string;
  @Text({ min: 2, max: 200 }) note!: string;
}
