import { Mixing } from './mixing.js';
import { EXACT, type FlowProblem, ProblemError } from './problem.js';

/** Up to this sum of costs every potential and reduced cost fits 32 bits: potentials stay within 3 ×, reduced costs 7 ×. */
export const NARROW = 2 ** 28;

/** Costs and potentials: 32-bit numbers where they fit, because looking through the arcs is a matter of memory. */
export type Numbers = Int32Array | Float64Array;

/**
 * The basis of the network simplex: flows above the lower bounds, and a spanning tree hung from an artificial root.
 *
 * Arcs 0 … `first` − 1 are artificial, one per node, to or from the root; those of the problem follow, mixed.
 * Outside the tree an arc carries nothing: one that is full is flipped (ends swapped, cost negated, flow counted from
 * its capacity down), so that pricing needs neither flows nor states.
 * The tree is kept by parents and doubly linked lists of children (Ahuja, Magnanti, Orlin, ch. 11.3, keep a thread
 * instead): moving a subtree touches only the path that turns round.
 */
export interface Tableau {
  /** Also the number of the root. */
  readonly first: number;
  /** One past the last arc. */
  readonly end: number;
  readonly mixing: Mixing;
  readonly source: Int32Array;
  readonly target: Int32Array;
  readonly capacity: Float64Array;
  readonly cost: Numbers;
  readonly flow: Float64Array;
  /** 1: stands the other way round. */
  readonly flipped: Uint8Array;
  readonly parent: Int32Array;
  /** The arc between a node and its parent, and whether it points up (1) or down (−1). */
  readonly pred: Int32Array;
  readonly up: Int8Array;
  readonly depth: Int32Array;
  readonly child: Int32Array;
  readonly next: Int32Array;
  readonly prev: Int32Array;
  readonly potential: Numbers;
  /** Cost of an artificial arc from the root; those to the root are free. */
  readonly penalty: number;
}

/** The arcs, and no tree yet: see `plantTree`. */
export function createTableau(problem: FlowProblem): Tableau {
  const first = problem.nodes;
  const sum = sumOfDearest(problem);
  const numbers = (length: number): Numbers =>
    sum <= NARROW ? new Int32Array(length) : new Float64Array(length);
  const arcs = first + problem.source.length;
  const tableau: Tableau = {
    first,
    end: arcs,
    mixing: new Mixing(problem.source.length),
    source: new Int32Array(arcs),
    target: new Int32Array(arcs),
    capacity: new Float64Array(arcs),
    cost: numbers(arcs),
    flow: new Float64Array(arcs),
    flipped: new Uint8Array(arcs),
    parent: new Int32Array(first + 1).fill(-1),
    pred: new Int32Array(first + 1).fill(-1),
    up: new Int8Array(first + 1),
    depth: new Int32Array(first + 1),
    child: new Int32Array(first + 1).fill(-1),
    next: new Int32Array(first + 1).fill(-1),
    prev: new Int32Array(first + 1).fill(-1),
    potential: numbers(first + 1),
    penalty: Math.min(sum, MOST_PENALTY),
  };
  fill(tableau, problem);
  return tableau;
}

function fill({ first, mixing, source, target, capacity, cost }: Tableau, problem: FlowProblem): void {
  const { order } = mixing;
  for (let place = 0; place < order.length; place++) {
    const arc = order[place]!;
    const at = first + place;
    source[at] = problem.source[arc]!;
    target[at] = problem.target[arc]!;
    cost[at] = problem.cost[arc]!;
    capacity[at] = problem.capacity[arc]! - problem.lower[arc]!;
  }
}

/** Turns an arc round: what was full is now empty. Not for arcs without a limit. */
export function flip({ source, target, cost, capacity, flow, flipped }: Tableau, arc: number): void {
  const end = source[arc]!;
  source[arc] = target[arc]!;
  target[arc] = end;
  cost[arc] = 0 - cost[arc]!;
  flow[arc] = capacity[arc]! - flow[arc]!;
  flipped[arc] = 1 - flipped[arc]!;
}

/** Makes `node` the first child of `parent`. */
export function link({ child, next, prev, parent }: Tableau, node: number, above: number): void {
  const sibling = child[above]!;
  parent[node] = above;
  prev[node] = -1;
  next[node] = sibling;
  if (sibling >= 0) prev[sibling] = node;
  child[above] = node;
}

export function unlink({ child, next, prev, parent }: Tableau, node: number): void {
  const before = prev[node]!;
  const after = next[node]!;
  if (before >= 0) next[before] = after;
  else child[parent[node]!] = after;
  if (after >= 0) prev[after] = before;
}

/** Where the paths of two nodes to the root meet. */
export function joinOf({ parent, depth }: Tableau, a: number, b: number): number {
  let one = a;
  let other = b;
  while (depth[one]! > depth[other]!) one = parent[one]!;
  while (depth[other]! > depth[one]!) other = parent[other]!;
  while (one !== other) {
    one = parent[one]!;
    other = parent[other]!;
  }
  return one;
}

/** Adds `shift` to the potentials of a subtree and sets its depths anew from the depth of its top's parent. */
export function shiftSubtree(tableau: Tableau, top: number, shift: number): void {
  const { child, next, parent, depth, potential } = tableau;
  let level = depth[parent[top]!]! + 1;
  let node = top;
  for (;;) {
    potential[node] = potential[node]! + shift;
    depth[node] = level;
    const below = child[node]!;
    if (below >= 0) {
      node = below;
      level++;
      continue;
    }
    while (node !== top && next[node]! < 0) {
      node = parent[node]!;
      level--;
    }
    if (node === top) return;
    node = next[node]!;
  }
}

export function supplyAboveLower({ nodes, supply, source, target, lower }: FlowProblem): Float64Array {
  const excess = Float64Array.from(supply);
  for (let arc = 0; arc < source.length; arc++) {
    const least = lower[arc]!;
    if (least === 0) continue;
    excess[source[arc]!] = excess[source[arc]!]! - least;
    excess[target[arc]!] = excess[target[arc]!]! + least;
  }
  const total = { more: 0, less: 0 };
  for (let node = 0; node < nodes; node++) {
    total.more += Math.max(0, excess[node]!);
    total.less += Math.max(0, -excess[node]!);
    if (Math.max(total.more, total.less) <= EXACT) continue;
    throw new ProblemError('supplies and lower bounds add up to more than 2^53', { node });
  }
  return excess;
}

/** Potentials stay exact below this; a penalty that had to be capped is no proof, and two phases follow. */
const MOST_PENALTY = 2 ** 50;

/** More than any path costs: Σ over nodes of the dearest arc out of it. */
function sumOfDearest({ nodes, source, cost }: FlowProblem): number {
  const dearest = new Float64Array(nodes);
  for (let arc = 0; arc < source.length; arc++) {
    const node = source[arc]!;
    const price = cost[arc]!;
    const size = price < 0 ? -price : price;
    if (size > dearest[node]!) dearest[node] = size;
  }
  return dearest.reduce((sum, each) => sum + each, 1);
}
