import { cityTime, expiryOf, graceOf, type PointsRule, withinCaps } from '@linli/shared';

/** A lot as the model keeps it; times in milliseconds. */
interface Lot {
  readonly points: number;
  readonly earnedAt: number;
  readonly order: number;
  remaining: number;
  expiresAt: number;
  graced: boolean;
  expired: number;
}

type Parts = { lot: Lot; points: number }[];

/** Something taken out of lots: a hold, a gift, a redemption. */
export interface Taken {
  readonly id: string;
  readonly person: number;
  readonly points: number;
  readonly parts: Parts;
  readonly gift: boolean;
  state: 'OPEN' | 'RELEASED' | 'REDEEMED' | 'GIVEN' | 'RETURNED';
}

export interface Given {
  readonly eventId: string;
  readonly person: number;
  readonly day: string;
  readonly granted: number;
  lot: Lot | null;
  /** Of the budget that paid. */
  year: number;
  reversed: boolean;
  waiting: boolean;
}

interface Person {
  balance: number;
  held: number;
  lots: Lot[];
  readonly credited: Map<string, number>;
}

/** What the ledger should do, in a few plain objects: no database, no events, no concurrency. */
export class PointsModel {
  readonly people: Person[];
  readonly awards: Given[] = [];
  readonly taken: Taken[] = [];
  /** What is left of the budget, by year. */
  readonly budgets = new Map<number, number>();
  private orders = 0;

  constructor(
    people: number,
    public rule: PointsRule,
    public now: Date,
  ) {
    this.people = Array.from({ length: people }, () => ({
      balance: 0,
      held: 0,
      lots: [],
      credited: new Map(),
    }));
  }

  person(index: number): Person {
    return this.people[index]!;
  }

  /** What the account shows: expired points that nobody booked out yet are not shown. */
  shown(index: number): number {
    const { balance, lots } = this.person(index);
    return balance - sum(lots.filter(({ expiresAt }) => expiresAt <= this.now.getTime()));
  }

  award(index: number, eventId: string, day: string, earned: number): void {
    const { credited } = this.person(index);
    const so = { day: credited.get(day) ?? 0, month: credited.get(day.slice(0, 7)) ?? 0 };
    const granted = withinCaps(earned, so, this.rule);
    if (granted === 0) return;
    for (const key of [day, day.slice(0, 7)]) credited.set(key, (credited.get(key) ?? 0) + granted);
    const given = {
      eventId,
      person: index,
      day,
      granted,
      lot: null,
      reversed: false,
      waiting: granted > this.left(),
      year: 0,
    };
    this.awards.push(given);
    if (!given.waiting) this.post(given);
  }

  topUp(points: number): void {
    this.pay(this.year(), 0 - points);
    for (const given of this.awards.filter(({ waiting }) => waiting)) {
      if (given.granted > this.left()) return;
      given.waiting = false;
      this.post(given);
    }
  }

  reverse(given: Given): void {
    const person = this.person(given.person);
    const lot = given.lot!;
    given.reversed = true;
    for (const key of [given.day, given.day.slice(0, 7)]) {
      person.credited.set(key, Math.max(0, (person.credited.get(key) ?? 0) - given.granted));
    }
    this.pay(given.year, 0 - given.granted);
    const points = given.granted - lot.expired;
    person.balance -= points;
    const own = Math.min(points, lot.remaining);
    lot.remaining -= own;
    this.take(this.ordered(person), points - own);
  }

  /** Null when it may be taken, else the code of the refusal. */
  refusal(index: number, points: number): string | null {
    const { balance } = this.person(index);
    if (balance < points) return balance < 0 ? 'points.overdrawn' : 'points.insufficient';
    return this.fresh(index) < points ? 'points.insufficient' : null;
  }

  spend(index: number, id: string, points: number, state: 'OPEN' | 'GIVEN'): Taken {
    const person = this.person(index);
    person.balance -= points;
    if (state === 'OPEN') person.held += points;
    const fresh = this.ordered(person).filter(({ expiresAt }) => expiresAt > this.now.getTime());
    const taken: Taken = {
      id,
      person: index,
      points,
      parts: this.take(fresh, points),
      gift: state === 'GIVEN',
      state,
    };
    this.taken.push(taken);
    return taken;
  }

  release(taken: Taken): void {
    this.person(taken.person).held -= taken.points;
    this.giveBack(taken, 'RELEASED');
  }

  redeem(taken: Taken): void {
    this.person(taken.person).held -= taken.points;
    taken.state = 'REDEEMED';
  }

  restore(taken: Taken): void {
    this.giveBack(taken, 'RETURNED');
  }

  expire(index: number): void {
    const person = this.person(index);
    for (const lot of person.lots.filter(({ expiresAt }) => expiresAt <= this.now.getTime())) {
      person.balance -= lot.remaining;
      lot.expired += lot.remaining;
      lot.remaining = 0;
    }
  }

  /** What is left in lots, in the order in which they are spent. */
  lots(index: number): [number, number][] {
    const open = this.ordered(this.person(index)).filter(({ remaining }) => remaining > 0);
    return open.map(({ remaining, expiresAt }) => [remaining, expiresAt]);
  }

  private year(): number {
    return cityTime(this.now).year;
  }

  private left(): number {
    return this.budgets.get(this.year()) ?? this.rule.yearlyBudget;
  }

  private pay(year: number, points: number): void {
    this.budgets.set(year, (this.budgets.get(year) ?? this.rule.yearlyBudget) - points);
  }

  private post(given: Given): void {
    const person = this.person(given.person);
    given.year = this.year();
    this.pay(given.year, given.granted);
    person.balance += given.granted;
    const at = this.now.getTime();
    const lot = {
      points: given.granted,
      remaining: given.granted,
      earnedAt: at,
      order: this.orders++,
      expiresAt: expiryOf(this.now).getTime(),
      graced: false,
      expired: 0,
    };
    given.lot = lot;
    person.lots.push(lot);
    this.payDebt(person);
  }

  private giveBack(taken: Taken, state: Taken['state']): void {
    const person = this.person(taken.person);
    taken.state = state;
    person.balance += taken.points;
    for (const { lot, points } of taken.parts) {
      lot.remaining += points;
      if (lot.expiresAt > this.now.getTime() || lot.graced) continue;
      lot.graced = true;
      lot.expiresAt = graceOf(this.now).getTime();
    }
    this.payDebt(person);
  }

  /** Lots never hold more than the balance. */
  private payDebt(person: Person): void {
    this.take(this.ordered(person), sum(person.lots) - Math.max(0, person.balance));
  }

  private take(lots: readonly Lot[], points: number): Parts {
    const parts: Parts = [];
    let missing = points;
    for (const lot of lots) {
      const part = Math.min(missing, lot.remaining);
      if (part <= 0) continue;
      lot.remaining -= part;
      missing -= part;
      parts.push({ lot, points: part });
    }
    return parts;
  }

  private fresh(index: number): number {
    return sum(this.person(index).lots.filter(({ expiresAt }) => expiresAt > this.now.getTime()));
  }

  private ordered({ lots }: Person): Lot[] {
    return [...lots].sort(
      (a, b) => a.expiresAt - b.expiresAt || a.earnedAt - b.earnedAt || a.order - b.order,
    );
  }
}

const sum = (lots: readonly Lot[]): number => lots.reduce((total, { remaining }) => total + remaining, 0);
