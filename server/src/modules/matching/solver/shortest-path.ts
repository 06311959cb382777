import type { Columns } from './columns.js';
import type { Incidence } from './incidence.js';
import { NodeHeap } from './node-heap.js';

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
 * ch. 9.7). It stops at the first end and corrects the potentials of only the nodes nearer than that. Searching from
 * both ends was tried and is slower here: everything is near the hub.
 */
export class ShortestPaths {
  private readonly columns: Columns;
  private readonly incidence: Incidence;
  private readonly heap = new NodeHeap();
  private distance = new Float64Array(0);
  private arcTo = new Int32Array(0);
  /** Nodes reached in this search, and those of them whose distance is final. */
  private readonly reached: number[] = [];
  private readonly settled: number[] = [];

  constructor(columns: Columns, incidence: Incidence) {
    this.columns = columns;
    this.incidence = incidence;
  }

  /** Finds the cheapest way and moves the potentials; `undefined`, with nothing changed, when there is none. */
  find({ start, way, isEnd }: Search, moved: (node: number) => void): Path | undefined {
    this.begin(start);
    while (this.heap.size > 0) {
      const key = this.heap.leastKey;
      const node = this.heap.pop();
      if (key > this.distance[node]!) continue;
      if (node !== start && isEnd(node)) {
        this.movePotentials(key, way, moved);
        return { end: node, steps: this.stepsBack(node, start, way) };
      }
      this.settled.push(node);
      for (const arc of this.incidence.first(node)) this.look(arc, node, key, way);
      for (const arc of this.incidence.more(node)) this.look(arc, node, key, way);
    }
    return undefined;
  }

  private begin(start: number): void {
    if (this.distance.length < this.columns.supply.length) {
      this.distance = new Float64Array(this.columns.supply.length).fill(Infinity);
      this.arcTo = new Int32Array(this.columns.supply.length);
    } else for (const node of this.reached) this.distance[node] = Infinity;
    this.reached.length = 0;
    this.settled.length = 0;
    this.heap.clear();
    this.distance[start] = 0;
    this.reached.push(start);
    this.heap.push(start, 0);
  }

  private look(arc: number, node: number, key: number, way: 1 | -1): void {
    const { source, target, cost, capacity, lower, flow, potential } = this.columns;
    const from = source[arc]!;
    const to = target[arc]!;
    const along = (from === node) === way > 0;
    if (along ? flow[arc]! >= capacity[arc]! : flow[arc]! <= lower[arc]!) return;
    const reduced = cost[arc]! + potential[from]! - potential[to]!;
    const other = from === node ? to : from;
    const distance = key + (along ? reduced : -reduced);
    if (distance >= this.distance[other]!) return;
    if (this.distance[other] === Infinity) this.reached.push(other);
    this.distance[other] = distance;
    this.arcTo[other] = arc;
    this.heap.push(other, distance);
  }

  private movePotentials(far: number, way: 1 | -1, moved: (node: number) => void): void {
    const { potential } = this.columns;
    for (const node of this.settled) {
      const nearer = far - this.distance[node]!;
      if (nearer === 0) continue;
      potential[node] = potential[node]! - way * nearer;
      moved(node);
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
