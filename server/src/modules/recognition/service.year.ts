import { cityTime, TASK_KIND_LABELS, type TaskKind } from '@linli/shared';
import type { ServedHours } from '../volunteer/index.js';

type Served = Pick<ServedHours, 'startAt' | 'minutes' | 'kind' | 'title' | 'meetingPoint' | 'lat' | 'lng'>;

/** A year of service in sums. Days and hours are the city's, minutes confirmed ones. */
export interface ServiceYear {
  readonly minutes: number;
  readonly times: number;
  /** Services at somebody's side: visiting, going along, errands, repairs, mediation. */
  readonly besides: number;
  readonly days: number;
  readonly kinds: readonly { label: string; times: number; minutes: number }[];
  /** Minutes of each month, January first. */
  readonly months: readonly number[];
  /** Meeting points (degrees, GCJ-02), the most visited first. */
  readonly places: readonly { name: string; lat: number; lng: number; times: number }[];
  readonly firstEvening: Moment | null;
  readonly longestEvening: Moment | null;
}

export interface Moment {
  readonly day: string;
  readonly title: string;
  readonly minutes: number;
}

const BESIDES: ReadonlySet<TaskKind> = new Set(['VISIT', 'ESCORT', 'ERRAND', 'REPAIR', 'MEDIATION']);
/** An evening begins at six. */
const EVENING = 18;
const MOST_PLACES = 40;

/** Sums up services that began in one year, oldest first. */
export function yearOf(served: readonly Served[]): ServiceYear {
  const evenings = served.filter(({ startAt }) => cityTime(startAt).hour >= EVENING);
  const longest = evenings.reduce<Served | null>(
    (most, one) => (most === null || one.minutes > most.minutes ? one : most),
    null,
  );
  const months = Array.from({ length: 12 }, () => 0);
  for (const { startAt, minutes } of served) months[cityTime(startAt).month - 1]! += minutes;
  return {
    minutes: total(served),
    times: served.length,
    besides: served.filter(({ kind }) => BESIDES.has(kind)).length,
    days: new Set(served.map(({ startAt }) => cityTime(startAt).date)).size,
    kinds: kindsOf(served),
    months,
    places: placesOf(served),
    firstEvening: evenings[0] ? momentOf(evenings[0]) : null,
    longestEvening: longest && momentOf(longest),
  };
}

function kindsOf(served: readonly Served[]): ServiceYear['kinds'] {
  const kinds = [...new Set(served.map(({ kind }) => kind))];
  return kinds
    .map((kind) => {
      const own = served.filter((one) => one.kind === kind);
      return { label: TASK_KIND_LABELS[kind], times: own.length, minutes: total(own) };
    })
    .sort((a, b) => b.minutes - a.minutes);
}

function placesOf(served: readonly Served[]): ServiceYear['places'] {
  const places = new Map<string, { name: string; lat: number; lng: number; times: number }>();
  for (const { meetingPoint: name, lat, lng } of served) {
    // Hours entered by hand have no place.
    if (name === null || lat === null || lng === null) continue;
    const key = `${name} ${lat} ${lng}`;
    places.set(key, { name, lat, lng, times: (places.get(key)?.times ?? 0) + 1 });
  }
  return [...places.values()].sort((a, b) => b.times - a.times).slice(0, MOST_PLACES);
}

const total = (served: readonly Served[]): number => served.reduce((sum, { minutes }) => sum + minutes, 0);

const momentOf = ({ startAt, title, minutes }: Served): Moment => ({
  day: cityTime(startAt).date,
  title,
  minutes,
});
