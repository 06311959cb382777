import type { Columns } from './columns.js';
import type { Incidence } from './incidence.js';
import { NodeHeap } from './node-heap.js';

/** Potentials moved farther than this might not be exact any more. */
const MOST_SHIFT = 2 ** 50;

const NEVER = (): boolean => false;

/** From where to where, and which way flow would go: 1 out of `start`, −1 into it. */
export interface Search {
  readonly start: number;
  readonly way: 1 | -1;
  readonly isEnd: (node: number) => boolean;
}

/** The cheapest way between `end` and the start of the search. */
export interface Path {
  readonly end: number;
  /** From the end back to the start, each with whether flow goes along the arc or against it. */
  readonly steps: readonly { readonly arc: number; readonly along: boolean }[];
}

/**
 * Cheapest ways through what is left of the capacities, for flows that are optimal for their potentials: reduced
 * costs are never negative there, so Dijkstra's method applies (Edmonds and Karp 1972; Ahuja, Magnanti, Orlin,
 * ch. 9.7). It stops at the first end and corrects the potentials of only the nodes nearer than that. An arc whose reduced
 * cost is below zero the way it is looked at is full that way (complementary slackness), so most arcs are passed by
 * without a look at their flow. Searching from both ends was tried and is slower: everything is near the hub.
 */
export class ShortestPaths {
  private readonly columns: Columns;
  private readonly incidence: Incidence;
  private readonly heap = new NodeHeap();
  private distance = new Float64Array(0);
  private arcTo = new Int32Array(0);
  /** The nearest end reached so far: nothing beyond is worth looking at. */
  private limit = Infinity;
  /** Nodes reached in this search, and those of them whose distance is final. */
  private readonly reached: number[] = [];
  private readonly settled: number[] = [];

  constructor(columns: Columns, incidence: Incidence) {
    this.columns = columns;
    this.incidence = incidence;
  }

  /** Finds the cheapest way and moves the potentials, each announced before; `undefined`, with nothing changed, when there is none. */
  find({ start, way, isEnd }: Search, moving: (node: number) => void): Path | undefined {
    this.begin(start);
    while (this.heap.size > 0) {
      const key = this.heap.leastKey;
      const node = this.heap.pop();
      if (key > this.distance[node]!) continue;
      if (node !== start && isEnd(node)) {
        this.movePotentials(key, way, moving);
        return { end: node, steps: this.stepsBack(node, start, way) };
      }
      this.settled.push(node);
      this.expand(node, key, way, isEnd);
    }
    return undefined;
  }

  /**
   * Of all potentials that prove the present optimum takes those that are the distances from `hub`. From there to anywhere
   * the cheapest way then costs nothing in reduced costs, so a search for it looks at little. Needs O(arcs · log nodes), once.
   */
  tighten(hub: number): void {
    if (this.columns.nodes === 0) return;
    this.begin(hub);
    let farthest = 0;
    while (this.heap.size > 0) {
      const key = this.heap.leastKey;
      const node = this.heap.pop();
      if (key > this.distance[node]!) continue;
      farthest = key;
      this.expand(node, key, 1, NEVER);
    }
    const { potential, nodes } = this.columns;
    if (farthest > MOST_SHIFT) return;
    for (let node = 0; node < nodes; node++) {
      // What cannot be reached only has to stay far enough away.
      potential[node] = potential[node]! + Math.min(this.distance[node]!, farthest);
    }
  }

  private begin(start: number): void {
    if (this.distance.length < this.columns.supply.length) {
      this.distance = new Float64Array(this.columns.supply.length).fill(Infinity);
      this.arcTo = new Int32Array(this.columns.supply.length);
    } else for (const node of this.reached) this.distance[node] = Infinity;
    this.reached.length = 0;
    this.settled.length = 0;
    this.heap.clear();
    this.limit = Infinity;
    this.distance[start] = 0;
    this.reached.push(start);
    this.heap.push(start, 0);
  }

  private expand(node: number, key: number, way: 1 | -1, isEnd: (node: number) => boolean): void {
    const { others, signedCosts, arcs } = this.incidence;
    const { potential, cost, source, target } = this.columns;
    const { distance } = this;
    const here = potential[node]!;
    const [first, end] = this.incidence.range(node);
    for (let slot = first; slot < end; slot++) {
      const other = others[slot]!;
      const reduced = way * (signedCosts[slot]! + here - potential[other]!);
      if (reduced < 0) continue;
      const far = key + reduced;
      if (far < distance[other]! && far < this.limit) this.reach(arcs[slot]!, node, other, far, way, isEnd);
    }
    for (const arc of this.incidence.more(node)) {
      const leaves = source[arc] === node;
      const other = leaves ? target[arc]! : source[arc]!;
      const reduced = way * ((leaves ? cost[arc]! : -cost[arc]!) + here - potential[other]!);
      if (reduced < 0) continue;
      const far = key + reduced;
      if (far < distance[other]! && far < this.limit) this.reach(arc, node, other, far, way, isEnd);
    }
  }

  private reach(
    arc: number,
    node: number,
    other: number,
    far: number,
    way: 1 | -1,
    isEnd: (node: number) => boolean,
  ): void {
    const { source, capacity, lower, flow } = this.columns;
    const along = (source[arc] === node) === way > 0;
    if (along ? flow[arc]! >= capacity[arc]! : flow[arc]! <= lower[arc]!) return;
    if (this.distance[other] === Infinity) this.reached.push(other);
    this.distance[other] = far;
    this.arcTo[other] = arc;
    this.heap.push(other, far);
    if (isEnd(other)) this.limit = far;
  }

  private movePotentials(far: number, way: 1 | -1, moving: (node: number) => void): void {
    const { potential } = this.columns;
    for (const node of this.settled) {
      const nearer = far - this.distance[node]!;
      if (nearer === 0) continue;
      moving(node);
      potential[node] = potential[node]! - way * nearer;
    }
  }

  private stepsBack(end: number, start: number, way: 1 | -1): Path['steps'] {
    const { source, target } = this.columns;
    const steps: { arc: number; along: boolean }[] = [];
    for (let node = end; node !== start;) {
      const arc = this.arcTo[node]!;
      const endsHere = target[arc] === node;
      steps.push({ arc, along: endsHere === way > 0 });
      node = endsHere ? source[arc]! : target[arc]!;
    }
    return steps;
  }
}
