import { Id, Nested, OneOf, Text, Whole } from '../../platform/http/index.js';
import { TaskChangeFields, TaskDraftBody } from '../volunteer/index.js';
import { HOLIDAY_RULES } from './series.entity.js';

const DAY = { max: 10, pattern: /^\d{4}-\d{2}-\d{2}$/, example: '2026-11-27' };
const CLOCK = { max: 5, pattern: /^([01]\d|2[0-3]):[0-5]\d$/, example: '19:30' };
const MINUTES = { min: 15, max: 720, description: 'Length of one date; into the next day is allowed' };

export class RhythmBody {
  @Text({
    max: 200,
    example: 'FREQ=WEEKLY;BYDAY=FR',
    description: 'RFC 5545 rule without UNTIL; daily, weekly or monthly',
  })
  rrule!: string;
  @Text({ ...DAY, description: 'First possible day' }) firstDay!: string;
  @Text({ ...DAY, description: 'Last possible day, at most two years ahead' }) lastDay!: string;
  @Text(CLOCK) startTime!: string;
  @Whole(MINUTES) minutes!: number;
  @OneOf(HOLIDAY_RULES, 'HolidayRule') holidays!: 'SKIP' | 'KEEP';
}

export class PublishSeriesBody extends RhythmBody {
  @Nested(() => TaskDraftBody) task!: TaskDraftBody;
}

export class SeriesParams {
  @Id() id!: string;
}

/** What is different from a day on; what is absent stays. */
export class ChangeSeriesBody extends TaskChangeFields {
  @Text({ ...DAY, description: 'From this day on' }) from!: string;
  @Text({ ...CLOCK, optional: true }) startTime?: string;
  @Whole({ ...MINUTES, optional: true }) minutes?: number;
}

export class ExtendSeriesBody {
  @Text(DAY) lastDay!: string;
}

export class EndSeriesBody {
  @Text({ ...DAY, description: 'The first day that is called off' }) from!: string;
  @Text({ max: 200 }) reason!: string;
}
