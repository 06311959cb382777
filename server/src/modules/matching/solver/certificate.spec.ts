import fc from 'fast-check';
import { flowProblems } from '../../../../../test/support/flow-problems.js';
import { ProblemBuilder } from './builder.js';
import { certify, costOf, lowerBound } from './certificate.js';
import { solve } from './solve.js';

const builder = new ProblemBuilder();
const [a, b, c] = [builder.node(5), builder.node(), builder.node(-5)];
builder.arc({ from: a, to: b, cost: 1, capacity: 3 });
builder.arc({ from: b, to: c, cost: 1 });
builder.arc({ from: a, to: c, cost: 4, capacity: 9 });
const problem = builder.build();
const flow = Float64Array.of(3, 3, 2);
const potential = Float64Array.of(0, 3, 4);

describe('the certificate', () => {
  it('proves the optimum', () => {
    expect(certify(problem, flow, potential)).toEqual({
      verdict: 'optimal',
      primalFeasible: true,
      dualFeasible: true,
      complementary: true,
    });
    expect(costOf(problem, flow)).toBe(14n);
    expect(lowerBound(problem, potential)).toBe(14n);
  });

  it('calls a flow that is not the cheapest feasible, and says where it could be better', () => {
    const worse = certify(problem, Float64Array.of(2, 2, 3), potential);
    expect(worse).toMatchObject({ verdict: 'feasible', primalFeasible: true, complementary: false });
    expect(worse.broken).toMatch(/^arc 0: reduced cost -2 with flow 2 in 0 … 3/);
  });

  it.each([
    ['a unit got lost', [3, 3, 1], /^node 0: 1 units/],
    ['above capacity', [4, 4, 1], /^arc 0: flow 4 is outside/],
    ['half a unit', [2.5, 2.5, 2.5], /not whole/],
    ['below zero', [3, 6, -1], /^arc 2: |^node/],
    ['no number', [NaN, 3, 2], /^arc 0/],
    ['an arc is missing', [3, 3], /^2 flows for 3 arcs/],
  ])('refuses a tampered flow: %s', (_what, tampered, broken) => {
    const certificate = certify(problem, Float64Array.from(tampered), potential);
    expect(certificate).toMatchObject({ verdict: 'refused', primalFeasible: false });
    expect(certificate.broken).toMatch(broken);
  });

  it('refuses tampered potentials', () => {
    expect(certify(problem, flow, Float64Array.of(0, 2, 4))).toMatchObject({
      verdict: 'feasible',
      dualFeasible: false,
    });
    expect(certify(problem, flow, Float64Array.of(0, 3, 2 ** 53))).toMatchObject({ dualFeasible: false });
    expect(lowerBound(problem, Float64Array.of(0, 2, 4))).toBeNull();
  });

  it('never passes a solution with one flow changed, and no potentials promise less than the bound', () => {
    fc.assert(
      fc.property(flowProblems, fc.nat(), fc.integer({ min: -3, max: 3 }), (random, which, by) => {
        const solution = solve(random);
        fc.pre('flow' in solution && random.source.length > 0 && by !== 0);
        if (!('flow' in solution)) return;
        const arc = which % random.source.length;
        fc.pre(random.source[arc] !== random.target[arc]);
        const tampered = Float64Array.from(solution.flow);
        tampered[arc]! += by;
        expect(certify(random, tampered, solution.potential).verdict).toBe('refused');
        const moved = Float64Array.from(solution.potential, (value, node) => value + (node % 2) * by);
        const bound = lowerBound(random, moved);
        if (bound !== null) expect(bound <= solution.cost).toBe(true);
      }),
    );
  });
});
