import type { UnitNode } from '../unit/index.js';
import { TeamTree } from './team.tree.js';

const at = new Date('2026-11-20T00:00:00Z');
const unit = (id: string, parentId: string | null, successorId: string | null = null): UnitNode => ({
  id,
  name: id,
  regionCode: '360702',
  parentId,
  createdAt: at,
  closedAt: successorId ? at : null,
  successorId,
});

const tree = new TeamTree([
  unit('corps', null),
  unit('branch', 'corps'),
  unit('squad', 'branch'),
  unit('sister', 'branch'),
  unit('gone', 'branch', 'squad'),
  unit('older', 'branch', 'gone'),
]);
const ids = (nodes: readonly { id: string }[]): string[] => nodes.map(({ id }) => id).sort();

describe('the tree of teams', () => {
  it('leads upwards, nearest first', () => {
    expect(tree.above('squad').map(({ id }) => id)).toEqual(['branch', 'corps']);
    expect(tree.above('corps')).toEqual([]);
  });

  it('holds the open teams below', () => {
    expect(ids(tree.below('branch'))).toEqual(['branch', 'sister', 'squad']);
    expect(ids(tree.below('squad'))).toEqual(['squad']);
  });

  it('follows mergers to the team that stands', () => {
    expect(tree.current('older')?.id).toBe('squad');
    expect(tree.current('unknown')).toBeUndefined();
  });

  it('counts the work of those that were merged into it', () => {
    expect(tree.counted('squad').sort()).toEqual(['gone', 'older', 'squad']);
    expect(tree.counted('sister')).toEqual(['sister']);
  });

  it('ends where a circle would begin', () => {
    const round = new TeamTree([unit('a', 'b'), unit('b', 'a'), unit('x', null, 'y'), unit('y', null, 'x')]);
    expect(round.above('a').length).toBeLessThanOrEqual(2);
    expect(round.current('x')).toBeDefined();
  });
});
