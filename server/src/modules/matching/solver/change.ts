import type { Columns } from './columns.js';

/**
 * What differs from the last proven optimum: what the caller changed, and the flows that followed. `unmet` is what has
 * still to leave a node (to reach it, when negative).
 */
export class Change {
  readonly flowBefore = new Map<number, number>();
  readonly costBefore = new Map<number, number>();
  readonly supplyBefore = new Map<number, number>();
  readonly unmet = new Map<number, number>();
  /** Arcs that the caller changed or added. */
  readonly arcs = new Set<number>();
  readonly newNodes = new Set<number>();

  private readonly columns: Columns;

  constructor(columns: Columns) {
    this.columns = columns;
  }

  get isEmpty(): boolean {
    return this.arcs.size === 0 && this.supplyBefore.size === 0;
  }

  /** Sets a flow; both ends remember what they now lack or have too much. */
  setFlow(arc: number, units: number): void {
    const { flow, source, target } = this.columns;
    const before = flow[arc]!;
    if (units === before) return;
    if (!this.flowBefore.has(arc)) this.flowBefore.set(arc, before);
    flow[arc] = units;
    this.addUnmet(source[arc]!, before - units);
    this.addUnmet(target[arc]!, units - before);
  }

  addUnmet(node: number, units: number): void {
    const left = (this.unmet.get(node) ?? 0) + units;
    if (left === 0) this.unmet.delete(node);
    else this.unmet.set(node, left);
  }

  /** How much dearer all has become, exactly. */
  costDifference(): bigint {
    const { flow, cost } = this.columns;
    let sum = 0n;
    for (const arc of new Set([...this.flowBefore.keys(), ...this.costBefore.keys()])) {
      const units = this.flowBefore.get(arc) ?? flow[arc]!;
      const price = this.costBefore.get(arc) ?? cost[arc]!;
      sum += BigInt(cost[arc]!) * BigInt(flow[arc]!) - BigInt(price) * BigInt(units);
    }
    return sum;
  }
}
