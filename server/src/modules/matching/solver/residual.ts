import type { Columns } from './columns.js';

/** Empty arcs out of a node and full arcs into it can only be passed leaving the node, and so on. */
const LEAVING = 0;
const BOTH = 1;
const ENTERING = 2;
const NEITHER = 3;
type Zone = typeof LEAVING | typeof BOTH | typeof ENTERING | typeof NEITHER;

/** What a node that grows gets beside a quarter more. */
const SPARE = 8;

/**
 * The residual network (Ahuja, Magnanti, Orlin, ch. 2.4), node by node: the arcs of a node side by side in memory with what a
 * search reads of them, sorted by the way flow could still go. First those by which it can only leave the node, from `both`
 * those with room both ways, from `entering` those by which it can only enter, from `neither` those without any room.
 * A person with one place has one way in and dozens of ways out; a search against the flow looks at the one.
 */
export class Residual {
  start: Int32Array;
  both: Int32Array;
  entering: Int32Array;
  neither: Int32Array;
  end: Int32Array;
  /** Arcs that go out as they are, arcs that come in as `~arc`. */
  arcs: Int32Array;
  /** The node at the other end. */
  others: Int32Array;
  /** The cost, negated for arcs that come in. */
  signedCosts: Float64Array;
  /** Where the space of a node ends; behind `end` it is free. */
  private space: Int32Array;
  /** Where the entries of an arc stand: at its source, at its target. */
  private entries: Int32Array;
  /** Where the space of all nodes ends. */
  private used: number;
  private readonly columns: Columns;

  constructor(columns: Columns) {
    this.columns = columns;
    const { nodes, arcs } = columns;
    const places = columns.supply.length;
    const zones = new Int32Array(4 * places + 1);
    for (let arc = 0; arc < arcs; arc++) {
      for (const side of SIDES) zones[this.zoneKey(arc, side) + 1]! += 1;
    }
    for (let at = 0; at < 4 * places; at++) zones[at + 1] = zones[at + 1]! + zones[at]!;
    const edge = (zone: number) => Int32Array.from({ length: places }, (_, node) => zones[4 * node + zone]!);
    [this.start, this.both, this.entering, this.neither] = [0, 1, 2, 3].map(edge) as Four;
    this.end = edge(4);
    this.space = edge(4);
    this.used = zones[4 * nodes]!;
    const room = 2 * columns.source.length;
    this.arcs = new Int32Array(room);
    this.others = new Int32Array(room);
    this.signedCosts = new Float64Array(room);
    this.entries = new Int32Array(room);
    for (let arc = 0; arc < arcs; arc++) {
      for (const side of SIDES) this.put(zones[this.zoneKey(arc, side)]!++, arc, side);
    }
  }

  /** How many arcs there are at the node. */
  degree(node: number): number {
    return this.end[node]! - this.start[node]!;
  }

  /** After the flow or the capacity of an arc: its entries move to where they belong. */
  settle(arc: number): void {
    for (const side of SIDES)
      this.move(this.entryOf(arc, side), this.nodeOf(arc, side), this.zoneOf(arc, side));
  }

  /** Whether what stands here of an arc is what its flow, bounds and cost say. */
  isSettled(arc: number): boolean {
    return SIDES.every((side) => {
      const entry = this.entryOf(arc, side);
      const zone = this.zoneAt(this.nodeOf(arc, side), entry);
      return zone === this.zoneOf(arc, side) && this.signedCosts[entry] === this.signedCost(arc, side);
    });
  }

  setCost(arc: number): void {
    for (const side of SIDES) this.signedCosts[this.entryOf(arc, side)] = this.signedCost(arc, side);
  }

  /** An arc of the columns that is not here yet; nor need its ends be. */
  add(arc: number): void {
    this.makeRoomForNodes();
    if (this.entries.length < 2 * this.columns.source.length) {
      this.entries = grown(this.entries, 2 * this.columns.source.length);
    }
    for (const side of SIDES) {
      const node = this.nodeOf(arc, side);
      if (this.end[node] === this.space[node]) this.makeSpace(node);
      const entry = this.end[node]!;
      this.end[node] = entry + 1;
      this.put(entry, arc, side);
      this.move(entry, node, this.zoneOf(arc, side));
    }
  }

