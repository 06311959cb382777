import { Decimal, Flag, Id, Nested, Text } from '../../../platform/http/index.js';
import { OpeningHoursBody } from '../../../platform/opening-hours/index.js';

export class PartnerBody {
  @Id({ description: 'Unit whose people hand out here' }) unitId!: string;
  @Text({ max: 30, example: '厚德路社区一楼' }) name!: string;
  @Text({ max: 80 }) address!: string;
  @Text({ pattern: /^\d{12}$/, description: 'Community' }) regionCode!: string;
  @Decimal({ optional: true, nullable: true, min: -90, max: 90 }) lat?: number | null;
  @Decimal({ optional: true, nullable: true, min: -180, max: 180 }) lng?: number | null;
  @Nested(() => OpeningHoursBody) hours!: OpeningHoursBody;
  @Text({ optional: true, max: 20 }) contactName?: string;
  @Text({ optional: true, max: 20 }) contactPhone?: string;
  @Flag() active!: boolean;
}

export class PartnerParams {
  @Id() id!: string;
}

export class PartnersQuery {
  @Text({ optional: true, pattern: /^\d{6,15}$/, description: 'Where I look; my home when absent' })
  regionCode?: string;
}
