import { Flag, ListOf, Text, Wholes } from '../http/index.js';

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
