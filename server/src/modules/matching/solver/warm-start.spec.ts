import fc from 'fast-check';
import { flowProblems } from '../../../../../test/support/flow-problems.js';
import { ProblemBuilder } from './builder.js';
import { solve } from './solve.js';
import { FlowSession } from './warm-start.js';

const pick = fc.nat(1_000_000);
const changes = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant('cost' as const), pick, to: fc.integer({ min: -3, max: 20 }) }),
    fc.record({
      kind: fc.constant('capacity' as const),
      pick,
      to: fc.oneof(fc.nat(7), fc.constant(Infinity)),
    }),
    fc.record({ kind: fc.constant('supply' as const), pick, to: fc.nat(5) }),
    fc.record({ kind: fc.constant('task' as const), pick, to: fc.nat(3) }),
  ),
  { minLength: 1, maxLength: 8 },
);
type Change = typeof changes extends fc.Arbitrary<(infer Each)[]> ? Each : never;

function apply(session: FlowSession, { kind, pick, to }: Change): void {
  const { nodes, source, lower, supply } = session.problem;
  const node = pick % nodes;
  const other = (pick + 1) % nodes;
  if (kind === 'supply') {
    session.setSupply(node, supply[node]! + to);
    session.setSupply(other, session.problem.supply[other]! - to);
  } else if (kind === 'task') {
    const task = session.addNode(-to);
    session.setSupply(node, supply[node]! + to);
    session.addArc({ from: node, to: task, cost: 50 });
    session.addArc({ from: other, to: task, cost: 2, lower: to % 2, capacity: 3 });
  } else if (source.length > 0) {
    const arc = pick % source.length;
    if (kind === 'cost') session.setCost(arc, to);
    else session.setCapacity(arc, lower[arc]! + to);
  }
}

describe('solving again after small changes', () => {
  it('gives what solving from the start gives', () => {
    let updates = 0;
    fc.assert(
      fc.property(flowProblems, changes, (problem, steps) => {
        const session = new FlowSession(problem, { nodes: 3, arcs: 6 });
        session.solve();
        for (const step of steps) {
          apply(session, step);
          const update = session.update();
          const [warm, cold] = [session.solve(), solve(session.problem)];
          expect(warm.status).toBe(cold.status);
          if ('cost' in warm && 'cost' in cold) expect(warm.cost).toBe(cold.cost);
          if (!update) continue;
          updates++;
          expect([cold.status, 'cost' in cold && cold.cost]).toEqual(['optimal', update.cost]);
        }
      }),
      { numRuns: 500 },
    );
    expect(updates).toBeGreaterThan(100);
  });

  it('needs only the pivots the change calls for', () => {
    const builder = new ProblemBuilder();
    const people = Array.from({ length: 60 }, () => builder.node(1));
    const tasks = Array.from({ length: 60 }, () => builder.node(-1));
    for (const person of people) {
      for (const task of tasks)
        builder.arc({ from: person, to: task, cost: (person * 37 + task * 53) % 101, capacity: 1 });
    }
    const session = new FlowSession(builder.build());
    const cold = session.solve();
    session.setCost(0, 200);
    const update = session.update();
    expect(update?.paths).toBeLessThan(5);
    const again = session.solve();
    expect(again).toMatchObject({ status: 'optimal', cost: update?.cost, pivots: 0 });
    for (const [arc, units] of update?.changed ?? []) {
      expect('flow' in again && again.flow[arc]).toBe(units);
      expect('flow' in cold && cold.flow[arc]).not.toBe(units);
    }
  });

  it('draws the potentials tight, so that nothing more from the hub costs anything in reduced costs', () => {
    const builder = new ProblemBuilder();
    const hub = builder.node(3);
    const people = Array.from({ length: 5 }, () => builder.node());
    const task = builder.node(-3);
    const apart = builder.node();
    for (const [n, person] of people.entries()) {
      builder.arc({ from: hub, to: person, cost: 0, capacity: 1 });
      builder.arc({ from: person, to: task, cost: 10 * n, capacity: 1 });
    }
    builder.arc({ from: apart, to: task, cost: -100 });
    const session = new FlowSession(builder.build());
    const before = session.solve();
    expect(before).toMatchObject({ status: 'optimal', cost: 30n });
    session.setSupply(hub, 4);
    session.setSupply(task, -4);
    expect(session.update()).toMatchObject({ cost: 60n, paths: 1 });
    const again = session.solve();
    if (again.status !== 'optimal') throw new Error(again.status);
    expect(again.potential[task]! - again.potential[hub]!).toBe(30);
    expect(again.certificate.verdict).toBe('optimal');
  });

  it('leaves the problem it was given alone and refuses what is not there', () => {
    const builder = new ProblemBuilder();
    builder.arc({ from: builder.node(1), to: builder.node(-1), cost: 3 });
    const problem = builder.build();
    const session = new FlowSession(problem);
    session.setCost(0, 9);
    expect(problem.cost[0]).toBe(3);
    expect(() => session.setCost(1, 1)).toThrow('there is no arc 1');
    expect(() => session.setCost(0, NaN)).toThrow('arc 0: cost NaN');
    expect(() => session.setSupply(7, 1)).toThrow('there is no node 7');
  });
});
