import { Decimal, Flag, Id, ListOf, Nested, Text, Wholes } from '../../../platform/http/index.js';

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
const DATE = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

export class OpenSpanBody {
  @Wholes({ min: 0, max: 6, most: 7, description: '0 = Monday' }) days!: number[];
  @Text({ pattern: TIME, example: '09:00' }) from!: string;
  @Text({ pattern: TIME, example: '17:00' }) to!: string;
}

export class OpenExceptionBody {
  @Text({ pattern: DATE, example: '2026-10-01' }) date!: string;
  @Text({ optional: true, nullable: true, pattern: TIME, description: 'Absent: closed' }) from?:
    string | null;
  @Text({ optional: true, nullable: true, pattern: TIME }) to?: string | null;
}

export class OpeningHoursBody {
  @ListOf(() => OpenSpanBody, { max: 14 }) weekly!: OpenSpanBody[];
  @Flag() closedOnHolidays!: boolean;
  @ListOf(() => OpenExceptionBody, { max: 60 }) exceptions!: OpenExceptionBody[];
}

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
