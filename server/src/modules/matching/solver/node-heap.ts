/** Nodes by distance, nearest first: a binary heap that lets outdated entries stay until they come up. */
export class NodeHeap {
  private readonly nodes: number[] = [];
  private readonly keys: number[] = [];

  get size(): number {
    return this.nodes.length;
  }

  get leastKey(): number {
    return this.keys[0]!;
  }

  get leastNode(): number {
    return this.nodes[0]!;
  }

  clear(): void {
    this.nodes.length = 0;
    this.keys.length = 0;
  }

  push(node: number, key: number): void {
    const { nodes, keys } = this;
    let at = nodes.length;
    nodes.push(node);
    keys.push(key);
    while (at > 0) {
      const above = (at - 1) >> 1;
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
    const node = nodes.pop()!;
    const key = keys.pop()!;
    const count = nodes.length;
    if (count === 0) return top;
    let at = 0;
    for (;;) {
      let below = 2 * at + 1;
      if (below >= count) break;
      if (below + 1 < count && keys[below + 1]! < keys[below]!) below++;
      if (keys[below]! >= key) break;
      nodes[at] = nodes[below]!;
      keys[at] = keys[below]!;
      at = below;
    }
    nodes[at] = node;
    keys[at] = key;
    return top;
  }
}
