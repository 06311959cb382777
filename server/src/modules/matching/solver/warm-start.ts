import type { ArcInput } from './builder.js';
import {
  checkBounds,
  checkCost,
  checkProblem,
  checkSupply,
  type FlowProblem,
  ProblemError,
} from './problem.js';
import { changeCapacity, changeCost, pushExcess } from './repair.js';
import { finish, obviousContradiction, type Solution, type SolveOptions, stopOf } from './solve.js';
import { AT_LOWER, createTableau, hangFromRoot, type Room, type Tableau } from './tree.js';

const ROOM: Room = { nodes: 64, arcs: 4096 };

/**
 * A problem that keeps its last basis: after a small change (a cost, a capacity, a supply, a new node with its arcs)
 * `solve` needs only the pivots the change calls for. Same results as solving anew, except among equal optima.
 */
export class FlowSession {
  private columns: FlowProblem;
  private nodeCount: number;
  private arcCount: number;
  private tableau: Tableau | undefined;

  /** The problem is copied; `room` is for what is added later (more than that costs one solve from the start). */
  constructor(problem: FlowProblem, room: Room = ROOM) {
    checkProblem(problem);
    this.nodeCount = problem.nodes;
    this.arcCount = problem.source.length;
    this.columns = widen(problem, room);
  }

  /** The problem as it is now; valid until the next change. */
  get problem(): FlowProblem {
    const { supply, source, target, lower, capacity, cost } = this.columns;
    const arcs = this.arcCount;
    return {
      nodes: this.nodeCount,
      supply: supply.subarray(0, this.nodeCount),
      source: source.subarray(0, arcs),
      target: target.subarray(0, arcs),
      lower: lower.subarray(0, arcs),
      capacity: capacity.subarray(0, arcs),
      cost: cost.subarray(0, arcs),
    };
  }

  solve(options: SolveOptions = {}): Solution {
    const problem = this.problem;
    const impossible = obviousContradiction(problem);
    if (impossible) return impossible;
    this.tableau ??= createTableau(problem, {
      nodes: this.columns.supply.length - this.nodeCount,
      arcs: this.columns.source.length - this.arcCount,
    });
    return finish(problem, this.tableau, stopOf(options));
  }

  setCost(arc: number, cost: number): void {
    this.mustHave(arc, this.arcCount, 'arc');
    checkCost(arc, cost);
    const by = cost - this.columns.cost[arc]!;
    this.columns.cost[arc] = cost;
    if (this.tableau) changeCost(this.tableau, this.placeOf(this.tableau, arc), by);
  }

  setCapacity(arc: number, capacity: number): void {
    this.mustHave(arc, this.arcCount, 'arc');
    const lower = this.columns.lower[arc]!;
    checkBounds(arc, lower, capacity);
    this.columns.capacity[arc] = capacity;
    if (this.tableau)
      changeCapacity(this.tableau, this.placeOf(this.tableau, arc), Math.max(0, capacity - lower));
  }

  setSupply(node: number, supply: number): void {
    this.mustHave(node, this.nodeCount, 'node');
    checkSupply(node, supply);
    const more = supply - this.columns.supply[node]!;
    this.columns.supply[node] = supply;
    if (this.tableau) pushExcess(this.tableau, node, more);
  }

  addNode(supply = 0): number {
    checkSupply(this.nodeCount, supply);
    if (this.nodeCount === this.columns.supply.length) this.grow();
    const node = this.nodeCount++;
    this.columns.supply[node] = supply;
    if (this.tableau) {
      this.tableau.nodes++;
      hangFromRoot(this.tableau, node, supply);
    }
    return node;
  }

  addArc({ from, to, cost, lower = 0, capacity = Infinity }: ArcInput): number {
    this.mustHave(from, this.nodeCount, 'node');
    this.mustHave(to, this.nodeCount, 'node');
    checkCost(this.arcCount, cost);
    checkBounds(this.arcCount, lower, capacity);
    if (this.arcCount === this.columns.source.length) this.grow();
    const arc = this.arcCount++;
    setArc(this.columns, arc, { from, to, cost, lower, capacity });
    const { tableau } = this;
    if (tableau) {
      const place = tableau.end++;
      setArc(tableau, place, { from, to, cost, lower: 0, capacity: Math.max(0, capacity - lower) });
      tableau.state[place] = AT_LOWER;
      tableau.flow[place] = 0;
      pushExcess(tableau, from, -lower);
      pushExcess(tableau, to, lower);
    }
    return arc;
  }

  private placeOf({ first, mixing }: Tableau, arc: number): number {
    return first + mixing.placeOf(arc);
  }

  private mustHave(index: number, count: number, what: 'arc' | 'node'): void {
    if (Number.isInteger(index) && index >= 0 && index < count) return;
    throw new ProblemError(`there is no ${what} ${index}`, { [what]: index });
  }

  private grow(): void {
    this.columns = widen(this.problem, { nodes: this.nodeCount + 64, arcs: this.arcCount + 64 });
    this.tableau = undefined;
  }
}

interface Columns {
  readonly source: Int32Array;
  readonly target: Int32Array;
  readonly lower?: Float64Array;
  readonly capacity: Float64Array;
  readonly cost: Float64Array;
}

function setArc(
  columns: Columns,
  arc: number,
  { from, to, cost, lower, capacity }: Required<ArcInput>,
): void {
  columns.source[arc] = from;
  columns.target[arc] = to;
  if (columns.lower) columns.lower[arc] = lower;
  columns.capacity[arc] = capacity;
  columns.cost[arc] = cost;
}

function widen(problem: FlowProblem, room: Room): FlowProblem {
  const doubles = (from: Float64Array, extra: number) => {
    const wider = new Float64Array(from.length + extra);
    wider.set(from);
    return wider;
  };
  const ints = (from: Int32Array) => {
    const wider = new Int32Array(from.length + room.arcs);
    wider.set(from);
    return wider;
  };
  return {
    nodes: problem.nodes,
    supply: doubles(problem.supply, room.nodes),
    source: ints(problem.source),
    target: ints(problem.target),
    lower: doubles(problem.lower, room.arcs),
    capacity: doubles(problem.capacity, room.arcs),
    cost: doubles(problem.cost, room.arcs),
  };
}
