import { ProblemBuilder } from './builder.js';
import { Change } from './change.js';
import { faultOfChange } from './change-certificate.js';
import { Columns } from './columns.js';
import { MovedNodes } from './moved-nodes.js';
import { Residual } from './residual.js';
import { ShortestPaths } from './shortest-path.js';
import { solve } from './solve.js';

/** Two people for two places: 0 → 2 (cost 1) and 1 → 3 (cost 1) are taken, 0 → 3 and 1 → 2 (cost 4) are not. */
function proven() {
  const builder = new ProblemBuilder();
  for (const supply of [1, 1, -1, -1]) builder.node(supply);
  for (const [from, to, cost] of [
    [0, 2, 1],
    [1, 3, 1],
    [0, 3, 4],
    [1, 2, 4],
  ] as const)
    builder.arc({ from, to, cost, capacity: 1 });
  const problem = builder.build();
  const solution = solve(problem);
  if (solution.status !== 'optimal') throw new Error(solution.status);
  const columns = new Columns(problem, { nodes: 0, arcs: 0 });
  columns.flow.set(solution.flow);
  columns.potential.set(solution.potential);
  const residual = new Residual(columns);
  const moved = new MovedNodes();
  const state = { columns, residual, paths: new ShortestPaths(columns, residual), moved };
  return { state, columns, residual, moved, change: new Change(columns) };
}

describe('the certificate of a change', () => {
  it('accepts potentials that move together', () => {
    for (const by of [7, -7]) {
      const { state, columns, moved, change } = proven();
      for (let node = 0; node < 4; node++) {
        moved.note(node, columns.potential[node]!);
        columns.potential[node] = columns.potential[node]! + by;
      }
      expect(faultOfChange(state, change)).toBeUndefined();
    }
  });

  it.each([
    ['an empty arc has come to pay', 3, 10],
    ['a full arc has come to be too dear', 2, -10],
    ['a full arc out of the node has come to be too dear', 0, 10],
    ['an empty arc out of the node has come to pay', 0, -10],
  ])('refuses a potential by which %s', (_what, node, by) => {
    const { state, columns, moved, change } = proven();
    moved.note(node, columns.potential[node]!);
    columns.potential[node] = columns.potential[node]! + by;
    expect(faultOfChange(state, change)).toMatch(/^arc \d: reduced cost/);
  });

  it('refuses flow that does not add up, that is out of bounds, and books that are not in step', () => {
    const one = proven();
    one.change.setFlow(0, 0);
    one.residual.settle(0);
    expect(faultOfChange(one.state, one.change)).toMatch(/^arc 0|units too many/);
    const two = proven();
    two.change.setFlow(0, 2);
    two.residual.settle(0);
    expect(faultOfChange(two.state, two.change)).toMatch(/^arc 0: .* with flow 2 in 0 … 1/);
    const three = proven();
    three.columns.cost[2] = 5;
    three.change.arcs.add(2);
    expect(faultOfChange(three.state, three.change)).toMatch(/^arc 2/);
    three.residual.setCost(2);
    expect(faultOfChange(three.state, three.change)).toBeUndefined();
  });
});
