import type { Change } from './change.js';
import type { Columns } from './columns.js';
import type { Incidence } from './incidence.js';
import type { Path, ShortestPaths } from './shortest-path.js';
import type { Stop } from './simplex.js';

/** Where everything of a session is kept. */
export interface State {
  readonly columns: Columns;
  readonly incidence: Incidence;
  readonly paths: ShortestPaths;
}

/** More cheapest ways than this are no small change. */
const MOST_PATHS = 2000;

/**
 * Makes a flow optimal again after a small change, by successive shortest paths (Busacker and Gowen 1960; Ahuja, Magnanti,
 * Orlin, ch. 9.7): arcs whose reduced cost has the wrong sign are emptied or filled, and what the nodes then lack is
 * brought to them the cheapest way. Returns the number of ways, or −1 where this is no answer: no way left, an arc
 * without a limit that pays, bounds that contradict, or too much to do.
 */
export function reoptimise({ columns, incidence, paths }: State, change: Change, stop: Stop): number {
  for (const node of change.newNodes) placePotential(columns, incidence, change, node);
  for (const arc of change.arcs) if (!keepSlack(columns, change, arc)) return -1;
  for (let count = 0; count < MOST_PATHS && !stop(); count++) {
    const start = startOf(incidence, change.unmet);
    if (start === undefined) return count;
    const way = change.unmet.get(start)! > 0 ? 1 : -1;
    const isEnd = (node: number) => way * (change.unmet.get(node) ?? 0) < 0;
    const path = paths.find({ start, way, isEnd }, (node) => change.notePotential(node));
    if (!path) return -1;
    send(columns, change, start, path);
  }
  return -1;
}

/** The node with the fewest arcs of those that lack something: a search from there stays small. */
function startOf(incidence: Incidence, unmet: ReadonlyMap<number, number>): number | undefined {
  let fewest = Infinity;
  let found: number | undefined;
  for (const node of unmet.keys()) {
    const degree = incidence.degree(node);
    if (degree >= fewest) continue;
    fewest = degree;
    found = node;
  }
  return found;
}

/** Complementary slackness for one arc: empty when it is too dear, full when it pays, else within its bounds. */
function keepSlack(
  { source, target, lower, capacity, cost, flow, potential }: Columns,
  change: Change,
  arc: number,
): boolean {
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
  return true;
}

/** A new node gets the potential that leaves the fewest of its arcs with a reduced cost below zero. */
function placePotential(columns: Columns, incidence: Incidence, change: Change, node: number): void {
  const { source, target, cost, potential } = columns;
  const into: number[] = [];
  const outOf: number[] = [];
  for (const arc of [...incidence.first(node), ...incidence.more(node)]) {
    if (target[arc] === node) into.push(cost[arc]! + potential[source[arc]!]!);
    else outOf.push(potential[target[arc]!]! - cost[arc]!);
  }
  const most = into.reduce((least, each) => Math.min(least, each), Infinity);
  const least = outOf.reduce((largest, each) => Math.max(largest, each), -Infinity);
  const chosen = outOf.length > into.length ? least : most;
  change.notePotential(node);
  potential[node] = Number.isFinite(chosen) ? chosen : 0;
}

function send({ lower, capacity, flow }: Columns, change: Change, start: number, { end, steps }: Path): void {
  let units = Math.min(Math.abs(change.unmet.get(start)!), Math.abs(change.unmet.get(end)!));
  for (const { arc, along } of steps) {
    units = Math.min(units, along ? capacity[arc]! - flow[arc]! : flow[arc]! - lower[arc]!);
  }
  for (const { arc, along } of steps) change.setFlow(arc, flow[arc]! + (along ? units : -units));
}
