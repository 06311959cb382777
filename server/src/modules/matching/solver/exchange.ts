import { ProblemError } from './problem.js';
import { AT_LOWER, AT_UPPER, IN_TREE, link, shiftSubtree, type Tableau, unlink } from './tree.js';

/** Potentials beyond this could make reduced costs inexact. */
const MOST_POTENTIAL = 2 ** 51;

/**
 * Brings `entering` into the basis: as much flow as fits goes round its cycle, and the blocking arc leaves.
 * Of several blocking arcs the last one seen from the join leaves, which keeps the tree strongly feasible and so
 * rules out cycling (Cunningham 1976). Returns false, and changes nothing, when nothing blocks: unbounded.
 */
export function exchange(tableau: Tableau, entering: number): boolean {
  const { source, target, capacity, flow, state, parent, pred, up, depth } = tableau;
  const forward = state[entering] === AT_LOWER;
  const tail = forward ? source[entering]! : target[entering]!;
  const head = forward ? target[entering]! : source[entering]!;
  const join = joinOf(tableau, tail, head);

  let most = capacity[entering]!;
  let leaving = -1;
  let onTailSide = false;
  for (let node = tail; node !== join; node = parent[node]!) {
    const arc = pred[node]!;
    const room = up[node]! > 0 ? flow[arc]! : capacity[arc]! - flow[arc]!;
    if (room < most) {
      most = room;
      leaving = node;
      onTailSide = true;
    }
  }
  for (let node = head; node !== join; node = parent[node]!) {
    const arc = pred[node]!;
    const room = up[node]! > 0 ? capacity[arc]! - flow[arc]! : flow[arc]!;
    if (room <= most) {
      most = room;
      leaving = node;
      onTailSide = false;
    }
  }
  if (most === Infinity) return false;

  if (most > 0) {
    flow[entering] = flow[entering]! + (forward ? most : -most);
    for (let node = tail; node !== join; node = parent[node]!) {
      const arc = pred[node]!;
      flow[arc] = flow[arc]! - up[node]! * most;
    }
    for (let node = head; node !== join; node = parent[node]!) {
      const arc = pred[node]!;
      flow[arc] = flow[arc]! + up[node]! * most;
    }
  }
  if (leaving < 0) {
    state[entering] = forward ? AT_UPPER : AT_LOWER;
    return true;
  }
  const left = pred[leaving]!;
  state[left] = flow[left] === 0 ? AT_LOWER : AT_UPPER;
  state[entering] = IN_TREE;
  const moved = onTailSide ? tail : head;
  rehang(tableau, { leaving, moved, above: onTailSide ? head : tail, entering });
  if (!(Math.abs(tableau.potential[moved]!) <= MOST_POTENTIAL) || depth[moved]! < 1) {
    throw new ProblemError('costs of paths grow beyond 2^51 and could not be added exactly');
  }
  return true;
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

interface Move {
  readonly leaving: number;
  readonly moved: number;
  readonly above: number;
  readonly entering: number;
}

/** Cuts off the subtree of `leaving` and hangs it below `above` by `moved`: the path between the two turns round. */
function rehang(tableau: Tableau, { leaving, moved, above, entering }: Move): void {
  const { source, cost, parent, pred, up, potential } = tableau;
  let node = moved;
  let newParent = above;
  let newPred = entering;
  let newUp = source[entering] === moved ? 1 : -1;
  const shift = potential[above]! - newUp * cost[entering]! - potential[moved]!;
  for (;;) {
    const oldParent = parent[node]!;
    const oldPred = pred[node]!;
    const oldUp = up[node]!;
    unlink(tableau, node);
    link(tableau, node, newParent);
    pred[node] = newPred;
    up[node] = newUp;
    if (node === leaving) break;
    newParent = node;
    newPred = oldPred;
    newUp = -oldUp;
    node = oldParent;
  }
  shiftSubtree(tableau, moved, shift);
}
