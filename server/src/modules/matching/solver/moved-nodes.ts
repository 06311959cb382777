/** Nodes whose potential moved since the last proof, each with what it was then. */
export class MovedNodes {
  readonly list: number[] = [];
  private before = new Float64Array(0);
  private has = new Uint8Array(0);

  /** To be called before the potential of a node moves. */
  note(node: number, potential: number): void {
    if (node >= this.has.length) this.grow(node);
    if (this.has[node] === 1) return;
    this.has[node] = 1;
    this.before[node] = potential;
    this.list.push(node);
  }

  /** The potential a node of the list had. */
  was(node: number): number {
    return this.before[node]!;
  }

  clear(): void {
    for (const node of this.list) this.has[node] = 0;
    this.list.length = 0;
  }

  private grow(node: number): void {
    const before = new Float64Array(2 * node + 64);
    const has = new Uint8Array(before.length);
    before.set(this.before);
    has.set(this.has);
    this.before = before;
    this.has = has;
  }
}
