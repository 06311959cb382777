import { EXACT } from './problem.js';

/** A sum of products of whole numbers that never rounds: doubles while they are exact, big integers beyond. */
export class ExactSum {
  private small = 0;
  private big = 0n;

  add(a: number, b: number): void {
    const product = a * b;
    const sum = this.small + product;
    if (Math.abs(product) <= EXACT && Math.abs(sum) <= EXACT) this.small = sum;
    else this.big += BigInt(a) * BigInt(b);
  }

  value(): bigint {
    return this.big + BigInt(this.small);
  }
}
