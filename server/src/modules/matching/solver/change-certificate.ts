import type { Change } from './change.js';
import type { Columns } from './columns.js';
import { EXACT } from './problem.js';
import type { State } from './reoptimise.js';

/**
 * The certificate of a change: given that all was proven optimal before, it is so again if the arcs whose flow, bounds or cost
 * changed meet all conditions, if no potential that moved breaks the condition of an arc at its node, and if at every
 * node the flows moved by exactly what its supply did. Returns the first fault in words.
 */
export function faultOfChange(state: State, change: Change): string | undefined {
  const wrong = firstWrong(state, change);
  return wrong >= 0 ? describe(state.columns, wrong) : balanceFault(state.columns, change);
}

function firstWrong(state: State, change: Change): number {
  const { columns, residual, moved } = state;
  for (const arcs of [change.arcs, change.flowBefore.keys()]) {
    for (const arc of arcs) if (!holds(columns, arc) || !residual.isSettled(arc)) return arc;
  }
  for (const node of moved.list) {
    const wrong = firstWrongAt(state, node);
    if (wrong >= 0) return wrong;
  }
  return -1;
}

/**
 * A node that moved up makes its arcs dearer to leave it by and cheaper to enter it by, so only those that flow could still
 * enter it by can have come to pay; and the other way round. What the move of the other end did shows there.
 */
function firstWrongAt({ columns: { potential }, residual, moved }: State, node: number): number {
  const { arcs, others, signedCosts, start, both, entering, neither } = residual;
  const here = potential[node]!;
  const way = here > moved.was(node) ? -1 : 1;
  const first = way > 0 ? start[node]! : both[node]!;
  const end = way > 0 ? entering[node]! : neither[node]!;
  for (let entry = first; entry < end; entry++) {
    const far = signedCosts[entry]! + here;
    const reduced = far - potential[others[entry]!]!;
    const exact = far <= EXACT && far >= -EXACT && reduced <= EXACT && reduced >= -EXACT;
    if (exact && way * reduced >= 0) continue;
    const arc = arcs[entry]!;
    return arc >= 0 ? arc : ~arc;
  }
  return -1;
}

function holds(columns: Columns, arc: number): boolean {
  const { source, target, lower, capacity, cost, flow, potential } = columns;
  const units = flow[arc]!;
  if (!(units >= lower[arc]! && units <= capacity[arc]!) || !Number.isSafeInteger(units)) return false;
  const reduced = cost[arc]! + potential[source[arc]!]! - potential[target[arc]!]!;
  if (!Number.isSafeInteger(reduced)) return false;
  return reduced > 0 ? units === lower[arc] : reduced === 0 || units === capacity[arc];
}

function describe({ source, target, lower, capacity, cost, flow, potential }: Columns, arc: number): string {
  const reduced = cost[arc]! + potential[source[arc]!]! - potential[target[arc]!]!;
  return `arc ${arc}: reduced cost ${reduced} with flow ${flow[arc]} in ${lower[arc]} … ${capacity[arc]}`;
}

function balanceFault({ source, target, supply, flow }: Columns, change: Change): string | undefined {
  const unmet = new Map<number, number>();
  const add = (node: number, units: number) => unmet.set(node, (unmet.get(node) ?? 0) + units);
  for (const [node, before] of change.supplyBefore) add(node, supply[node]! - before);
  for (const [arc, before] of change.flowBefore) {
    const more = flow[arc]! - before;
    add(source[arc]!, -more);
    add(target[arc]!, more);
  }
  for (const [node, units] of unmet) if (units !== 0) return `node ${node}: ${units} units too many`;
  return undefined;
}
