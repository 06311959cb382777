import type { Change } from './change.js';
import type { Columns } from './columns.js';
import type { MovedNodes } from './moved-nodes.js';
import type { Residual } from './residual.js';
import type { Path, ShortestPaths } from './shortest-path.js';
import type { Stop } from './simplex.js';

/** Where everything of a session is kept. */
export interface State {
  readonly columns: Columns;
  readonly residual: Residual;
  readonly paths: ShortestPaths;
  readonly moved: MovedNodes;
}

/** More cheapest ways than this are no small change. */
const MOST_PATHS = 2000;

/**
 * Makes a flow optimal again after a small change, by successive shortest paths (Busacker and Gowen 1960; Ahuja, Magnanti,
 * Orlin, ch. 9.7): arcs whose reduced cost has the wrong sign are emptied or filled, and what the nodes then lack is
 * brought to them the cheapest way. Returns the number of ways, or −1 where this is no answer: no way left, an arc
 * without a limit that pays, bounds that contradict, or too much to do.
 */
export function reoptimise(state: State, change: Change, stop: Stop): number {
  const { residual, paths, moved } = state;
  for (const node of change.newNodes) placePotential(state, node);
  for (const arc of change.arcs) if (!keepSlack(state, change, arc)) return -1;
  for (let count = 0; count < MOST_PATHS && !stop(); count++) {
    const start = startOf(residual, change.unmet);
    if (start === undefined) return count;
    const way = change.unmet.get(start)! > 0 ? 1 : -1;
    const ends = [...change.unmet].filter(([, units]) => way * units < 0).map(([node]) => node);
    const path = paths.find({ start, way, ends }, moved);
    if (!path) return -1;
    send(state, change, start, path);
  }
  return -1;
}

/** The node with the fewest arcs of those that lack something: a search from there stays small. */
function startOf(residual: Residual, unmet: ReadonlyMap<number, number>): number | undefined {
  let fewest = Infinity;
  let found: number | undefined;
  for (const node of unmet.keys()) {
    const degree = residual.degree(node);
    if (degree >= fewest) continue;
    fewest = degree;
    found = node;
  }
  return found;
}

/** Complementary slackness for one arc: empty when it is too dear, full when it pays, else within its bounds. */
function keepSlack({ columns, residual }: State, change: Change, arc: number): boolean {
  const { source, target, lower, capacity, cost, flow, potential } = columns;
  if (lower[arc]! > capacity[arc]!) return false;
  const reduced = cost[arc]! + potential[source[arc]!]! - potential[target[arc]!]!;
  const wanted =
    reduced > 0
      ? lower[arc]!
      : reduced < 0
        ? capacity[arc]!
        : Math.min(Math.max(flow[arc]!, lower[arc]!), capacity[arc]!);
  if (wanted === Infinity) return false;
  change.setFlow(arc, wanted);
  residual.settle(arc);
  return true;
}

/** A new node gets the potential that leaves the fewest of its arcs with a reduced cost below zero. */
function placePotential({ columns, residual, moved }: State, node: number): void {
  const { potential } = columns;
  let [into, outOf] = [0, 0];
  let [most, least] = [Infinity, -Infinity];
  for (let entry = residual.start[node]!; entry < residual.end[node]!; entry++) {
    const there = potential[residual.others[entry]!]! - residual.signedCosts[entry]!;
    if (residual.arcs[entry]! >= 0) {
      outOf += 1;
      least = Math.max(least, there);
    } else {
      into += 1;
      most = Math.min(most, there);
    }
  }
  const chosen = outOf > into ? least : most;
  moved.note(node, potential[node]!);
  potential[node] = Number.isFinite(chosen) ? chosen : 0;
}

function send(
  { columns: { lower, capacity, flow }, residual }: State,
  change: Change,
  start: number,
  { end, steps }: Path,
): void {
  let units = Math.min(Math.abs(change.unmet.get(start)!), Math.abs(change.unmet.get(end)!));
  for (const { arc, along } of steps) {
    units = Math.min(units, along ? capacity[arc]! - flow[arc]! : flow[arc]! - lower[arc]!);
  }
  for (const { arc, along } of steps) {
    change.setFlow(arc, flow[arc]! + (along ? units : -units));
    residual.settle(arc);
  }
}
