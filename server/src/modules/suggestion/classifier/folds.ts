import { seeded, shuffle } from './random.js';

/** A fold (0 … count − 1) for each example: every label is spread evenly over the folds. Same seed, same folds. */
export function stratifiedFolds(
  examples: readonly { label: string }[],
  count: number,
  seed: number,
): Int32Array {
  const byLabel = new Map<string, number[]>();
  examples.forEach(({ label }, n) => {
    const known = byLabel.get(label);
    if (known) known.push(n);
    else byLabel.set(label, [n]);
  });
  const random = seeded(seed);
  const folds = new Int32Array(examples.length);
  let next = 0;
  for (const label of [...byLabel.keys()].sort()) {
    const numbers = Int32Array.from(byLabel.get(label)!);
    shuffle(numbers, random);
    for (const n of numbers) folds[n] = next++ % count;
  }
  return folds;
}
