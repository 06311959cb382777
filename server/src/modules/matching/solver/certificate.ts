import { ExactSum } from './exact-sum.js';
import { EXACT, type FlowProblem } from './problem.js';

/** What the three conditions of optimality say about a flow and node potentials (Ahuja, Magnanti, Orlin, ch. 9.3). */
export interface Certificate {
  readonly verdict: 'optimal' | 'feasible' | 'refused';
  readonly primalFeasible: boolean;
  readonly dualFeasible: boolean;
  readonly complementary: boolean;
  /** The first condition found broken, in words; absent when optimal. */
  readonly broken?: string;
}

/**
 * Checks a solution from the problem alone, without trusting how it was found: whole flows within bounds that meet
 * every supply, no reduced cost below zero on an arc without a limit, and flow at a bound wherever the reduced cost
 * is not zero. All three hold only for an optimum. Needs O(nodes + arcs).
 */
export function certify(problem: FlowProblem, flow: Float64Array, potential: Float64Array): Certificate {
  const primal = primalFault(problem, flow);
  const { dual, slack } = priceFaults(problem, flow, potential);
  const broken = primal ?? dual ?? slack;
  return {
    verdict: primal !== undefined ? 'refused' : broken === undefined ? 'optimal' : 'feasible',
    primalFeasible: primal === undefined,
    dualFeasible: dual === undefined,
    complementary: slack === undefined,
    ...(broken === undefined ? {} : { broken }),
  };
}

function primalFault(problem: FlowProblem, flow: Float64Array): string | undefined {
  const { nodes, supply, source, target, lower, capacity } = problem;
  if (flow.length !== source.length) return `${flow.length} flows for ${source.length} arcs`;
  const left = Float64Array.from(supply);
  let largest = 0;
  for (let arc = 0; arc < source.length; arc++) {
    const units = flow[arc]!;
    const whole = (units | 0) === units || Number.isSafeInteger(units);
    if (!whole || units < lower[arc]! || units > capacity[arc]!) {
      return `arc ${arc}: flow ${units} is outside ${lower[arc]} … ${capacity[arc]} or not whole`;
    }
    if (units === 0) continue;
    const from = left[source[arc]!]! - units;
    left[source[arc]!] = from;
    const to = left[target[arc]!]! + units;
    left[target[arc]!] = to;
    largest = Math.max(largest, Math.abs(from), Math.abs(to));
  }
  if (largest > EXACT) return 'flows through one node add up to more than 2^53';
  const unmet = left.findIndex((rest) => rest !== 0);
  return unmet < 0 || unmet >= nodes ? undefined : `node ${unmet}: ${left[unmet]} units too many`;
}

/** The first faults of dual feasibility and of complementary slackness. */
function priceFaults(
  { nodes, source, target, lower, capacity, cost }: FlowProblem,
  flow: Float64Array,
  potential: Float64Array,
): { dual?: string; slack?: string } {
  if (potential.length !== nodes) return { dual: `${potential.length} potentials for ${nodes} nodes` };
  const faults: { dual?: string; slack?: string } = {};
  for (let arc = 0; arc < source.length; arc++) {
    const price = cost[arc]!;
    const from = potential[source[arc]!]!;
    const to = potential[target[arc]!]!;
    const reduced = price + from - to;
    if (!(Math.abs(price) + Math.abs(from) + Math.abs(to) <= EXACT)) {
      faults.dual ??= `arc ${arc}: its reduced cost is beyond 2^53 and not exact`;
    }
    if (reduced > 0 ? flow[arc] === lower[arc] : reduced === 0 || flow[arc] === capacity[arc]) continue;
    if (reduced < 0 && capacity[arc] === Infinity) {
      faults.dual ??= `arc ${arc}: without a limit, yet its reduced cost is ${reduced}`;
    }
    faults.slack ??= `arc ${arc}: reduced cost ${reduced} with flow ${flow[arc]} in ${lower[arc]} … ${capacity[arc]}`;
  }
  return faults;
}

/** What a flow costs, exactly. */
export function costOf({ cost }: FlowProblem, flow: Float64Array): bigint {
  const sum = new ExactSum();
  for (let arc = 0; arc < flow.length; arc++) if (flow[arc] !== 0) sum.add(cost[arc]!, flow[arc]!);
  return sum.value();
}

/**
 * No feasible flow costs less than this: the Lagrangian bound of any whole potentials. `null` when they say nothing
 * (an arc without a limit has a negative reduced cost).
 */
export function lowerBound(problem: FlowProblem, potential: Float64Array): bigint | null {
  const { nodes, supply, source, target, lower, capacity, cost } = problem;
  const sum = new ExactSum();
  for (let node = 0; node < nodes; node++) sum.add(supply[node]!, -potential[node]!);
  for (let arc = 0; arc < source.length; arc++) {
    const reduced = cost[arc]! + potential[source[arc]!]! - potential[target[arc]!]!;
    const units = reduced >= 0 ? lower[arc]! : capacity[arc]!;
    if (units === Infinity) return null;
    if (units !== 0 && reduced !== 0) sum.add(reduced, units);
  }
  return sum.value();
}
