import type { FlowProblem } from './problem.js';

export interface ArcInput {
  readonly from: number;
  readonly to: number;
  readonly cost: number;
  readonly lower?: number;
  readonly capacity?: number;
}

/** One step of a convex cost: the next `width` units cost `cost` each. */
export interface CostStep {
  readonly width: number;
  readonly cost: number;
}

/** Collects nodes and arcs one by one; `build` makes the typed arrays the solver works on. */
export class ProblemBuilder {
  private readonly supplies: number[] = [];
  private readonly from: number[] = [];
  private readonly to: number[] = [];
  private readonly lower: number[] = [];
  private readonly capacity: number[] = [];
  private readonly cost: number[] = [];

  /** The number of the new node. */
  node(supply = 0): number {
    return this.supplies.push(supply) - 1;
  }

  /** The number of the new arc; without a capacity it has no limit. */
  arc({ from, to, cost, lower = 0, capacity = Infinity }: ArcInput): number {
    this.from.push(from);
    this.to.push(to);
    this.lower.push(lower);
    this.capacity.push(capacity);
    return this.cost.push(cost) - 1;
  }

  /**
   * A convex piecewise linear cost as parallel arcs, which an optimum fills cheapest first.
   * Returns the number of the first; throws `RangeError` where a later step is cheaper than an earlier one.
   */
  convex(from: number, to: number, steps: readonly CostStep[]): number {
    const first = this.cost.length;
    let before = -Infinity;
    for (const { width, cost } of steps) {
      if (cost < before) throw new RangeError(`not convex: a step of ${cost} after one of ${before}`);
      before = cost;
      this.arc({ from, to, cost, capacity: width });
    }
    return first;
  }

  /** How many arcs there are so far. */
  get arcs(): number {
    return this.cost.length;
  }

  build(): FlowProblem {
    return {
      nodes: this.supplies.length,
      supply: Float64Array.from(this.supplies),
      source: Int32Array.from(this.from),
      target: Int32Array.from(this.to),
      lower: Float64Array.from(this.lower),
      capacity: Float64Array.from(this.capacity),
      cost: Float64Array.from(this.cost),
    };
  }
}