  private zoneOf(arc: number, side: Side): Zone {
    const { flow, lower, capacity } = this.columns;
    const more = flow[arc]! < capacity[arc]!;
    const less = flow[arc]! > lower[arc]!;
    if (more && less) return BOTH;
    if (!more && !less) return NEITHER;
    return more === (side === 0) ? LEAVING : ENTERING;
  }

  private zoneAt(node: number, entry: number): Zone {
    if (entry < this.both[node]!) return LEAVING;
    if (entry < this.entering[node]!) return BOTH;
    return entry < this.neither[node]! ? ENTERING : NEITHER;
  }

  private zoneKey(arc: number, side: Side): number {
    return 4 * this.nodeOf(arc, side) + this.zoneOf(arc, side);
  }

  private nodeOf(arc: number, side: Side): number {
    return side === 0 ? this.columns.source[arc]! : this.columns.target[arc]!;
  }

  private entryOf(arc: number, side: Side): number {
    return this.entries[2 * arc + side]!;
  }

  private signedCost(arc: number, side: Side): number {
    return side === 0 ? this.columns.cost[arc]! : 0 - this.columns.cost[arc]!;
  }

  private put(entry: number, arc: number, side: Side): void {
    this.arcs[entry] = side === 0 ? arc : ~arc;
    this.others[entry] = this.nodeOf(arc, side === 0 ? 1 : 0);
    this.signedCosts[entry] = this.signedCost(arc, side);
    this.entries[2 * arc + side] = entry;
  }

  /** Brings an entry to its zone over the borders in between, each of which moves by one. */
  private move(entry: number, node: number, zone: Zone): void {
    let at = entry;
    let zoneNow = this.zoneAt(node, entry);
    const borders = [this.both, this.entering, this.neither];
    for (; zoneNow > zone; zoneNow--) {
      const border = borders[zoneNow - 1]!;
      at = this.swap(at, border[node]!);
      border[node] = border[node]! + 1;
    }
    for (; zoneNow < zone; zoneNow++) {
      const border = borders[zoneNow]!;
      border[node] = border[node]! - 1;
      at = this.swap(at, border[node]!);
    }
  }

  private swap(one: number, other: number): number {
    if (one === other) return other;
    const { arcs, others, signedCosts } = this;
    const [arc, node, cost] = [arcs[one]!, others[one]!, signedCosts[one]!];
    arcs[one] = arcs[other]!;
    others[one] = others[other]!;
    signedCosts[one] = signedCosts[other]!;
    arcs[other] = arc;
    others[other] = node;
    signedCosts[other] = cost;
    this.remember(one);
    this.remember(other);
    return other;
  }

  private remember(entry: number): void {
    const arc = this.arcs[entry]!;
    this.entries[arc >= 0 ? 2 * arc : 2 * ~arc + 1] = entry;
  }

  private makeRoomForNodes(): void {
    const places = this.columns.supply.length;
    if (this.space.length >= places) return;
    this.start = grown(this.start, places);
    this.both = grown(this.both, places);
    this.entering = grown(this.entering, places);
    this.neither = grown(this.neither, places);
    this.end = grown(this.end, places);
    this.space = grown(this.space, places);
  }

  /** Moves the arcs of a node behind all others, with room for more. */
  private makeSpace(node: number): void {
    const from = this.start[node]!;
    const size = this.degree(node);
    const wanted = Math.ceil(1.25 * size) + SPARE;
    if (this.used + wanted > this.arcs.length) {
      const room = Math.ceil(1.25 * (this.used + wanted));
      this.arcs = grown(this.arcs, room);
      this.others = grown(this.others, room);
      this.signedCosts = grown(this.signedCosts, room);
    }
    const to = this.used;
    for (const list of [this.arcs, this.others, this.signedCosts]) list.copyWithin(to, from, from + size);
    for (const border of [this.start, this.both, this.entering, this.neither, this.end]) {
      border[node] = border[node]! + to - from;
    }
    this.space[node] = to + wanted;
    this.used = to + wanted;
    for (let entry = to; entry < to + size; entry++) this.remember(entry);
  }
}

type Side = 0 | 1;
type Four = [Int32Array, Int32Array, Int32Array, Int32Array];
const SIDES: readonly Side[] = [0, 1];

function grown<T extends Int32Array | Float64Array>(from: T, length: number): T {
  const to = new (from.constructor as new (length: number) => T)(length);
  to.set(from);
  return to;
}
