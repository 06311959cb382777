/** Pairs of a place and a person with what they cost, growing. */
export class PairList {
  count = 0;
  place: Int32Array;
  person: Int32Array;
  cost: Float64Array;
  private readonly seen = new Set<number>();
  private readonly people: number;

  /** `people`: how many there are; `taken` (place × people + person) are never added. */
  constructor(people: number, taken: Float64Array, room: number) {
    this.people = people;
    this.place = new Int32Array(room);
    this.person = new Int32Array(room);
    this.cost = new Float64Array(room);
    for (const key of taken) this.seen.add(key);
  }

  has(place: number, person: number): boolean {
    return this.seen.has(place * this.people + person);
  }

  /** Adds a pair unless it is there; says whether it was new. */
  add(place: number, person: number, cost: number): boolean {
    const key = place * this.people + person;
    if (this.seen.has(key)) return false;
    this.seen.add(key);
    if (this.count === this.place.length) this.grow();
    this.place[this.count] = place;
    this.person[this.count] = person;
    this.cost[this.count] = cost;
    this.count++;
    return true;
  }

  private grow(): void {
    const room = Math.max(1024, this.count * 2);
    const wider = <T extends Int32Array | Float64Array>(from: T, to: T): T => {
      to.set(from);
      return to;
    };
    this.place = wider(this.place, new Int32Array(room));
    this.person = wider(this.person, new Int32Array(room));
    this.cost = wider(this.cost, new Float64Array(room));
  }
}
