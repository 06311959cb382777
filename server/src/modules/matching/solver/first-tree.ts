import type { FlowProblem } from './problem.js';
import { link, type Tableau } from './tree.js';

/**
 * The first basis. The node with most supply, the hub, hangs from the root by its artificial arc; from there the tree grows
 * breadth first over arcs of the problem: to demands the hub can serve straight away, and to nodes that need nothing. In an
 * assignment that is the whole network, with every place unfilled, so the search begins with real prices: hung from the root alone
 * it takes up to 1.7 times as long. Everything else hangs from the root as usual.
 *
 * The root can send flow to every node of this tree, which `exchange` keeps so (strongly feasible, Cunningham 1976).
 */
export function plantTree(tableau: Tableau, problem: FlowProblem, excess: Float64Array): void {
  const hub = hubOf(excess);
  const left = excess.slice();
  const order = hub < 0 ? [] : grow(tableau, problem, left, hub);
  if (hub >= 0) hangFromRoot(tableau, hub, left[hub]!);
  for (const node of order) settle(tableau, node);
  for (let node = 0; node < problem.nodes; node++) {
    if (tableau.parent[node]! < 0) hangFromRoot(tableau, node, excess[node]!);
  }
}

/** The node with most supply; −1 when none has any. */
function hubOf(excess: Float64Array): number {
  let hub = -1;
  let most = 0;
  for (let node = 0; node < excess.length; node++) {
    if (excess[node]! > most) {
      most = excess[node]!;
      hub = node;
    }
  }
  return hub;
}

/** Links what can be reached, in the order in which it is; `left[hub]` becomes what the hub does not send. */
function grow(tableau: Tableau, problem: FlowProblem, left: Float64Array, hub: number): number[] {
  const { first, mixing, parent, pred, up, flow, capacity } = tableau;
  const { source, target } = problem;
  const order: number[] = [];
  const look = (node: number, arc: number): void => {
    const next = target[arc]!;
    if (next === hub || parent[next]! >= 0) return;
    const need = -left[next]!;
    if (need < 0 || (need > 0 && (node !== hub || left[hub]! < need))) return;
    const place = first + mixing.placeOf(arc);
    if (capacity[place]! <= need) return;
    left[hub] = left[hub]! - need;
    flow[place] = need;
    pred[next] = place;
    up[next] = -1;
    link(tableau, next, node);
    order.push(next);
  };
  for (let arc = 0; arc < source.length; arc++) if (source[arc] === hub) look(hub, arc);
  // Often the hub has an arc to everybody, and there is nothing to sort.
  if (order.length === problem.nodes - 1) return order;
  const { begin, arcs } = outgoing(problem);
  for (let at = 0; at < order.length; at++) {
    const node = order[at]!;
    for (let entry = begin[node]!; entry < begin[node + 1]!; entry++) look(node, arcs[entry]!);
  }
  return order;
}

/** Arcs by the node they leave. */
function outgoing({ nodes, source }: FlowProblem): { begin: Int32Array; arcs: Int32Array } {
  const begin = new Int32Array(nodes + 1);
  for (let arc = 0; arc < source.length; arc++) begin[source[arc]! + 1] = begin[source[arc]! + 1]! + 1;
  for (let node = 0; node < nodes; node++) begin[node + 1] = begin[node + 1]! + begin[node]!;
  const next = begin.slice();
  const arcs = new Int32Array(source.length);
  for (let arc = 0; arc < source.length; arc++) {
    const node = source[arc]!;
    arcs[next[node]!] = arc;
    next[node] = next[node]! + 1;
  }
  return { begin, arcs };
}

/** Depth and potential of a node whose parent has its own. */
function settle({ parent, pred, depth, potential, cost }: Tableau, node: number): void {
  const above = parent[node]!;
  depth[node] = depth[above]! + 1;
  potential[node] = potential[above]! + cost[pred[node]!]!;
}

/** Hangs a node from the root; its artificial arc takes the excess, or brings what is missing. */
function hangFromRoot(tableau: Tableau, node: number, excess: number): void {
  const root = tableau.first;
  const up = excess > 0;
  tableau.source[node] = up ? node : root;
  tableau.target[node] = up ? root : node;
  tableau.capacity[node] = Infinity;
  tableau.cost[node] = up ? 0 : tableau.penalty;
  tableau.flow[node] = Math.abs(excess);
  tableau.pred[node] = node;
  tableau.up[node] = up ? 1 : -1;
  tableau.depth[node] = 1;
  tableau.potential[node] = tableau.cost[node]!;
  link(tableau, node, root);
}
