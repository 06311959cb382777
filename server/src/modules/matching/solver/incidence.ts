import type { FlowProblem } from './problem.js';

/** The arcs at each node; those that come later are chained behind. */
export class Incidence {
  private readonly start: Int32Array;
  private readonly arcs: Int32Array;
  private readonly later = new Map<number, number[]>();

  constructor({ nodes, source, target }: FlowProblem) {
    const start = new Int32Array(nodes + 1);
    for (const ends of [source, target]) for (const node of ends) start[node + 1] = start[node + 1]! + 1;
    for (let node = 0; node < nodes; node++) start[node + 1] = start[node + 1]! + start[node]!;
    const at = start.slice();
    const arcs = new Int32Array(2 * source.length);
    for (const ends of [source, target]) {
      for (let arc = 0; arc < ends.length; arc++) {
        const slot = at[ends[arc]!]!;
        at[ends[arc]!] = slot + 1;
        arcs[slot] = arc;
      }
    }
    this.start = start;
    this.arcs = arcs;
  }

  add(arc: number, from: number, to: number): void {
    for (const node of from === to ? [from] : [from, to]) {
      const arcs = this.later.get(node);
      if (arcs) arcs.push(arc);
      else this.later.set(node, [arc]);
    }
  }

  /** How many arcs there are at the node. */
  degree(node: number): number {
    return this.first(node).length + this.more(node).length;
  }

  /** Arcs of the problem as it was at the beginning. */
  first(node: number): Int32Array {
    return this.arcs.subarray(this.start[node] ?? 0, this.start[node + 1] ?? 0);
  }

  /** Arcs that were added. */
  more(node: number): readonly number[] {
    return this.later.get(node) ?? NONE;
  }
}

const NONE: readonly number[] = [];
