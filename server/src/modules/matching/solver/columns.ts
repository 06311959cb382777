import type { ArcInput } from './builder.js';
import type { FlowProblem } from './problem.js';

/** How much may be added before the arrays have to be copied. */
export interface Room {
  readonly nodes: number;
  readonly arcs: number;
}

/** A problem with an answer, that can grow: arrays with room behind what is in use. */
export class Columns {
  nodes: number;
  arcs: number;
  supply: Float64Array;
  source: Int32Array;
  target: Int32Array;
  lower: Float64Array;
  capacity: Float64Array;
  cost: Float64Array;
  flow: Float64Array;
  potential: Float64Array;

  constructor(problem: FlowProblem, room: Room) {
    this.nodes = problem.nodes;
    this.arcs = problem.source.length;
    this.supply = wider(problem.supply, room.nodes);
    this.potential = new Float64Array(this.supply.length);
    this.source = wider(problem.source, room.arcs);
    this.target = wider(problem.target, room.arcs);
    this.lower = wider(problem.lower, room.arcs);
    this.capacity = wider(problem.capacity, room.arcs);
    this.cost = wider(problem.cost, room.arcs);
    this.flow = new Float64Array(this.source.length);
  }

  /** The problem as it is now; valid until the next change. */
  get problem(): FlowProblem {
    return {
      nodes: this.nodes,
      supply: this.supply.subarray(0, this.nodes),
      source: this.source.subarray(0, this.arcs),
      target: this.target.subarray(0, this.arcs),
      lower: this.lower.subarray(0, this.arcs),
      capacity: this.capacity.subarray(0, this.arcs),
      cost: this.cost.subarray(0, this.arcs),
    };
  }

  addNode(supply: number): number {
    if (this.nodes === this.supply.length) {
      this.supply = wider(this.supply, this.nodes + 64);
      this.potential = wider(this.potential, this.nodes + 64);
    }
    this.supply[this.nodes] = supply;
    this.potential[this.nodes] = 0;
    return this.nodes++;
  }

  addArc({ from, to, cost, lower, capacity }: Required<ArcInput>): number {
    if (this.arcs === this.source.length) this.growArcs(this.arcs + 1024);
    const arc = this.arcs++;
    this.source[arc] = from;
    this.target[arc] = to;
    this.lower[arc] = lower;
    this.capacity[arc] = capacity;
    this.cost[arc] = cost;
    this.flow[arc] = 0;
    return arc;
  }

  private growArcs(more: number): void {
    this.source = wider(this.source, more);
    this.target = wider(this.target, more);
    this.lower = wider(this.lower, more);
    this.capacity = wider(this.capacity, more);
    this.cost = wider(this.cost, more);
    this.flow = wider(this.flow, more);
  }
}

function wider<T extends Int32Array | Float64Array>(from: T, more: number): T {
  const to = new (from.constructor as new (length: number) => T)(from.length + more);
  to.set(from);
  return to;
}
