import { shiftBelow } from './simplex.js';
import { AT_LOWER, AT_UPPER, hangFromRoot, IN_TREE, shiftSubtree, type Tableau, unlink } from './tree.js';

/**
 * Small changes to a basis that keep it what the simplex method needs: a strongly feasible tree with flows within
 * bounds. What no longer fits is carried over the root, at its penalty, until the next pivots find a better way.
 */
export function pushExcess(tableau: Tableau, at: number, units: number): void {
  const { first: root, capacity, flow, state, parent, pred, up } = tableau;
  let node = at;
  let left = units;
  while (node !== root && left !== 0) {
    const arc = pred[node]!;
    const way = up[node]!;
    if (arc === node) return carryOver(tableau, node, way * flow[arc]! + left);
    const wanted = flow[arc]! + way * left;
    const above = parent[node]!;
    if (way > 0 ? wanted >= 0 && wanted < capacity[arc]! : wanted > 0 && wanted <= capacity[arc]!) {
      flow[arc] = wanted;
    } else {
      const possible = Math.min(Math.max(wanted, 0), capacity[arc]!);
      const sent = way * (possible - flow[arc]!);
      flow[arc] = possible;
      state[arc] = possible === 0 ? AT_LOWER : AT_UPPER;
      cutOff(tableau, node, left - sent);
      left = sent;
    }
    node = above;
  }
}

/** A tree arc or a nonbasic one costs `by` more. */
export function changeCost(tableau: Tableau, arc: number, by: number): void {
  tableau.cost[arc] = tableau.cost[arc]! + by;
  if (tableau.state[arc] === IN_TREE) shiftBelow(tableau, arc, by);
}

/** An arc may now carry `most` above its lower bound. */
export function changeCapacity(tableau: Tableau, arc: number, most: number): void {
  const { source, target, capacity, flow, state, parent, pred, up } = tableau;
  const before = flow[arc]!;
  capacity[arc] = most;
  if (state[arc] === AT_LOWER) return;
  if (state[arc] === AT_UPPER) {
    const after = most === Infinity ? 0 : most;
    flow[arc] = after;
    if (after === 0) state[arc] = AT_LOWER;
    pushExcess(tableau, source[arc]!, before - after);
    pushExcess(tableau, target[arc]!, after - before);
    return;
  }
  const node = pred[source[arc]!] === arc ? source[arc]! : target[arc]!;
  const way = up[node]!;
  if (way > 0 ? before < most : before <= most) return;
  const above = parent[node]!;
  const after = Math.min(before, most);
  flow[arc] = after;
  state[arc] = after === 0 ? AT_LOWER : AT_UPPER;
  cutOff(tableau, node, way * (before - after));
  pushExcess(tableau, above, way * (after - before));
}

/** The artificial arc above `node` carries `net` units up (down when negative). */
function carryOver(tableau: Tableau, node: number, net: number): void {
  if (tableau.up[node]! > 0 === net >= 0) tableau.flow[node] = Math.abs(net);
  else cutOff(tableau, node, net);
}

/** Hangs the subtree of `node` from the root. */
function cutOff(tableau: Tableau, node: number, excess: number): void {
  const before = tableau.potential[node]!;
  unlink(tableau, node);
  hangFromRoot(tableau, node, excess);
  const shift = tableau.potential[node]! - before;
  tableau.potential[node] = before;
  shiftSubtree(tableau, node, shift);
}
