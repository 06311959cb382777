/** Numbers above this are not exact in a double. */
export const EXACT = Number.MAX_SAFE_INTEGER;

/** Minimise Σ cost·flow with lower ≤ flow ≤ capacity and, at every node, outflow − inflow = supply. */
export interface FlowProblem {
  /** Nodes are 0 … nodes − 1. */
  readonly nodes: number;
  readonly supply: Float64Array;
  readonly source: Int32Array;
  readonly target: Int32Array;
  readonly lower: Float64Array;
  /** `Infinity` for an arc without a limit. */
  readonly capacity: Float64Array;
  /** Whole numbers; negative ones are allowed. */
  readonly cost: Float64Array;
}

/** The problem cannot be handled as it stands: `arc` or `node` says where. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly arc: number | undefined;
  readonly node: number | undefined;

  constructor(message: string, { arc, node }: { arc?: number; node?: number } = {}) {
    super(message);
    this.arc = arc;
    this.node = node;
  }
}

/** Refuses what has no exact answer in doubles: fractions, NaN, infinite costs, numbers beyond 2^53, dangling arcs. */
export function checkProblem(problem: FlowProblem): void {
  const { nodes, supply, source, target, lower, capacity, cost } = problem;
  const arcs = source.length;
  if (!Number.isSafeInteger(nodes) || nodes < 0) throw new ProblemError(`${nodes} is no number of nodes`);
  if (supply.length !== nodes) throw new ProblemError(`${supply.length} supplies for ${nodes} nodes`);
  for (const [name, list] of Object.entries({ target, lower, capacity, cost })) {
    if (list.length !== arcs) throw new ProblemError(`${list.length} entries in ${name} for ${arcs} arcs`);
  }
  for (let node = 0; node < nodes; node++) checkSupply(node, supply[node]!);
  for (let arc = 0; arc < arcs; arc++) {
    const from = source[arc]!;
    const to = target[arc]!;
    if (from < 0 || from >= nodes || to < 0 || to >= nodes) {
      checkEnd(arc, from, nodes);
      checkEnd(arc, to, nodes);
    }
    if (!isSmall(cost[arc]!)) checkCost(arc, cost[arc]!);
    if (!isSmall(lower[arc]!) || !isSmall(capacity[arc]!)) checkBounds(arc, lower[arc]!, capacity[arc]!);
  }
}

/** A whole number of 32 bits: most are, and need no closer look. */
const isSmall = (value: number): boolean => (value | 0) === value;

export function checkSupply(node: number, supply: number): void {
  if (!Number.isSafeInteger(supply)) {
    throw new ProblemError(`node ${node}: supply ${supply} is not a whole number within 2^53`, { node });
  }
}

export function checkCost(arc: number, cost: number): void {
  if (!Number.isSafeInteger(cost)) {
    throw new ProblemError(`arc ${arc}: cost ${cost} is not a whole number within 2^53`, { arc });
  }
}

export function checkBounds(arc: number, lower: number, capacity: number): void {
  if (!Number.isSafeInteger(lower)) {
    throw new ProblemError(`arc ${arc}: lower bound ${lower} is not a whole number within 2^53`, { arc });
  }
  if (capacity !== Infinity && !Number.isSafeInteger(capacity)) {
    throw new ProblemError(`arc ${arc}: capacity ${capacity} is not a whole number within 2^53`, { arc });
  }
  if (capacity !== Infinity && !Number.isSafeInteger(capacity - lower)) {
    throw new ProblemError(`arc ${arc}: more than 2^53 between lower bound and capacity`, { arc });
  }
}

function checkEnd(arc: number, node: number, nodes: number): void {
  if (node < 0 || node >= nodes) {
    throw new ProblemError(`arc ${arc}: there is no node ${node}`, { arc });
  }
}
