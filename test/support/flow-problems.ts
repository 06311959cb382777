import fc from 'fast-check';
import { type FlowProblem, ProblemBuilder } from '../../server/src/modules/matching/solver/index.js';

/** from, to, lower, width (capacity − lower; above 6: no limit), cost, a flow for feasibility. */
type RandomArc = [number, number, number, number, number, number];

const UNLIMITED = 7;

/** Small networks: parallel arcs, self-loops, lower bounds, negative costs; mostly feasible, some unbounded. */
export const flowProblems: fc.Arbitrary<FlowProblem> = fc.integer({ min: 2, max: 9 }).chain((nodes) => {
  const node = fc.nat(nodes - 1);
  const arc = fc.tuple(node, node, fc.nat(3), fc.nat(UNLIMITED), fc.integer({ min: -6, max: 20 }), fc.nat(6));
  const disturbance = fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(8) });
  return fc
    .tuple(fc.array(arc, { maxLength: 24 }), disturbance)
    .map(([arcs, more]) => randomProblem(nodes, arcs, more));
});

function randomProblem(nodes: number, arcs: readonly RandomArc[], more: number): FlowProblem {
  const supplies = Array.from({ length: nodes }, (_, node) =>
    node === 0 ? more : node === nodes - 1 ? 0 - more : 0,
  );
  for (const [from, to, lower, width, , flow] of arcs) {
    supplies[from]! += lower + Math.min(flow, width);
    supplies[to]! -= lower + Math.min(flow, width);
  }
  const builder = new ProblemBuilder();
  for (const supply of supplies) builder.node(supply);
  for (const [from, to, lower, width, cost] of arcs) {
    builder.arc({ from, to, lower, cost, capacity: width === UNLIMITED ? Infinity : lower + width });
  }
  return builder.build();
}

/** The same problem in CPLEX' LP format, for a general solver. `none` keeps rows without arcs legal. */
export function lpText({ nodes, supply, source, target, lower, capacity, cost }: FlowProblem): string {
  const rows: string[][] = Array.from({ length: nodes }, () => ['none']);
  const objective = ['none'];
  const bounds = ['none = 0'];
  for (let arc = 0; arc < source.length; arc++) {
    const most = capacity[arc] === Infinity ? '+inf' : `${capacity[arc]}`;
    objective.push(`${cost[arc]! < 0 ? '-' : '+'} ${Math.abs(cost[arc]!)} x${arc}`);
    bounds.push(`${lower[arc]} <= x${arc} <= ${most}`);
    if (source[arc] === target[arc]) continue;
    rows[source[arc]!]!.push(`+ x${arc}`);
    rows[target[arc]!]!.push(`- x${arc}`);
  }
  const constraints = rows.map((terms, node) => ` n${node}: ${terms.join(' ')} = ${supply[node]}`);
  return `Minimize\n cost: ${objective.join(' ')}\nSubject To\n${constraints.join('\n')}\nBounds\n ${bounds.join('\n ')}\nEnd\n`;
}
