import { UNIT_KINDS } from '@linli/shared';
import { Id, OneOf, Text } from '../../platform/http/index.js';

export class UnitView {
  @Id() id!: string;
  @Text() name!: string;
  @OneOf(UNIT_KINDS, 'UnitKind') kind!: string;
  @Text() kindLabel!: string;
  @Text() regionCode!: string;
  @Text() regionName!: string;
}
