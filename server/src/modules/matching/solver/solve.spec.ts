import fc from 'fast-check';
import { flowProblems, lpText } from '../../../../../test/support/flow-problems.js';
import { loadHighs } from '../../../../../test/support/highs.mjs';
import { ProblemBuilder } from './builder.js';
import { measureCut } from './cut.js';
import { solve } from './solve.js';

function network(
  supplies: number[],
  arcs: [from: number, to: number, cost: number, capacity?: number, lower?: number][],
) {
  const builder = new ProblemBuilder();
  for (const supply of supplies) builder.node(supply);
  for (const [from, to, cost, capacity = Infinity, lower = 0] of arcs)
    builder.arc({ from, to, cost, capacity, lower });
  return builder.build();
}

function optimum(problem: Parameters<typeof solve>[0]) {
  const solution = solve(problem);
  if (!('flow' in solution)) throw new Error(`no flow: ${solution.status}`);
  expect(solution).toMatchObject({ status: 'optimal', gap: 0, bound: solution.cost });
  expect(solution.certificate.verdict).toBe('optimal');
  return { cost: solution.cost, flow: [...solution.flow] };
}

describe('the cheapest flow', () => {
  it('takes the cheap way first and the dear one for the rest', () => {
    const problem = network(
      [5, 0, -5],
      [
        [0, 1, 1, 3],
        [1, 2, 1, 9],
        [0, 2, 4, 9],
      ],
    );
    expect(optimum(problem)).toEqual({ cost: 14n, flow: [3, 3, 2] });
  });

  it('keeps to lower bounds though they cost', () => {
    const problem = network(
      [4, -4],
      [
        [0, 1, 1],
        [0, 1, 7, 9, 3],
      ],
    );
    expect(optimum(problem)).toEqual({ cost: 22n, flow: [1, 3] });
  });

  it('fills a cycle of negative cost up to its limit', () => {
    const problem = network(
      [0, 0],
      [
        [0, 1, -5, 4],
        [1, 0, 2],
        [1, 1, -1, 2],
      ],
    );
    expect(optimum(problem)).toEqual({ cost: -14n, flow: [4, 4, 2] });
  });

  it('handles parts that do not hang together, and nothing at all', () => {
    const apart = network(
      [1, -1, 2, -2],
      [
        [0, 1, 3],
        [2, 3, 5],
      ],
    );
    expect(optimum(apart).cost).toBe(13n);
    expect(optimum(network([], []))).toEqual({ cost: 0n, flow: [] });
  });

  it('fills the steps of a convex cost in order', () => {
    const builder = new ProblemBuilder();
    const [from, to] = [builder.node(5), builder.node(-5)];
    builder.convex(from, to, [
      { width: 2, cost: 1 },
      { width: 2, cost: 4 },
      { width: 9, cost: 9 },
    ]);
    expect(optimum(builder.build())).toEqual({ cost: 19n, flow: [2, 2, 1] });
    expect(() =>
      builder.convex(from, to, [
        { width: 1, cost: 2 },
        { width: 1, cost: 1 },
      ]),
    ).toThrow(RangeError);
  });

  it('costs what HiGHS finds, on 300 random networks', async () => {
    const highs = await loadHighs();
    const seen = new Set<string>();
    fc.assert(
      fc.property(flowProblems, (problem) => {
        const ours = solve(problem);
        const theirs = highs.solve(lpText(problem), { presolve: 'off' });
        seen.add(ours.status);
        if ('flow' in ours) {
          expect(theirs.Status).toBe('Optimal');
          expect(theirs.ObjectiveValue).toBeCloseTo(Number(ours.cost), 4);
        } else {
          expect(theirs.Status).toMatch(new RegExp(ours.status, 'i'));
        }
      }),
      { numRuns: 300 },
    );
    expect([...seen].sort()).toEqual(['infeasible', 'optimal', 'unbounded']);
  });
});

