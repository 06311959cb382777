import type { Columns } from './columns.js';
import type { MovedNodes } from './moved-nodes.js';
import { NodeHeap } from './node-heap.js';
import type { Residual } from './residual.js';

/** Potentials moved farther than this might not be exact any more. */
const MOST_SHIFT = 2 ** 50;

/** From where to where, and which way flow would go: 1 out of `start`, −1 into it. */
export interface Search {
  readonly start: number;
  readonly way: 1 | -1;
  readonly ends: Iterable<number>;
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
 * ch. 9.7). It stops at the first end and corrects the potentials of only the nodes nearer than that. Searching from both
 * ends was tried and is slower: everything is near the hub.
 */
export class ShortestPaths {
  private readonly columns: Columns;
  private readonly residual: Residual;
  private readonly heap = new NodeHeap();
  /** Nodes exactly as far as the one looked at: they need no order, and in an assignment every second is one. */
  private readonly asNear: number[] = [];
  private distance = new Float64Array(0);
  private entryTo = new Int32Array(0);
  private isEnd = new Uint8Array(0);
  /** The nearest end reached so far: nothing beyond is worth looking at. */
  private limit = Infinity;
  /** Nodes reached in this search, and those of them whose distance is final. */
  private readonly reached: number[] = [];
  private readonly settled: number[] = [];

  constructor(columns: Columns, residual: Residual) {
    this.columns = columns;
    this.residual = residual;
  }

  /** Finds the cheapest way and moves the potentials; `undefined`, with nothing changed, when there is none. */
  find({ start, way, ends }: Search, moved: MovedNodes): Path | undefined {
    this.begin(start);
    for (const node of ends) this.isEnd[node] = 1;
    const end = this.run(way);
    for (const node of ends) this.isEnd[node] = 0;
    if (end < 0) return undefined;
    this.movePotentials(this.distance[end]!, way, moved);
    return { end, steps: this.stepsBack(end, start, way) };
  }

  /**
   * Of all potentials that prove the present optimum takes those that are the distances from `hub`. From there to anywhere
   * the cheapest way then costs nothing in reduced costs, so a search for it looks at little. Needs O(arcs · log nodes).
   */
  tighten(hub: number): void {
    const { potential, nodes } = this.columns;
    if (nodes === 0) return;
    this.begin(hub);
    this.run(1);
    let farthest = 0;
    for (const node of this.settled) farthest = Math.max(farthest, this.distance[node]!);
    if (farthest > MOST_SHIFT) return;
    for (let node = 0; node < nodes; node++) {
      // What cannot be reached only has to stay far enough away.
      potential[node] = potential[node]! + Math.min(this.distance[node]!, farthest);
    }
  }

  private begin(start: number): void {
    const places = this.columns.supply.length;
    if (this.distance.length < places) {
      this.distance = new Float64Array(places).fill(Infinity);
      this.entryTo = new Int32Array(places);
      this.isEnd = new Uint8Array(places);
    } else for (const node of this.reached) this.distance[node] = Infinity;
    this.reached.length = 0;
    this.settled.length = 0;
    this.asNear.length = 0;
    this.heap.clear();
    this.limit = Infinity;
    this.distance[start] = 0;
    this.reached.push(start);
    this.asNear.push(start);
  }

  /** The nearest end, or −1. */
  private run(way: 1 | -1): number {
    const { heap, asNear, distance, isEnd, settled } = this;
    let key = 0;
    for (;;) {
      let node = asNear.pop();
      if (node === undefined) {
        if (heap.size === 0) return -1;
        key = heap.leastKey;
        node = heap.pop();
        if (key > distance[node]!) continue;
      }
      if (isEnd[node] === 1) return node;
      settled.push(node);
      this.expand(node, key, way);
    }
  }

  private expand(node: number, key: number, way: 1 | -1): void {
    const { others, signedCosts, start, both, entering, neither } = this.residual;
    const { potential } = this.columns;
    const { distance, entryTo, isEnd, reached, asNear, heap } = this;
    const here = potential[node]!;
    const first = way > 0 ? start[node]! : both[node]!;
    const end = way > 0 ? entering[node]! : neither[node]!;
    let limit = this.limit;
    for (let entry = first; entry < end; entry++) {
      const other = others[entry]!;
      const far = key + way * (signedCosts[entry]! + here - potential[other]!);
      if (far >= limit || far >= distance[other]!) continue;
      if (distance[other] === Infinity) reached.push(other);
      distance[other] = far;
      entryTo[other] = entry;
      if (isEnd[other] === 1) limit = far;
      if (far > key) heap.push(other, far);
      else asNear.push(other);
    }
    this.limit = limit;
  }

  private movePotentials(far: number, way: 1 | -1, moved: MovedNodes): void {
    const { potential } = this.columns;
    for (const node of this.settled) {
      const nearer = far - this.distance[node]!;
      if (nearer === 0) continue;
      moved.note(node, potential[node]!);
      potential[node] = potential[node]! - way * nearer;
    }
  }

  private stepsBack(end: number, start: number, way: 1 | -1): Path['steps'] {
    const { source, target } = this.columns;
    const steps: { arc: number; along: boolean }[] = [];
    for (let node = end; node !== start;) {
      const entry = this.residual.arcs[this.entryTo[node]!]!;
      // The entry stands at the node nearer to the start.
      const [arc, leaves] = entry >= 0 ? [entry, true] : [~entry, false];
      steps.push({ arc, along: leaves === way > 0 });
      node = leaves ? source[arc]! : target[arc]!;
    }
    return steps;
  }
}
