import { ProblemError } from './problem.js';
import { flip, joinOf, link, shiftSubtree, type Tableau, unlink } from './tree.js';

/** Potentials beyond this could make reduced costs inexact. */
const MOST_POTENTIAL = 2 ** 51;

/** What `exchange` returns when the tree stayed as it was, and when nothing blocks. */
const NO_MOVE = -1;
export const UNBOUNDED = -2;

const SMALLEST_BLOCK = 32;
/** The two halves of a pivot, on one tableau. */
export interface Kernel {
  /** The arc to enter the basis; −1: no arc violates optimality. */
  findEntering(): number;
  /** Brings an arc into the basis; returns the top of the subtree that moved, or `UNBOUNDED` or −1. */
  exchange(entering: number): number;
}

/**
 * The innermost loops, as closures over the arrays of one tableau: the compiler takes the arrays for constants then,
 * which halves the time (measured: 26k × 5k slack 0.42 against 0.75 s). It can do so for the first tableau of a process or
 * worker only; later ones are right, but slower.
 */
export function kernelOf(tableau: Tableau): Kernel {
  const { first, end, source, target, cost, potential, capacity, flow, parent, pred, up, depth } = tableau;
  const block = Math.max(SMALLEST_BLOCK, Math.ceil(Math.sqrt(end - first)));
  let next = first;

  /**
   * The worst violation in the first block, cyclically, that has one (block search, Király and Kovács 2012,
   * sect. 3.5).
   */
  const findEntering = (): number => {
    const from = next < end ? next : first;
    const found = scan(from, end);
    return found >= 0 ? found : scan(first, from);
  };

  const scan = (from: number, to: number): number => {
    for (let start = from; start < to; start += block) {
      const stop = Math.min(start + block, to);
      let worst = 0;
      let entering = -1;
      for (let arc = start; arc < stop; arc++) {
        const reduced = cost[arc]! + potential[source[arc]!]! - potential[target[arc]!]!;
        if (reduced < worst) {
          worst = reduced;
          entering = arc;
        }
      }
      if (entering >= 0) {
        next = stop;
        return entering;
      }
    }
    return -1;
  };

  /**
   * As much flow as fits goes round the cycle that `entering` closes, and the blocking arc leaves. Of several
   * blocking arcs the first one seen from the join leaves, which keeps the tree strongly feasible (the root can send to
   * every node) and so rules out cycling (Cunningham 1976). Nothing has changed when nothing blocks.
   */
  const exchange = (entering: number): number => {
    const tail = source[entering]!;
    const head = target[entering]!;
    const join = joinOf(tableau, tail, head);
    let most = capacity[entering]!;
    let leaving = -1;
    let onTailSide = false;
    for (let node = tail; node !== join; node = parent[node]!) {
      const arc = pred[node]!;
      const room = up[node]! > 0 ? flow[arc]! : capacity[arc]! - flow[arc]!;
      if (room <= most) {
        most = room;
        leaving = node;
        onTailSide = true;
      }
    }
    for (let node = head; node !== join; node = parent[node]!) {
      const arc = pred[node]!;
      const room = up[node]! > 0 ? capacity[arc]! - flow[arc]! : flow[arc]!;
      if (room < most) {
        most = room;
        leaving = node;
        onTailSide = false;
      }
    }
    if (most === Infinity) return UNBOUNDED;
    if (most > 0) sendRound(entering, join, most);
    if (leaving < 0) {
      flip(tableau, entering);
      return NO_MOVE;
    }
    const left = pred[leaving]!;
    const moved = onTailSide ? tail : head;
    rehang(leaving, moved, onTailSide ? head : tail, entering);
    if (flow[left] !== 0) flip(tableau, left);
    if (!(Math.abs(potential[moved]!) <= MOST_POTENTIAL) || depth[moved]! < 1) {
      throw new ProblemError('costs of paths grow beyond 2^51 and could not be added exactly');
    }
    return moved;
  };

  const sendRound = (entering: number, join: number, units: number): void => {
    flow[entering] = flow[entering]! + units;
    for (let node = source[entering]!; node !== join; node = parent[node]!) {
      const arc = pred[node]!;
      flow[arc] = flow[arc]! - up[node]! * units;
    }
    for (let node = target[entering]!; node !== join; node = parent[node]!) {
      const arc = pred[node]!;
      flow[arc] = flow[arc]! + up[node]! * units;
    }
  };

  /** Cuts off the subtree of `leaving` and hangs it below `above` by `moved`: the path between the two turns round. */
  const rehang = (leaving: number, moved: number, above: number, entering: number): void => {
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
  };

  return { findEntering, exchange };
}
