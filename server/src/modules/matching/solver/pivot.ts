import type { Tableau } from './tree.js';

/** Where the search for the next arc goes on, and how many arcs are one block. */
export interface Search {
  next: number;
  readonly block: number;
}

const SMALLEST_BLOCK = 32;

export function startSearch({ first, end }: Tableau): Search {
  return { next: first, block: Math.max(SMALLEST_BLOCK, Math.ceil(Math.sqrt(end - first))) };
}

/**
 * The arc to enter the basis: the worst violation in the first block, cyclically, that has one (block search,
 * Király and Kovács 2012, sect. 3.5). −1: no arc violates optimality.
 */
export function findEntering(tableau: Tableau, search: Search): number {
  const { first, end } = tableau;
  const from = search.next < end ? search.next : first;
  const found = scan(tableau, search, from, end, search.block);
  return found >= 0 ? found : scan(tableau, search, first, from, search.block);
}

function scan(tableau: Tableau, search: Search, from: number, to: number, block: number): number {
  const { source, target, cost, state, potential } = tableau;
  for (let start = from; start < to; start += block) {
    const stop = Math.min(start + block, to);
    let worst = 0;
    let entering = -1;
    for (let arc = start; arc < stop; arc++) {
      const reduced = state[arc]! * (cost[arc]! + potential[source[arc]!]! - potential[target[arc]!]!);
      if (reduced < worst) {
        worst = reduced;
        entering = arc;
      }
    }
    if (entering >= 0) {
      search.next = stop;
      return entering;
    }
  }
  return -1;
}
