import { type TaskKind, METRES_PER_DEGREE } from '@linli/shared';
import { acceptanceFor } from '../../chances.js';
import { mayBeAsked } from '../../invite-plan.js';
import { reliability } from '../../../volunteer/index.js';
import { UNKNOWN_DISTANCE, WEIGHTS } from '../../ranking.js';
import { didBefore, LIMITS, type City, type Resident } from './city.js';
import { BIT } from './rules.js';
import { abilityBits, SKILL_BITS, spanOf, tooNear, type Span, type Spot } from './spot.js';
import { StandingColumns } from './standing.js';

/** Costs are whole thousandths. */
export const UNIT = 1000;

interface Held extends Span {
  readonly shiftId: string;
}

/** The people of a city in numbers: the hard rules and the costs, some nanoseconds each. */
export class Crowd {
  readonly size: number;
  /** How far each goes, metres. */
  readonly reach: Float64Array;
  /** Offers each may still get in this plan. */
  readonly budget: Uint8Array;
  private readonly people: readonly Resident[];
  /** `abilityBits` of what she can and when she is free. */
  private readonly has: Int32Array;
  private readonly fit: Uint8Array;
  private readonly lat: Float64Array;
  private readonly lng: Float64Array;
  /** Metres per degree of longitude; 0 for a home that is not known. */
  private readonly east: Float64Array;
  private readonly weekly: Float64Array;
  private readonly daily: Float64Array;
  private readonly standing: StandingColumns;
  private readonly fatigue: Float64Array;
  private readonly held: readonly (readonly Held[] | null)[];
  private readonly answers = new Map<TaskKind, Float64Array>();

  constructor({ people, now }: City) {
    this.people = people;
    this.size = people.length;
    const column = (of: (one: Resident) => number): Float64Array => Float64Array.from(people, of);
    this.has = Int32Array.from(people, ({ volunteer }) =>
      abilityBits(volunteer.skills, volunteer.availability),
    );
    this.fit = Uint8Array.from(people, ({ volunteer }) => (volunteer.fit ? 1 : 0));
    this.budget = Uint8Array.from(people, ({ offers }) => budgetOf(offers));
    this.reach = column(({ volunteer }) => volunteer.maxDistance);
    this.lat = column(({ volunteer: { home } }) => home?.lat ?? 0);
    this.lng = column(({ volunteer: { home } }) => home?.lng ?? 0);
    this.east = column(({ volunteer: { home } }) =>
      home ? METRES_PER_DEGREE * Math.cos((home.lat * Math.PI) / 180) : 0,
    );
    this.weekly = column(({ volunteer }) => volunteer.weeklyHours * 60);
    this.daily = column(({ volunteer }) => volunteer.standing.dailyHours * 60);
    this.standing = new StandingColumns(people, now);
    this.fatigue = column(({ offers, load }) =>
      whole(WEIGHTS.offer * offers.fortnight + (WEIGHTS.hour * load) / 60),
    );
    this.held = people.map(({ commitments }) =>
      commitments.length === 0 ? null : commitments.map((one) => ({ ...spanOf(one), shiftId: one.shiftId })),
    );
  }

  idOf(person: number): string {
    return this.people[person]!.volunteer.personId;
  }

  /** Metres from her home to the place, whole ones; null when her home is not known. */
  distance(person: number, spot: Spot): number | null {
    return this.east[person] === 0 ? null : Math.round(this.metres(person, spot));
  }

  /** The rules that keep her from the place, as bits; only the first one found unless `all` are asked for. */
  against(person: number, spot: Spot, all: boolean): number {
    let bits = 0;
    const lacking = spot.needs & ~this.has[person]!;
    if (lacking !== 0) {
      if ((lacking & SKILL_BITS) !== 0) bits |= BIT.SKILL;
      if ((lacking & ~SKILL_BITS) !== 0) bits |= BIT.NOT_FREE;
      if (!all && (bits & ~spot.waived) !== 0) return bits & ~spot.waived;
    }
    if (spot.place.fit && this.fit[person] === 0) bits |= BIT.FITNESS;
    bits |= this.standing.against(person, spot);
    if (!all && (bits & ~spot.waived) !== 0) return bits & ~spot.waived;
    if (this.budget[person] === 0 && !spot.place.urgent) bits |= BIT.ASKED_OFTEN;
    if (this.isTooFar(person, spot)) bits |= BIT.DISTANCE;
    if (!all && (bits & ~spot.waived) !== 0) return bits & ~spot.waived;
    bits |= this.againstHerTime(person, spot);
    const { asked, volunteer } = this.people[person]!;
    if (asked.has(spot.place.shift.shiftId)) bits |= BIT.ASKED_BEFORE;
    if (spot.excluded.size > 0 && spot.excluded.has(volunteer.personId)) bits |= BIT.EXCLUDED;
    return bits & ~spot.waived;
  }

