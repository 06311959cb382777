import { Flag, ListOf, OneOf, Text, Whole } from '../../platform/http/index.js';
import { TaskCardView } from '../volunteer/index.js';
import { CALENDAR_SCOPES } from './calendar.dto.js';

export class CalendarDayView {
  @Text({ example: '2026-12-04' }) date!: string;
  @Whole() tasks!: number;
  @Whole({ description: 'Places still free on what has not begun' }) missing!: number;
  @Whole({ description: 'What I have said yes to' }) mine!: number;
  @Text({ nullable: true, example: '国庆节' }) holiday!: string | null;
}

export class CalendarMonthView {
  @Text({ example: '2026-12' }) month!: string;
  @OneOf(CALENDAR_SCOPES, 'CalendarScope', {
    description: 'What is shown, when another one was not possible',
  })
  scope!: string;
  @Text({ example: '厚德路社区' }) scopeName!: string;
  @Flag({ description: 'I have units or teams of my own' }) hasUnit!: boolean;
  @ListOf(() => CalendarDayView, { description: 'Every day of the month' }) days!: CalendarDayView[];
}

export class CalendarDayTasksView {
  @Text({ example: '2026-12-04' }) date!: string;
  @Whole({ description: 'All of them, also those that are not in the list' }) total!: number;
  @ListOf(() => TaskCardView, { description: 'At most 60, first one first' }) tasks!: TaskCardView[];
}
