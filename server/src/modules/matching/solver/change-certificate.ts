import type { Change } from './change.js';
import type { Columns } from './columns.js';
import type { Incidence } from './incidence.js';

/**
 * The certificate of a change: given that all was proven optimal before, it is so again if the touched arcs (those that
 * changed, and all at nodes whose potential moved) keep their bounds and meet dual feasibility and complementary
 * slackness, and if at every node the flows moved by exactly what its supply did. Returns the first fault in words.
 */
export function faultOfChange(columns: Columns, incidence: Incidence, change: Change): string | undefined {
  const wrong = firstWrong(columns, incidence, change);
  return wrong >= 0 ? describe(columns, wrong) : balanceFault(columns, change);
}

function firstWrong(columns: Columns, incidence: Incidence, change: Change): number {
  for (const arc of change.arcs) if (!holds(columns, arc)) return arc;
  for (const arc of change.flowBefore.keys()) if (!holds(columns, arc)) return arc;
  const before = columns.potential.slice(0, columns.nodes);
  for (const [node, potential] of change.potentialBefore) before[node] = potential;
  for (const node of change.potentialBefore.keys()) {
    const wrong = firstWrongAt(columns, incidence, before, node);
    if (wrong >= 0) return wrong;
    for (const arc of incidence.more(node)) if (!holds(columns, arc)) return arc;
  }
  return -1;
}

/** An arc whose flow stayed and whose reduced cost kept its sign holds as it did before; only the others are looked at. */
function firstWrongAt(columns: Columns, incidence: Incidence, before: Float64Array, node: number): number {
  const { arcs, others, signedCosts } = incidence;
  const { potential } = columns;
  const [first, end] = incidence.range(node);
  for (let slot = first; slot < end; slot++) {
    const other = others[slot]!;
    const reduced = signedCosts[slot]! + potential[node]! - potential[other]!;
    const was = signedCosts[slot]! + before[node]! - before[other]!;
    const same = Math.sign(reduced) === Math.sign(was) && Number.isSafeInteger(reduced);
    if (!same && !holds(columns, arcs[slot]!)) return arcs[slot]!;
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
