import type { SparseRows } from './matrix.js';
import { seeded, shuffle } from './random.js';

export interface SvmOptions {
  /** Price of an error against the size of the weights. */
  readonly cost: number;
  readonly mostRounds: number;
  /** Stops when no gradient of a round is further from its bound than this. */
  readonly tolerance: number;
  readonly seed: number;
}

/** One plane per class: `weights[k]` has a number per column and one more for the constant. */
export type Planes = readonly Float32Array[];

/**
 * Linear support vector machine, one class against the rest, squared hinge loss: dual coordinate descent with
 * shrinking (Hsieh, Chang, Lin, Keerthi, Sundararajan 2008, algorithms 1 and 3). `prices[i]` multiplies the cost of example i.
 */
export function trainPlanes(
  data: SparseRows,
  columns: number,
  labels: Int32Array,
  classes: number,
  prices: Float32Array,
  options: SvmOptions,
): Planes {
  const squares = new Float64Array(data.rows);
  for (let i = 0; i < data.rows; i++) {
    let sum = 1;
    for (let j = data.starts[i]!; j < data.starts[i + 1]!; j++) sum += data.values[j]! ** 2;
    squares[i] = sum;
  }
  return Array.from({ length: classes }, (_, k) =>
    trainPlane(data, columns, labels, k, squares, prices, options),
  );
}

function trainPlane(
  { rows, starts, columns, values }: SparseRows,
  width: number,
  labels: Int32Array,
  own: number,
  squares: Float64Array,
  prices: Float32Array,
  { cost, mostRounds, tolerance, seed }: SvmOptions,
): Float32Array {
  const weights = new Float32Array(width + 1);
  const alpha = new Float64Array(rows);
  const order = Int32Array.from({ length: rows }, (_, i) => i);
  const random = seeded(seed + own);
  let active = rows;
  let bound = Infinity;
  for (let round = 0; round < mostRounds; round++) {
    shuffle(order, random, active);
    let highest = -Infinity;
    let lowest = Infinity;
    for (let n = 0; n < active; n++) {
      const i = order[n]!;
      const sign = labels[i] === own ? 1 : -1;
      const slack = 1 / (2 * cost * prices[i]!);
      const from = starts[i]!;
      const to = starts[i + 1]!;
      let score = weights[width]!;
      for (let j = from; j < to; j++) score += weights[columns[j]!]! * values[j]!;
      const gradient = sign * score - 1 + alpha[i]! * slack;
      let projected = gradient;
      if (alpha[i] === 0) {
        if (gradient > bound) {
          // Far on the right side: out of the way until the end.
          active -= 1;
          order[n] = order[active]!;
          order[active] = i;
          n -= 1;
          continue;
        }
        projected = Math.min(gradient, 0);
      }
      highest = Math.max(highest, projected);
      lowest = Math.min(lowest, projected);
      if (Math.abs(projected) < 1e-12) continue;
      const before = alpha[i]!;
      alpha[i] = Math.max(before - gradient / (squares[i]! + slack), 0);
      const step = (alpha[i]! - before) * sign;
      for (let j = from; j < to; j++) weights[columns[j]!]! += step * values[j]!;
      weights[width]! += step;
    }
    if (highest - lowest <= tolerance) {
      if (active === rows) break;
      // Look once more at those that were set aside.
      active = rows;
      bound = Infinity;
      continue;
    }
    bound = highest <= 0 ? Infinity : highest;
  }
  return weights;
}
