import { Controller, Inject, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { GetEndpoint } from '../../platform/http/index.js';
import { Actor, CurrentActor } from '../identity/index.js';
import { DayQuery, MonthQuery } from './calendar.dto.js';
import { CalendarQueries } from './calendar.queries.js';
import { CalendarDayTasksView, CalendarMonthView } from './calendar.view.js';

@ApiTags('tasks')
@Controller('api/v1/task-calendar')
export class CalendarController {
  constructor(@Inject(CalendarQueries) private readonly queries: CalendarQueries) {}

  @GetEndpoint('month', {
    allow: 'public',
    summary: 'How much there is to do on each day of a month',
    returns: CalendarMonthView,
  })
  month(@CurrentActor() actor: Actor | null, @Query() query: MonthQuery): Promise<CalendarMonthView> {
    return this.queries.month(actor, query);
  }

  @GetEndpoint('day', {
    allow: 'public',
    summary: 'The tasks of a day, first one first',
    returns: CalendarDayTasksView,
  })
  day(@CurrentActor() actor: Actor | null, @Query() query: DayQuery): Promise<CalendarDayTasksView> {
    return this.queries.day(actor, query);
  }
}
