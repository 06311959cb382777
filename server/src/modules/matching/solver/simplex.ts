import { type Kernel, UNBOUNDED } from './kernel.js';
import type { Tableau } from './tree.js';

/** `stop` is asked every few pivots. */
export type Stop = () => boolean;

export interface Run {
  readonly outcome: 'optimal' | 'unbounded' | 'stopped';
  readonly pivots: number;
  /** The arc whose cycle has no limit, when unbounded. */
  readonly entering: number;
}

const PIVOTS_BETWEEN_LOOKS = 64;

/** Primal network simplex from the present basis to an optimal one (Ahuja, Magnanti, Orlin, ch. 11.5). */
export function pivotUntilOptimal({ findEntering, exchange }: Kernel, stop: Stop): Run {
  for (let pivots = 0; ; pivots++) {
    if (pivots % PIVOTS_BETWEEN_LOOKS === 0 && stop()) return { outcome: 'stopped', pivots, entering: -1 };
    const entering = findEntering();
    if (entering < 0) return { outcome: 'optimal', pivots, entering };
    if (exchange(entering) === UNBOUNDED) return { outcome: 'unbounded', pivots, entering };
  }
}

/** Whether supply is still carried past the network, over the root. */
export function carriesArtificialFlow({ first, flow }: Tableau): boolean {
  for (let arc = 0; arc < first; arc++) if (flow[arc]! > 0) return true;
  return false;
}

/**
 * The first of two phases: free arcs, and 1 for each unit that has to come from the root. Says whether the problem
 * has a feasible flow; the potentials tell which nodes lack supply when it has none (see `findCut`).
 */
export function minimiseArtificialFlow(tableau: Tableau, kernel: Kernel, stop: Stop): Run {
  const costs = tableau.cost.slice();
  const before = tableau.flipped.slice();
  tableau.cost.fill(0);
  priceArtificials(tableau, 1);
  const run = pivotUntilOptimal(kernel, stop);
  for (let arc = tableau.first; arc < tableau.end; arc++) {
    tableau.cost[arc] = tableau.flipped[arc] === before[arc] ? costs[arc]! : 0 - costs[arc]!;
  }
  return run;
}

/** Sets what a unit from the root costs, and all potentials accordingly. */
export function priceArtificials(tableau: Tableau, penalty: number): void {
  const { first, source, cost, child, next } = tableau;
  for (let node = 0; node < first; node++) cost[node] = source[node] === first ? penalty : 0;
  for (let top = child[first]!; top >= 0; top = next[top]!) recomputeSubtree(tableau, top);
}

function recomputeSubtree(tableau: Tableau, top: number): void {
  const { child, next, parent, pred, up, cost, potential } = tableau;
  let node = top;
  for (;;) {
    potential[node] = potential[parent[node]!]! - up[node]! * cost[pred[node]!]!;
    const below = child[node]!;
    if (below >= 0) {
      node = below;
      continue;
    }
    while (node !== top && next[node]! < 0) node = parent[node]!;
    if (node === top) return;
    node = next[node]!;
  }
}