  /**
   * Whether more than one rule surely keeps her away: skill, time and distance alone, in a few nanoseconds. False says
   * nothing yet.
   */
  isFarOff(person: number, spot: Spot): boolean {
    const lacking = spot.needs & ~this.has[person]!;
    let bits = 0;
    if ((lacking & SKILL_BITS) !== 0) bits |= BIT.SKILL;
    if ((lacking & ~SKILL_BITS) !== 0) bits |= BIT.NOT_FREE;
    if (this.isTooFar(person, spot)) bits |= BIT.DISTANCE;
    return isSeveral(bits & ~spot.waived);
  }

  /** Minutes of the week that she may still give. */
  minutesLeft(person: number, week: number): number {
    let left = this.weekly[person]!;
    for (const held of this.held[person] ?? []) if (held.week === week) left -= held.minutes;
    return left;
  }

  /** Minutes of the day that she may still give. */
  minutesLeftToday(person: number, day: number): number {
    let left = this.daily[person]!;
    for (const held of this.held[person] ?? []) if (held.day === day) left -= held.minutes;
    return left;
  }

  /** Places she may still take that day. */
  placesLeft(person: number, day: number): number {
    let left: number = LIMITS.aDay;
    for (const held of this.held[person] ?? []) if (held.day === day) left -= 1;
    return left;
  }

  /** The cost of her for the place, whole thousandths: `costOf` of the ranking without its fractions. */
  cost(person: number, spot: Spot): number {
    const { matter } = spot.place;
    const resident = this.people[person]!;
    const again = resident.done.size > 0 && didBefore(resident, spot.place);
    const metres = this.distance(person, spot);
    const foreign = matter.language !== null && !resident.volunteer.skills.includes(matter.language);
    const free = (spot.needs & ~this.has[person]! & ~SKILL_BITS) === 0;
    return (
      whole(metres === null ? UNKNOWN_DISTANCE : metres / Math.max(1, this.reach[person]!)) +
      this.answersTo(matter.kind)[person]! +
      this.fatigue[person]! +
      (free ? 0 : whole(WEIGHTS.notFree)) -
      (again ? whole(WEIGHTS.again) : 0) +
      (foreign ? whole(WEIGHTS.language) : 0)
    );
  }

  private isTooFar(person: number, spot: Spot): boolean {
    return this.east[person] !== 0 && this.metres(person, spot) > Math.max(this.reach[person]!, spot.stretch);
  }

  private metres(person: number, { lat, lng }: Spot): number {
    const north = (this.lat[person]! - lat) * METRES_PER_DEGREE;
    const east = (this.lng[person]! - lng) * this.east[person]!;
    return Math.sqrt(north * north + east * east);
  }

  private againstHerTime(person: number, spot: Spot): number {
    let bits = 0;
    let minutes = spot.minutes;
    let sameDay = 0;
    let today = spot.minutes;
    for (const held of this.held[person] ?? []) {
      if (held.shiftId === spot.place.shift.shiftId) continue;
      if (held.start < spot.end && spot.start < held.end) bits |= BIT.OVERLAP;
      else if (tooNear(held, spot)) bits |= BIT.REST;
      if (held.week === spot.week) minutes += held.minutes;
      if (held.day !== spot.day) continue;
      sameDay += 1;
      today += held.minutes;
    }
    if (minutes > this.weekly[person]!) bits |= BIT.WEEKLY_MAXIMUM;
    if (sameDay >= LIMITS.aDay || today > this.daily[person]!) bits |= BIT.DAILY_MAXIMUM;
    return bits;
  }

  private answersTo(kind: TaskKind): Float64Array {
    const known = this.answers.get(kind);
    if (known) return known;
    const found = Float64Array.from(this.people, ({ offers, record }) =>
      whole(WEIGHTS.answer * (1 - acceptanceFor(offers, offers.kinds.get(kind)) * reliability(record))),
    );
    this.answers.set(kind, found);
    return found;
  }
}

/** Whether more than one rule is among the bits. */
export const isSeveral = (bits: number): boolean => (bits & (bits - 1)) !== 0;

export const whole = (cost: number): number => Math.round(cost * UNIT);

function budgetOf(offers: { today: number; week: number }): number {
  if (!mayBeAsked(offers, false)) return 0;
  return Math.min(LIMITS.offersADay - offers.today, LIMITS.offersAWeek - offers.week);
}
