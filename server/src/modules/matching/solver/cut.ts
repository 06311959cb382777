import { EXACT, type FlowProblem } from './problem.js';
import type { Tableau } from './tree.js';

/** Why there is no feasible flow: these nodes need more from outside than can reach them. */
export interface Cut {
  readonly nodes: readonly number[];
  readonly needed: bigint;
  readonly reachable: bigint;
}

/** From the potentials after the first phase: the nodes that hang from the root by an arc bringing what they lack. */
export function findCut(problem: FlowProblem, { potential }: Tableau): Cut {
  return measureCut(problem, (node) => potential[node]! > 0);
}

/** What the inside of a cut needs, and what can reach it: Σ capacities in − Σ lower bounds out. */
export function measureCut(problem: FlowProblem, inside: (node: number) => boolean): Cut {
  const { supply, source, target, lower, capacity } = problem;
  const nodes: number[] = [];
  let needed = 0n;
  for (let node = 0; node < problem.nodes; node++) {
    if (!inside(node)) continue;
    nodes.push(node);
    needed -= BigInt(supply[node]!);
  }
  let reachable = 0n;
  for (let arc = 0; arc < source.length; arc++) {
    const from = inside(source[arc]!);
    if (from === inside(target[arc]!)) continue;
    if (from) reachable -= BigInt(lower[arc]!);
    else reachable += BigInt(Math.min(capacity[arc]!, EXACT));
  }
  return { nodes, needed, reachable };
}

/** The cut in one sentence; nodes by the names they have outside. */
export function describeCut({ nodes, needed, reachable }: Cut, nameOf = (node: number) => `${node}`): string {
  const shown = nodes.slice(0, 5).map(nameOf).join(', ');
  const more = nodes.length > 5 ? ` and ${nodes.length - 5} more` : '';
  return `nodes ${shown}${more} need ${needed} units from outside, and at most ${reachable} can reach them`;
}
