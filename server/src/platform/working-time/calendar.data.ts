import { readFileSync } from 'node:fs';

/** Hours of a working day from a day on, as minutes since midnight, in order and apart. */
export interface HoursVersion {
  /** 2000-01-01 */
  readonly from: string;
  readonly spans: readonly (readonly [number, number])[];
}

/** When people work, as far as the published calendar does not say so. */
export interface CalendarData {
  /** Oldest first; the first holds for all time before it too. */
  readonly hours: readonly HoursVersion[];
  /** Single days by date: whether people work on them. */
  readonly days: ReadonlyMap<string, boolean>;
}

/** A file that cannot be used, with one line for each thing that is wrong in it. */
export class CalendarFileError extends Error {
  override readonly name = 'CalendarFileError';

  constructor(readonly problems: readonly string[]) {
    super(problems.join('; '));
  }
}

const DEFAULT_FILE = new URL('../../../data/working-time/calendar.json', import.meta.url);

export const defaultCalendar = (): CalendarData => readCalendar(readFileSync(DEFAULT_FILE, 'utf8'));

/** Reads what `server/data/working-time/README.md` describes; throws `CalendarFileError`. */
export function readCalendar(json: string): CalendarData {
  const problems: string[] = [];
  const file = parsed(json) as { hours?: unknown; days?: unknown };
  const hours = list(file.hours).map((each, n) => hoursOf(each, `hours[${n}]`, problems));
  if (hours.length === 0) problems.push('hours: there must be at least one version');
  hours.forEach(({ from }, n) => {
    if (n > 0 && from <= hours[n - 1]!.from) problems.push(`hours[${n}]: begins before the version above it`);
  });
  const days = new Map<string, boolean>();
  list(file.days).forEach((each, n) => {
    const { date, works } = each as { date?: unknown; works?: unknown };
    if (!isDate(date)) problems.push(`days[${n}].date: must be a day like 2027-02-07`);
    else if (typeof works !== 'boolean') problems.push(`days[${n}].works: must be true or false`);
    else days.set(date, works);
  });
  if (problems.length > 0) throw new CalendarFileError(problems);
  return { hours, days };
}

function parsed(json: string): object {
  try {
    const value: unknown = JSON.parse(json);
    if (typeof value === 'object' && value !== null) return value;
  } catch {
    // Said below: a broken file and one that holds something else need the same remedy.
  }
  throw new CalendarFileError(['must hold a JSON object with "hours" and "days"']);
}

const list = (value: unknown): unknown[] => (Array.isArray(value) ? (value as unknown[]) : []);

const isDate = (value: unknown): value is string =>
  typeof value === 'string' && new Date(`${value}T00:00:00Z`).toJSON()?.slice(0, 10) === value;

function hoursOf(value: unknown, at: string, problems: string[]): HoursVersion {
  const { from, spans } = value as { from?: unknown; spans?: unknown };
  if (!isDate(from)) problems.push(`${at}.from: must be a day like 2027-01-01`);
  const read = list(spans).map((each, n): [number, number] => {
    const [start, end] = list(each).map(minutesOf);
    if (start !== undefined && end !== undefined && start < end) return [start, end];
    problems.push(`${at}.spans[${n}]: must be two times like ["8:30", "12:00"]`);
    return [0, 0];
  });
  if (read.length === 0) problems.push(`${at}.spans: must have at least one`);
  if (read.some(([start], n) => n > 0 && start < read[n - 1]![1])) {
    problems.push(`${at}.spans: must be in order and must not overlap`);
  }
  return { from: String(from), spans: read };
}

function minutesOf(clock: unknown): number | undefined {
  const [, hour, minute] = /^(\d{1,2}):([0-5]\d)$/.exec(String(clock)) ?? [];
  const minutes = Number(hour) * 60 + Number(minute);
  return minutes <= 24 * 60 ? minutes : undefined;
}
