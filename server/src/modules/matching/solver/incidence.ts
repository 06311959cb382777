import type { FlowProblem } from './problem.js';

/** The arcs at each node side by side in memory, with what a search reads of them; those that come later are chained behind. */
export class Incidence {
  /** Where the arcs of each node begin; one more entry than nodes at the beginning. */
  readonly start: Int32Array;
  readonly arcs: Int32Array;
  /** The node at the other end. */
  readonly others: Int32Array;
  /** The cost, negated for arcs that come in. */
  readonly signedCosts: Float64Array;
  private readonly later = new Map<number, number[]>();

  constructor({ nodes, source, target, cost }: FlowProblem) {
    const start = new Int32Array(nodes + 1);
    for (const ends of [source, target]) for (const node of ends) start[node + 1] = start[node + 1]! + 1;
    for (let node = 0; node < nodes; node++) start[node + 1] = start[node + 1]! + start[node]!;
    const at = start.slice();
    this.arcs = new Int32Array(2 * source.length);
    this.others = new Int32Array(2 * source.length);
    this.signedCosts = new Float64Array(2 * source.length);
    const put = (node: number, arc: number, other: number, signedCost: number): void => {
      const slot = at[node]!;
      at[node] = slot + 1;
      this.arcs[slot] = arc;
      this.others[slot] = other;
      this.signedCosts[slot] = signedCost;
    };
    for (let arc = 0; arc < source.length; arc++) {
      put(source[arc]!, arc, target[arc]!, cost[arc]!);
      put(target[arc]!, arc, source[arc]!, -cost[arc]!);
    }
    this.start = start;
  }

  add(arc: number, from: number, to: number): void {
    for (const node of from === to ? [from] : [from, to]) {
      const arcs = this.later.get(node);
      if (arcs) arcs.push(arc);
      else this.later.set(node, [arc]);
    }
  }

  /** Keeps the copies of a cost in step. */
  setCost(arc: number, from: number, to: number, cost: number): void {
    for (const [node, signedCost] of [
      [from, cost],
      [to, -cost],
    ] as const) {
      const [first, end] = this.range(node);
      for (let slot = first; slot < end; slot++) {
        const isThis = this.arcs[slot] === arc && (from !== to || this.signedCosts[slot]! >= 0 === cost >= 0);
        if (isThis) this.signedCosts[slot] = signedCost;
      }
    }
  }

  /** How many arcs there are at the node. */
  degree(node: number): number {
    return this.first(node).length + this.more(node).length;
  }

  /** Where the first arcs of a node stand: from, to. */
  range(node: number): [number, number] {
    return [this.start[node] ?? 0, this.start[node + 1] ?? 0];
  }

  /** Arcs of the problem as it was at the beginning. */
  first(node: number): Int32Array {
    return this.arcs.subarray(...this.range(node));
  }

  /** Arcs that were added. */
  more(node: number): readonly number[] {
    return this.later.get(node) ?? NONE;
  }
}

const NONE: readonly number[] = [];
