import { UNIT_KINDS } from '@linli/shared';
import { OneOf, Text } from '../../platform/http/index.js';

export class UnitQuery {
  @Text({ optional: true, max: 15, pattern: /^\d{6,15}$/ }) regionCode?: string;
  @OneOf(UNIT_KINDS, 'UnitKind', { optional: true }) kind?: string;
}
