import type { UnitNode } from '../unit/index.js';

/** The tree of teams: 总队 › street branch › community squad. Built anew from the units whenever it is needed; pure. */
export class TeamTree {
  private readonly nodes: ReadonlyMap<string, UnitNode>;

  constructor(units: readonly UnitNode[]) {
    this.nodes = new Map(units.map((unit) => [unit.id, unit]));
  }

  get(id: string): UnitNode | undefined {
    return this.nodes.get(id);
  }

  open(): UnitNode[] {
    return [...this.nodes.values()].filter(({ closedAt }) => closedAt === null);
  }

  /** The team that has taken over, at the end of all mergers; itself while it is open. */
  current(id: string): UnitNode | undefined {
    let node = this.nodes.get(id);
    for (let steps = 0; node?.successorId && steps < this.nodes.size; steps++) {
      node = this.nodes.get(node.successorId);
    }
    return node;
  }

  /** The teams above, nearest first. */
  above(id: string): UnitNode[] {
    const path: UnitNode[] = [];
    for (let node = this.parentOf(id); node && !path.includes(node); node = this.parentOf(node.id)) {
      path.push(node);
    }
    return path;
  }

  /** The open team itself and all open ones below it. */
  below(id: string): UnitNode[] {
    return this.open().filter((node) => node.id === id || this.above(node.id).some((up) => up.id === id));
  }

  /** Ids of the team, those below it, and all that were merged into them: whose work counts as its. */
  counted(id: string): string[] {
    const ids = new Set(this.below(id).map((node) => node.id));
    return [...this.nodes.keys()].filter((each) => ids.has(this.current(each)?.id ?? ''));
  }

  private parentOf(id: string): UnitNode | undefined {
    const parentId = this.nodes.get(id)?.parentId;
    return parentId ? this.current(parentId) : undefined;
  }
}
