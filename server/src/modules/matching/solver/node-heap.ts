/** Nodes by distance, nearest first: a heap of fours that lets outdated entries stay until they come up. */
export class NodeHeap {
  size = 0;
  private nodes = new Int32Array(1024);
  private keys = new Float64Array(1024);

  get leastKey(): number {
    return this.keys[0]!;
  }

  clear(): void {
    this.size = 0;
  }

  push(node: number, key: number): void {
    if (this.size === this.nodes.length) this.grow();
    const { nodes, keys } = this;
    let at = this.size++;
    while (at > 0) {
      const above = (at - 1) >> 2;
      if (keys[above]! <= key) break;
      nodes[at] = nodes[above]!;
      keys[at] = keys[above]!;
      at = above;
    }
    nodes[at] = node;
    keys[at] = key;
  }

  pop(): number {
    const { nodes, keys } = this;
    const top = nodes[0]!;
    const last = --this.size;
    const node = nodes[last]!;
    const key = keys[last]!;
    let at = 0;
    for (let first = 1; first < last; first = 4 * at + 1) {
      const end = Math.min(first + 4, last);
      let least = first;
      for (let below = first + 1; below < end; below++) if (keys[below]! < keys[least]!) least = below;
      if (keys[least]! >= key) break;
      nodes[at] = nodes[least]!;
      keys[at] = keys[least]!;
      at = least;
    }
    nodes[at] = node;
    keys[at] = key;
    return top;
  }

  private grow(): void {
    const nodes = new Int32Array(2 * this.nodes.length);
    const keys = new Float64Array(2 * this.keys.length);
    nodes.set(this.nodes);
    keys.set(this.keys);
    this.nodes = nodes;
    this.keys = keys;
  }
}
