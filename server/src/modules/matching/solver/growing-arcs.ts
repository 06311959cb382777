interface Arc {
  readonly source: number;
  readonly target: number;
  readonly lower: number;
  readonly capacity: number;
  readonly cost: number;
  readonly line: number;
}

const START = 1 << 16;

/** Columns of arcs that grow with what is really there, whatever a file announces. */
export class GrowingArcs {
  count = 0;
  readonly most: number;
  private source: Int32Array;
  private target: Int32Array;
  private lower: Float64Array;
  private capacity: Float64Array;
  private cost: Float64Array;
  private line: Int32Array;

  constructor(most: number) {
    const start = Math.min(most, START);
    this.most = most;
    this.source = new Int32Array(start);
    this.target = new Int32Array(start);
    this.lower = new Float64Array(start);
    this.capacity = new Float64Array(start);
    this.cost = new Float64Array(start);
    this.line = new Int32Array(start);
  }

  add({ source, target, lower, capacity, cost, line }: Arc): void {
    const at = this.count++;
    if (at === this.source.length) this.resize(Math.min(this.most, at * 2));
    this.source[at] = source;
    this.target[at] = target;
    this.lower[at] = lower;
    this.capacity[at] = capacity;
    this.cost[at] = cost;
    this.line[at] = line;
  }

  finish() {
    if (this.count < this.source.length) this.resize(this.count);
    const { source, target, lower, capacity, cost, line } = this;
    return { source, target, lower, capacity, cost, line };
  }

  private resize(size: number): void {
    const ints = (old: Int32Array) => {
      const grown = new Int32Array(size);
      grown.set(old.subarray(0, this.count));
      return grown;
    };
    const doubles = (old: Float64Array) => {
      const grown = new Float64Array(size);
      grown.set(old.subarray(0, this.count));
      return grown;
    };
    this.source = ints(this.source);
    this.target = ints(this.target);
    this.lower = doubles(this.lower);
    this.capacity = doubles(this.capacity);
    this.cost = doubles(this.cost);
    this.line = ints(this.line);
  }
}
