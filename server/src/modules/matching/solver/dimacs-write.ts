import type { FlowProblem } from './problem.js';

const LINES_AT_ONCE = 8192;

/** The solution as DIMACS lines: the cost, then the flow of every arc in the order of the problem. */
export function* solutionLines(
  { source, target }: FlowProblem,
  cost: bigint,
  flow: Float64Array,
): Generator<string> {
  yield `s ${cost}\n`;
  for (let from = 0; from < flow.length; from += LINES_AT_ONCE) {
    const to = Math.min(from + LINES_AT_ONCE, flow.length);
    let text = '';
    for (let arc = from; arc < to; arc++) text += `f ${source[arc]! + 1} ${target[arc]! + 1} ${flow[arc]!}\n`;
    yield text;
  }
}

/** The problem as a DIMACS file. */
export function* problemLines({
  nodes,
  supply,
  source,
  target,
  lower,
  capacity,
  cost,
}: FlowProblem): Generator<string> {
  yield `p min ${nodes} ${source.length}\n`;
  for (let node = 0; node < nodes; node++) if (supply[node] !== 0) yield `n ${node + 1} ${supply[node]}\n`;
  for (let from = 0; from < source.length; from += LINES_AT_ONCE) {
    const to = Math.min(from + LINES_AT_ONCE, source.length);
    let text = '';
    for (let arc = from; arc < to; arc++) {
      const most = capacity[arc] === Infinity ? -1 : capacity[arc];
      text += `a ${source[arc]! + 1} ${target[arc]! + 1} ${lower[arc]} ${most} ${cost[arc]}\n`;
    }
    yield text;
  }
}
