import type { ArcInput } from './builder.js';
import { type Certificate, certify } from './certificate.js';
import { Change } from './change.js';
import { faultOfChange } from './change-certificate.js';
import { Columns, type Room } from './columns.js';
import { MovedNodes } from './moved-nodes.js';
import {
  checkBounds,
  checkCost,
  checkProblem,
  checkSupply,
  type FlowProblem,
  ProblemError,
} from './problem.js';
import { reoptimise, type State } from './reoptimise.js';
import { Residual } from './residual.js';
import { ShortestPaths } from './shortest-path.js';
import { obviousContradiction, type Solution, solve, type SolveOptions, stopOf } from './solve.js';

const ROOM: Room = { nodes: 64, arcs: 4096 };

/** A proven optimum as a difference to the one before. */
export interface Update {
  readonly cost: bigint;
  /** How many cheapest ways it took. */
  readonly paths: number;
  /** Arcs that carry another flow than before, with it. */
  readonly changed: ReadonlyMap<number, number>;
}

/**
 * A problem that keeps its last optimum: after a small change (a cost, a capacity, a supply, a new node with its arcs)
 * `update` looks only at what the change touches. Same results as solving anew, except among equal optima.
 */
export class FlowSession {
  private readonly columns: Columns;
  private state: State | undefined;
  private change: Change;
  /** The cost of the last optimum; what has changed since stands in `change`. */
  private proven: bigint | undefined;

  /** The problem is copied; `room` is for what is added later. */
  constructor(problem: FlowProblem, room: Room = ROOM) {
    checkProblem(problem);
    this.columns = new Columns(problem, room);
    this.change = new Change(this.columns);
  }

  /** The problem as it is now; valid until the next change. */
  get problem(): FlowProblem {
    return this.columns.problem;
  }

  /** The whole solution with its whole certificate: from the last optimum where that is near, else from the start. */
  solve(options: SolveOptions = {}): Solution {
    const { problem } = this.columns;
    const impossible = obviousContradiction(problem);
    if (impossible) return impossible;
    const update = this.update(options);
    if (update) return this.present(update);
    const solution = solve(problem, options);
    this.change = new Change(this.columns);
    this.proven = solution.status === 'optimal' ? solution.cost : undefined;
    if (solution.status === 'optimal') {
      this.columns.flow.set(solution.flow);
      this.columns.potential.set(solution.potential);
      this.state = stateOf(this.columns);
      this.refresh();
    }
    return solution;
  }

  /**
   * After a small change of a solved problem: the new optimum, proven for what the change touched.
   * `undefined` when it has none or is too far away; ask `solve` then.
   */
  update(options: SolveOptions = {}): Update | undefined {
    const { columns, change, proven } = this;
    if (proven === undefined || this.state === undefined) return undefined;
    this.state.moved.clear();
    const paths = change.isEmpty ? 0 : reoptimise(this.state, change, stopOf(options));
    this.change = new Change(columns);
    this.proven = undefined;
    if (paths < 0) return undefined;
    const fault = faultOfChange(this.state, change);
    if (fault !== undefined) throw new ProblemError(`the change could not be proven exactly: ${fault}`);
    this.proven = proven + change.costDifference();
    const changed = new Map<number, number>();
    for (const [arc, before] of change.flowBefore) {
      if (columns.flow[arc] !== before) changed.set(arc, columns.flow[arc]!);
    }
    return { cost: this.proven, paths, changed };
  }

  /**
   * For the pause after an answer: chooses the potentials anew so that the next change finds its ways quickly, and proves
   * the whole with them. Changes nothing else; updates without it stay right, but look at more. O(arcs · log nodes).
   */
  refresh(): void {
    if (this.proven === undefined || !this.state) return;
    const { columns } = this;
    this.state.paths.tighten(mostSupplied(columns));
    const { problem } = columns;
    const flow = columns.flow.subarray(0, columns.arcs);
    mustBeOptimal(certify(problem, flow, columns.potential.subarray(0, columns.nodes)));
  }

  setCost(arc: number, cost: number): void {
    this.mustHave(arc, this.columns.arcs, 'arc');
    checkCost(arc, cost);
    if (!this.change.costBefore.has(arc)) this.change.costBefore.set(arc, this.columns.cost[arc]!);
    this.columns.cost[arc] = cost;
    this.state?.residual.setCost(arc);
    this.change.arcs.add(arc);
  }

  setCapacity(arc: number, capacity: number): void {
    this.mustHave(arc, this.columns.arcs, 'arc');
    checkBounds(arc, this.columns.lower[arc]!, capacity);
    this.columns.capacity[arc] = capacity;
    this.change.arcs.add(arc);
  }

  setSupply(node: number, supply: number): void {
    this.mustHave(node, this.columns.nodes, 'node');
    checkSupply(node, supply);
    const before = this.columns.supply[node]!;
    if (!this.change.supplyBefore.has(node)) this.change.supplyBefore.set(node, before);
    this.columns.supply[node] = supply;
    this.change.addUnmet(node, supply - before);
  }

  addNode(supply = 0): number {
    checkSupply(this.columns.nodes, supply);
    const node = this.columns.addNode(supply);
    this.change.newNodes.add(node);
    this.change.supplyBefore.set(node, 0);
    this.change.addUnmet(node, supply);
    return node;
  }

  addArc({ from, to, cost, lower = 0, capacity = Infinity }: ArcInput): number {
    this.mustHave(from, this.columns.nodes, 'node');
    this.mustHave(to, this.columns.nodes, 'node');
    checkCost(this.columns.arcs, cost);
    checkBounds(this.columns.arcs, lower, capacity);
    const arc = this.columns.addArc({ from, to, cost, lower, capacity });
    this.state?.residual.add(arc);
    this.change.arcs.add(arc);
    return arc;
  }

  private present({ cost, paths }: Update): Solution {
    const { problem } = this.columns;
    const flow = this.columns.flow.slice(0, this.columns.arcs);
    const potential = this.columns.potential.slice(0, this.columns.nodes);
    const certificate = certify(problem, flow, potential);
    mustBeOptimal(certificate);
    return { status: 'optimal', cost, flow, potential, certificate, bound: cost, gap: 0, pivots: paths };
  }

  private mustHave(index: number, count: number, what: 'arc' | 'node'): void {
    if (Number.isInteger(index) && index >= 0 && index < count) return;
    throw new ProblemError(`there is no ${what} ${index}`, { [what]: index });
  }
}

function mustBeOptimal({ verdict, broken }: Certificate): void {
  if (verdict === 'optimal') return;
  throw new ProblemError(`the result could not be proven exactly: ${broken ?? ''}`);
}

function stateOf(columns: Columns): State {
  const residual = new Residual(columns);
  return { columns, residual, paths: new ShortestPaths(columns, residual), moved: new MovedNodes() };
}

/** Where cheapest ways mostly begin. */
function mostSupplied({ supply, nodes }: Columns): number {
  let most = 0;
  for (let node = 1; node < nodes; node++) if (supply[node]! > supply[most]!) most = node;
  return most;
}
