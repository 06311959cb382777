import type { Skill } from '@linli/shared';
import { adultFrom, lightFrom } from '../../../volunteer/index.js';
import type { Resident } from './city.js';
import { BIT } from './rules.js';
import type { Spot } from './spot.js';

const NEVER = -Infinity;

/** What is on record about the people of a city, in numbers: age, guardian, checked skills, insurance, pause. Instants in milliseconds. */
export class StandingColumns {
  private readonly adultFrom: Float64Array;
  private readonly lightFrom: Float64Array;
  private readonly guardedUntil: Float64Array;
  private readonly insuredUntil: Float64Array;
  private readonly paused: Uint8Array;
  private readonly noHeavy: Uint8Array;
  /** Until when each skill was checked; skills nobody has a paper for are left out. */
  private readonly certified = new Map<Skill, Float64Array>();

  constructor(people: readonly Resident[], now: Date) {
    const column = (of: (standing: Resident['volunteer']['standing']) => number): Float64Array =>
      Float64Array.from(people, ({ volunteer }) => of(volunteer.standing));
    this.adultFrom = column(({ birth }) => adultFrom(birth));
    this.lightFrom = column(({ birth }) => lightFrom(birth));
    this.guardedUntil = column(({ guardianUntil }) => guardianUntil?.getTime() ?? NEVER);
    this.insuredUntil = column(({ insuredUntil }) => insuredUntil?.getTime() ?? NEVER);
    this.paused = Uint8Array.from(column(({ pausedUntil }) => (pausedUntil && now < pausedUntil ? 1 : 0)));
    this.noHeavy = Uint8Array.from(column(({ noHeavy }) => (noHeavy ? 1 : 0)));
    for (const [at, { volunteer }] of people.entries()) {
      for (const [skill, until] of volunteer.standing.certified) {
        const known = this.certified.get(skill) ?? new Float64Array(people.length).fill(NEVER);
        known[at] = until.getTime();
        this.certified.set(skill, known);
      }
    }
  }

  /** The rules that keep her from the place by what is on record, as bits. */
  against(person: number, { place, start, end, night }: Spot): number {
    let bits = this.paused[person] === 1 ? BIT.PAUSED : 0;
    const { shift, heavy, certified, skills } = place;
    if (certified && skills.some((skill) => !((this.certified.get(skill)?.[person] ?? NEVER) >= end))) {
      bits |= BIT.CERTIFICATE;
    }
    if (start < this.adultFrom[person]!) {
      if (heavy || shift.risky || night || this.guardedUntil[person]! < end) bits |= BIT.AGE;
    } else if (heavy && start >= this.lightFrom[person]!) bits |= BIT.AGE;
    if (!heavy) return bits;
    if (this.noHeavy[person] === 1) bits |= BIT.FITNESS;
    if (!shift.insured && this.insuredUntil[person]! < end) bits |= BIT.INSURANCE;
    return bits;
  }
}
