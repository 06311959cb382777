import { Inject, Injectable } from '@nestjs/common';
import { cityInstant, cityTime, dayStart } from '@linli/shared';
import { Clock } from '../../platform/clock.js';
import { Database, queryRows } from '../../platform/database/index.js';
import { wrongField } from '../../platform/http/index.js';
import { holidayName } from '../../platform/working-time/index.js';
import type { Actor } from '../identity/index.js';
import { TaskReader, VolunteerFactsReader } from '../volunteer/index.js';
import type { DayQuery, MonthQuery } from './calendar.dto.js';
import { CalendarScopes, type Scope } from './calendar.scope.js';
import type { CalendarDayTasksView, CalendarMonthView } from './calendar.view.js';

/** Tasks that begin in the same hour. */
interface HourRow {
  /** 2026-12-04 11, UTC: both databases write an instant like this. */
  readonly hour: string;
  readonly tasks: number | string;
  readonly missing: number | string | null;
}

const DAY_MS = 86_400_000;
const MOST = 60;
/** How old the counts of a month may be, and for how many months and scopes they are kept. */
const FRESH_MS = 2000;
const MOST_KEPT = 500;

/** What takes place when, counted by the database. */
@Injectable()
export class CalendarQueries {
  private readonly counted = new Map<string, { at: number; rows: Promise<HourRow[]> }>();

  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(CalendarScopes) private readonly scopes: CalendarScopes,
    @Inject(VolunteerFactsReader) private readonly facts: VolunteerFactsReader,
    @Inject(TaskReader) private readonly tasks: TaskReader,
  ) {}

  /** Every day of a month with how much there is to do, what is still missing and what is hers. */
  async month(actor: Actor | null, { month, ...query }: MonthQuery): Promise<CalendarMonthView> {
    const [year = 0, number = 0] = month.split('-').map(Number);
    const [from, to] = [cityInstant(year, number, 1), cityInstant(year, number + 1, 1)];
    const scope = await this.scopes.resolve(actor, query);
    const [hours, held] = await Promise.all([this.hours(scope, from, to), this.held(actor, from, to)]);
    const days = new Map<string, { tasks: number; missing: number }>();
    for (const { hour, tasks, missing } of hours) {
      const { date } = cityTime(new Date(`${hour.replace(' ', 'T')}:00:00Z`));
      const day = days.get(date) ?? { tasks: 0, missing: 0 };
      days.set(date, { tasks: day.tasks + Number(tasks), missing: day.missing + Number(missing ?? 0) });
    }
    return {
      month,
      scope: scope.scope,
      scopeName: scope.name,
      hasUnit: this.scopes.unitsOf(actor).length > 0,
      days: daysBetween(from, to).map((start) => {
        const { date } = cityTime(start);
        const { tasks = 0, missing = 0 } = days.get(date) ?? {};
        return { date, tasks, missing, mine: held.get(date) ?? 0, holiday: holidayName(start) };
      }),
    };
  }

  /** The tasks of a day, first one first. */
  async day(actor: Actor | null, { date, ...query }: DayQuery): Promise<CalendarDayTasksView> {
    const from = dayStart(date);
    if (!from) throw wrongField('date', '没有这一天，请重新选');
    const scope = await this.scopes.resolve(actor, query);
    const rows = await queryRows<{ taskId: string }>(
      this.db.read,
      `SELECT t.id AS taskId FROM shift h JOIN volunteer_task t ON t.id = h.task_id
       WHERE h.start_at >= ? AND h.start_at < ? AND t.status <> 'CANCELLED' ${scope.sql}
       ORDER BY h.start_at, h.id`,
      [from, new Date(from.getTime() + DAY_MS), ...scope.values],
    );
    const shown = rows.slice(0, MOST).map(({ taskId }) => taskId);
    const reader = await this.tasks.reader(actor?.personId ?? null);
    return { date, total: rows.length, tasks: await this.tasks.cards(reader, shown) };
  }

  /** Counted once for everybody who asks for the same within a moment; places that were just taken show up after it. */
  private hours(scope: Scope, from: Date, to: Date): Promise<HourRow[]> {
    const key = [scope.sql, ...scope.values, from.toISOString()].join(' ');
    const now = Date.now();
    const known = this.counted.get(key);
    if (known && now - known.at < FRESH_MS) return known.rows;
    if (this.counted.size >= MOST_KEPT) this.counted.clear();
    const rows = this.count(scope, from, to);
    this.counted.set(key, { at: now, rows });
    rows.catch(() => this.counted.delete(key));
    return rows;
  }

  private count(scope: Scope, from: Date, to: Date): Promise<HourRow[]> {
    return queryRows<HourRow>(
      this.db.read,
      `SELECT SUBSTR(h.start_at, 1, 13) AS hour, COUNT(*) AS tasks,
              SUM((SELECT SUM(s.demand - s.filled) FROM role_slot s WHERE s.shift_id = h.id AND h.start_at > ?))
                AS missing
       FROM shift h JOIN volunteer_task t ON t.id = h.task_id
       WHERE h.start_at >= ? AND h.start_at < ? AND t.status <> 'CANCELLED' ${scope.sql}
       GROUP BY SUBSTR(h.start_at, 1, 13)`,
      [this.clock.now(), from, to, ...scope.values],
    );
  }

  /** How many of her own shifts begin on each day. */
  private async held(actor: Actor | null, from: Date, to: Date): Promise<Map<string, number>> {
    const days = new Map<string, number>();
    if (!actor) return days;
    for (const { startAt } of await this.facts.held([actor.personId], from)) {
      if (startAt < from || startAt >= to) continue;
      const { date } = cityTime(startAt);
      days.set(date, (days.get(date) ?? 0) + 1);
    }
    return days;
  }
}

/** The beginnings of the days from `from` to before `to`. */
function daysBetween(from: Date, to: Date): Date[] {
  const days = Math.round((to.getTime() - from.getTime()) / DAY_MS);
  return Array.from({ length: days }, (_, n) => new Date(from.getTime() + n * DAY_MS));
}
