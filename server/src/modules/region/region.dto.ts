import { Decimal, Text } from '../../platform/http/index.js';

const CODE = /^\d{6,15}$/;

export class RegionQuery {
  @Text({ optional: true, max: 15, pattern: CODE }) parent?: string;
}

export class PointQuery {
  @Decimal({ min: -90, max: 90, description: 'Degrees, GCJ-02' }) lat!: number;
  @Decimal({ min: -180, max: 180, description: 'Degrees, GCJ-02' }) lng!: number;
}

export class RegionParams {
  @Text({ max: 15, pattern: CODE }) code!: string;
}