describe('no cheapest flow', () => {
  it('names the nodes that cannot get what they need, with numbers that prove it', () => {
    const problem = network(
      [9, 0, -4, -5],
      [
        [0, 1, 1, 6],
        [1, 2, 1],
        [1, 3, 1],
        [3, 2, 0],
      ],
    );
    const solution = solve(problem);
    if (solution.status !== 'infeasible' || !solution.cut) throw new Error('a cut was expected');
    const inside = new Set(solution.cut.nodes);
    const { needed, reachable } = measureCut(problem, (node) => inside.has(node));
    expect(needed).toBe(9n);
    expect(reachable).toBe(6n);
    expect(solution.reason).toContain('need 9 units from outside, and at most 6 can reach them');
  });

  it('says so when supply and demand lie in parts that are not connected', () => {
    const problem = network(
      [4, -1, 2, -5],
      [
        [0, 1, 1],
        [2, 3, 1],
      ],
    );
    const solution = solve(problem);
    if (solution.status !== 'infeasible' || !solution.cut) throw new Error('a cut was expected');
    expect([...solution.cut.nodes].sort()).toEqual([2, 3]);
    expect([solution.cut.needed, solution.cut.reachable]).toEqual([3n, 0n]);
  });

  it('says when supplies do not cancel, and when bounds contradict each other', () => {
    expect(solve(network([3, -2], [[0, 1, 1]]))).toMatchObject({
      status: 'infeasible',
      reason: expect.stringContaining('add up to 1'),
    });
    expect(solve(network([0, 0], [[0, 1, 1, 2, 3]]))).toMatchObject({ status: 'infeasible', arc: 0 });
  });

  it('shows the cycle that could run for ever', () => {
    const problem = network(
      [1, 0, -1],
      [
        [0, 1, 1],
        [1, 2, 1],
        [2, 1, -3],
        [0, 2, 9],
      ],
    );
    const solution = solve(problem);
    if (solution.status !== 'unbounded') throw new Error('unbounded was expected');
    expect([...solution.cycle].sort()).toEqual([1, 2]);
  });

  it('prefers infeasible to unbounded when both are true', () => {
    const problem = network([1, 0, -1], [[0, 0, -1]]);
    expect(solve(problem).status).toBe('infeasible');
  });

  it('stops when time is up: a bound and a gap, or nothing', () => {
    const problem = network(
      [5, 0, -5],
      [
        [0, 1, 1, 3],
        [1, 2, 1, 9],
        [0, 2, 4, 4],
      ],
    );
    expect(solve(problem, { timeLimitMs: 0 })).toEqual({ status: 'stopped', pivots: 0 });
    const direct = network(
      [5, 0, -5],
      [
        [0, 1, 1, 3],
        [1, 2, 1, 9],
        [0, 2, 4, 9],
      ],
    );
    // The hub serves it straight away: an answer before the first pivot, and how far it may be from the best.
    expect(solve(direct, { timeLimitMs: 0 })).toMatchObject({ status: 'feasible', cost: 20n, pivots: 0 });
    const loop = network(
      [0, 0],
      [
        [0, 1, -5, 4],
        [1, 0, 2, 9],
      ],
    );
    expect(solve(loop, { stop: () => true })).toMatchObject({
      status: 'feasible',
      cost: 0n,
      bound: -20n,
      gap: 20,
    });
  });
});

describe('stopped in the middle', () => {
  it('reports the best flow so far, and a bound that the optimum keeps', () => {
    const builder = new ProblemBuilder();
    const people = Array.from({ length: 40 }, () => builder.node());
    const tasks = Array.from({ length: 40 }, () => builder.node());
    for (const from of people) {
      for (const to of tasks) {
        builder.arc({ from, to, cost: -((from * 7919 + to * 104_729) % 9973), capacity: 1 });
        if (to === from + 40) builder.arc({ from: to, to: from, cost: 9, capacity: 5 });
      }
    }
    const problem = builder.build();
    const { cost } = optimum(problem);
    for (const most of [0, 1, 2]) {
      let looks = 0;
      const solution = solve(problem, { stop: () => looks++ >= most });
      if (solution.status !== 'feasible') throw new Error(`feasible was expected, not ${solution.status}`);
      expect(solution.pivots).toBe(64 * most);
      expect(solution.cost > cost && solution.bound! <= cost && solution.gap! > 0).toBe(true);
      expect(solution.certificate).toMatchObject({ verdict: 'feasible', primalFeasible: true });
    }
  });
});

describe('numbers', () => {
  it.each([NaN, Infinity, -Infinity, 0.5, 2 ** 53])('refuses the cost %d and names the arc', (cost) => {
    expect(() =>
      solve(
        network(
          [1, -1],
          [
            [0, 1, 1],
            [0, 1, cost],
          ],
        ),
      ),
    ).toThrow(/^arc 1: cost/);
  });

  it('adds up exactly beyond 2^53', () => {
    const most = Number.MAX_SAFE_INTEGER;
    const problem = network([3_000_001, -3_000_001], [[0, 1, 2 ** 49 + 1]]);
    expect(optimum(problem).cost).toBe(3_000_001n * (2n ** 49n + 1n));
    expect(optimum(network([most, -most], [[0, 1, 3]])).cost).toBe(BigInt(most) * 3n);
  });

  it('says so when it cannot be exact', () => {
    const most = Number.MAX_SAFE_INTEGER;
    const path = network(
      [1, 0, 0, -1],
      [
        [0, 1, most],
        [1, 2, most],
        [2, 3, most],
      ],
    );
    expect(() => solve(path)).toThrow(/2\^5[13]/);
    expect(() => solve(network([most, most, -most, -most], []))).toThrow(/2\^53/);
    expect(() => solve(network([0, 0], [[0, 1, 1, most, -9]]))).toThrow(/^arc 0: .*2\^53/);
  });

  it('finds the way when the penalty for missing supply has to be capped', () => {
    const dear = 2 ** 50 - 1;
    const problem = network(
      [1, 0, -1],
      [
        [0, 1, dear],
        [1, 2, dear],
      ],
    );
    expect(optimum(problem).cost).toBe(2n * BigInt(dear));
  });
});
