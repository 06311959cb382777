import { cityTime, SKILLS, type Skill } from '@linli/shared';
import { blocksOf, isNight, restedAt, weekOf } from '../../../volunteer/index.js';
import type { City, Place } from './city.js';
import { BIT } from './rules.js';

const MINUTE_MS = 60_000;
const HALF_DAYS = 3;

/** A span in numbers: milliseconds, and the days and weeks it counts for (those of its beginning). */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly day: number;
  readonly week: number;
  readonly minutes: number;
  /** When she is rested from it. */
  readonly rested: number;
  /** Not for minors by its hour. */
  readonly night: boolean;
}

/** A place in numbers, so that thousands of people can be held against it quickly. */
export interface Spot extends Span {
  readonly place: Place;
  readonly lat: number;
  readonly lng: number;
  /** What she must have: `abilityBits` of the skills asked for and of the half days it touches. */
  readonly needs: number;
  /** First and last half day, counted from 1970. */
  readonly firstBlock: number;
  readonly lastBlock: number;
  readonly missing: number;
  /** Rules that do not count here, for "what if". */
  readonly waived: number;
  /** Everybody goes at least so far, metres. */
  readonly stretch: number;
  readonly pinned: ReadonlySet<string>;
  readonly excluded: ReadonlySet<string>;
}

/** Skills in the low bits, the 21 half days of a week above them. */
export function abilityBits(skills: readonly Skill[], blocks: readonly number[]): number {
  let bits = 0;
  for (const skill of skills) bits |= 1 << SKILLS.indexOf(skill);
  for (const block of blocks) bits |= 1 << (SKILLS.length + block);
  return bits;
}

/** The bits of `abilityBits` that are skills; the rest are half days. */
export const SKILL_BITS = (1 << SKILLS.length) - 1;

export function spanOf({ startAt, endAt }: { startAt: Date; endAt: Date }): Span {
  const [start, end] = [startAt.getTime(), endAt.getTime()];
  const minutes = (end - start) / MINUTE_MS;
  const rested = restedAt({ startAt, endAt });
  const night = isNight({ startAt, endAt });
  return { start, end, minutes, rested, night, day: cityTime(startAt).dayNumber, week: weekOf({ startAt }) };
}

/** The places of a city with what the organiser wished and asked. */
export function spotsOf({ places, wishes, whatIf }: City): Spot[] {
  return places.map((place) => {
    const own = wishes.filter(({ slotId }) => slotId === place.slotId);
    const named = (kind: string): Set<string> =>
      new Set(own.filter((wish) => wish.kind === kind).map(({ personId }) => personId));
    const other = whatIf?.slotId === place.slotId ? whatIf : undefined;
    const stretched = other?.relaxed === 'DISTANCE';
    return {
      ...spanOf(place.shift),
      place,
      lat: place.shift.place.lat,
      lng: place.shift.place.lng,
      needs: abilityBits(place.skills, blocksOf(place.shift)),
      firstBlock: halfDayOf(place.shift.startAt),
      lastBlock: halfDayOf(new Date(place.shift.endAt.getTime() - 1)),
      missing: Math.max(0, place.missing + (other?.more ?? 0)),
      waived: other?.relaxed && !stretched ? BIT[other.relaxed] : 0,
      stretch: stretched ? other.metres : 0,
      pinned: named('PIN'),
      excluded: named('EXCLUDE'),
    };
  });
}

/** Half days from 1970: morning until 12, afternoon until 18, evening. */
function halfDayOf(at: Date): number {
  const { dayNumber, hour } = cityTime(at);
  return dayNumber * HALF_DAYS + (hour < 12 ? 0 : hour < 18 ? 1 : 2);
}

/** Whether one begins before she is rested from the other; so do spans that overlap. */
export const tooNear = (a: Span, b: Span): boolean => a.start < b.rested && b.start < a.rested;

/** Two places that one person cannot both take: they share a half day, or leave no rest between them. */
export const clash = (a: Spot, b: Spot): boolean =>
  (a.firstBlock <= b.lastBlock && b.firstBlock <= a.lastBlock) || tooNear(a, b);
