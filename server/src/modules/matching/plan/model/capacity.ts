import type { Pairs } from './pairs.js';
import type { Assignment } from './reading.js';
import { clash } from './spot.js';

/** What people may still take beside what the plan gives them; remembers what is added. */
export class Capacity {
  private readonly taken: Map<number, number[]>;

  constructor(
    private readonly pairs: Pairs,
    assignment: Assignment,
  ) {
    this.taken = new Map([...assignment.byPerson].map(([person, spots]) => [person, [...spots]]));
  }

  /** How often she is asked so far. */
  offers(person: number): number {
    return this.taken.get(person)?.length ?? 0;
  }

  /** Whether one more place fits: no half day twice, day, week and offers not used up. */
  fits(person: number, at: number, budget: number): boolean {
    const { crowd, spots } = this.pairs;
    const spot = spots[at]!;
    const others = (this.taken.get(person) ?? []).map((one) => spots[one]!);
    if (others.length >= budget || others.some((one) => clash(one, spot))) return false;
    const sameDay = others.filter(({ day }) => day === spot.day).length;
    if (others.length > 0 && sameDay >= crowd.placesLeft(person, spot.day)) return false;
    const today = others
      .filter(({ day }) => day === spot.day)
      .reduce((sum, one) => sum + one.minutes, spot.minutes);
    if (sameDay > 0 && today > crowd.minutesLeftToday(person, spot.day)) return false;
    const sameWeek = others.filter(({ week }) => week === spot.week);
    const minutes = sameWeek.reduce((sum, one) => sum + one.minutes, spot.minutes);
    return sameWeek.length === 0 || minutes <= crowd.minutesLeft(person, spot.week);
  }

  add(person: number, at: number): void {
    this.taken.set(person, [...(this.taken.get(person) ?? []), at]);
  }
}
