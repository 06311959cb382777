import { type Certificate, certify, costOf, lowerBound } from './certificate.js';
import { cycleOf } from './cycle.js';
import { type Cut, describeCut, findCut } from './cut.js';
import { ExactSum } from './exact-sum.js';
import { type Kernel, kernelOf } from './kernel.js';
import { checkProblem, type FlowProblem, ProblemError } from './problem.js';
import {
  carriesArtificialFlow,
  minimiseArtificialFlow,
  pivotUntilOptimal,
  priceArtificials,
  type Run,
  type Stop,
} from './simplex.js';
import { plantTree } from './first-tree.js';
import { createTableau, supplyAboveLower, type Tableau } from './tree.js';

export interface SolveOptions {
  /** Milliseconds after which the best flow so far is returned. */
  readonly timeLimitMs?: number;
  /** Asked every few pivots; true ends the run like the time limit. */
  readonly stop?: Stop;
}

interface Counted {
  readonly pivots: number;
}

/** `feasible` and `stopped`: time was up, with or without a feasible flow in hand. */
export type Solution = Counted &
  (
    | {
        readonly status: 'optimal' | 'feasible';
        readonly cost: bigint;
        readonly flow: Float64Array;
        readonly potential: Float64Array;
        readonly certificate: Certificate;
        /** No flow costs less; equal to the cost when optimal, null when nothing is known yet. */
        readonly bound: bigint | null;
        /** (cost − bound) ÷ |cost|; 0 when optimal. */
        readonly gap: number | null;
      }
    | { readonly status: 'stopped' }
    | {
        readonly status: 'infeasible';
        readonly reason: string;
        readonly cut: Cut | null;
        readonly arc?: number;
      }
    | { readonly status: 'unbounded'; readonly reason: string; readonly cycle: readonly number[] }
  );

/** The cheapest flow, with its proof. Throws `ProblemError` for input that has no exact answer. */
export function solve(problem: FlowProblem, options: SolveOptions = {}): Solution {
  checkProblem(problem);
  const impossible = obviousContradiction(problem);
  if (impossible) return impossible;
  const tableau = createTableau(problem);
  plantTree(tableau, problem, supplyAboveLower(problem));
  return finish(problem, tableau, kernelOf(tableau), stopOf(options));
}

/** The run from a given basis, with all ways it can end. */
export function finish(problem: FlowProblem, tableau: Tableau, kernel: Kernel, stop: Stop): Solution {
  let run = pivotUntilOptimal(kernel, stop);
  let pivots = run.pivots;
  if (run.outcome !== 'stopped' && carriesArtificialFlow(tableau)) {
    const first = minimiseArtificialFlow(tableau, kernel, stop);
    pivots += first.pivots;
    if (first.outcome === 'stopped') return { status: 'stopped', pivots };
    if (carriesArtificialFlow(tableau)) {
      const cut = findCut(problem, tableau);
      priceArtificials(tableau, tableau.penalty);
      return { status: 'infeasible', reason: describeCut(cut), cut, pivots };
    }
    priceArtificials(tableau, 0);
    run = pivotUntilOptimal(kernel, stop);
    pivots += run.pivots;
  }
  return conclude(problem, tableau, { ...run, pivots });
}

function conclude(problem: FlowProblem, tableau: Tableau, { outcome, entering, pivots }: Run): Solution {
  if (outcome === 'unbounded') {
    const cycle = cycleOf(tableau, entering).map((arc) => tableau.mixing.order[arc - tableau.first]!);
    const reason = `arcs ${cycle.slice(0, 8).join(', ')} form a cycle of negative cost without a limit`;
    return { status: 'unbounded', reason, cycle, pivots };
  }
  if (carriesArtificialFlow(tableau)) return { status: 'stopped', pivots };
  const flow = flowOf(problem, tableau);
  const potential = Float64Array.from(tableau.potential.subarray(0, problem.nodes));
  const certificate = certify(problem, flow, potential);
  if (outcome === 'optimal' && certificate.verdict !== 'optimal') {
    throw new ProblemError(`the result could not be proven exactly: ${certificate.broken ?? ''}`);
  }
  const cost = costOf(problem, flow);
  const optimal = certificate.verdict === 'optimal';
  const bound = optimal ? cost : lowerBound(problem, potential);
  const gap =
    bound === null ? null : bound === cost ? 0 : Number(cost - bound) / Math.max(1, Math.abs(Number(cost)));
  return { status: optimal ? 'optimal' : 'feasible', cost, flow, potential, certificate, bound, gap, pivots };
}

function flowOf({ lower }: FlowProblem, { first, mixing, capacity, flow, flipped }: Tableau): Float64Array {
  const { order } = mixing;
  const found = new Float64Array(order.length);
  for (let place = 0; place < order.length; place++) {
    const at = first + place;
    const arc = order[place]!;
    found[arc] = lower[arc]! + (flipped[at] === 1 ? capacity[at]! - flow[at]! : flow[at]!);
  }
  return found;
}

/** What rules a flow out without any search: capacities below lower bounds, supplies that do not cancel. */
export function obviousContradiction(problem: FlowProblem): Solution | undefined {
  const { supply, lower, capacity } = problem;
  for (let arc = 0; arc < lower.length; arc++) {
    if (lower[arc]! <= capacity[arc]!) continue;
    const reason = `arc ${arc}: capacity ${capacity[arc]} is below the lower bound ${lower[arc]}`;
    return { status: 'infeasible', reason, cut: null, arc, pivots: 0 };
  }
  const sum = new ExactSum();
  for (const units of supply) sum.add(units, 1);
  const total = sum.value();
  if (total === 0n) return undefined;
  return { status: 'infeasible', reason: `supplies add up to ${total}, not to 0`, cut: null, pivots: 0 };
}

export function stopOf({ timeLimitMs, stop }: SolveOptions): Stop {
  if (timeLimitMs === undefined) return stop ?? (() => false);
  const until = performance.now() + timeLimitMs;
  return () => performance.now() >= until || (stop?.() ?? false);
}
