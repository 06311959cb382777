import { ApiProperty } from '@nestjs/swagger';
import { REGION_LEVELS } from '@linli/shared';
import { Flag, OneOf, Text } from '../../platform/http/index.js';

export class RegionView {
  @Text() code!: string;
  @Text() name!: string;
  @OneOf(REGION_LEVELS, 'RegionLevel') level!: string;
  @Text({ nullable: true }) parentCode!: string | null;
}

export class ResolvedPointView {
  @Text() gridCode!: string;
  @Text() gridName!: string;
  @Text() communityCode!: string;
  @Text() communityName!: string;
  @Text() streetCode!: string;
  @Text() streetName!: string;
}

export class AreaView extends RegionView {
  @Flag({ description: 'True when the shape was generated and is not the official boundary' })
  generated!: boolean;
  @ApiProperty({
    type: 'array',
    items: { type: 'array', items: { type: 'array', items: { type: 'number' } } },
    description: 'Rings of [lng, lat], GCJ-02; the first is the outer one',
  })
  rings!: number[][][];
}
