import fc from 'fast-check';
import { flowProblems } from '../../../../../test/support/flow-problems.js';
import { ProblemBuilder } from './builder.js';
import { certify } from './certificate.js';
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

/** A hub, people with one task each, and tasks: more is wanted than there are people. */
function district(people: number, tasks: number) {
  let state = 5;
  // Lehmer's minimal standard generator (Park and Miller 1988).
  const random = () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
  const builder = new ProblemBuilder();
  const hub = builder.node();
  for (let person = 0; person < people; person++)
    builder.arc({ from: hub, to: builder.node(), cost: 0, capacity: 1 });
  for (let n = 0; n < tasks; n++) {
    const task = builder.node();
    builder.arc({ from: hub, to: task, cost: 5000 });
    for (let person = 1; person <= people; person++) {
      if (random() < 0.15)
        builder.arc({ from: person, to: task, cost: Math.floor(random() * 1000), capacity: 1 });
    }
  }
  const session = new FlowSession(builder.build(), { nodes: 2, arcs: 20 });
  for (let task = 1 + people; task <= people + tasks; task++) session.setSupply(task, -4);
  session.setSupply(hub, 4 * tasks);
  return { session, hub, random };
}

describe('solving again after small changes', () => {
  it('gives what solving from the start gives', () => {
    let updates = 0;
    fc.assert(
      fc.property(flowProblems, changes, (problem, steps) => {
        const session = new FlowSession(problem, { nodes: 3, arcs: 6 });
        session.solve();
        for (const [n, step] of steps.entries()) {
          if (n % 3 === 2) session.refresh();
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

  it('stays proven through many cancels, wishes and new tasks of a district', () => {
    const [people, tasks] = [120, 40];
    const { session, hub, random } = district(people, tasks);
    const below = (count: number) => Math.floor(random() * count);
    const want = (task: number, more: number) => {
      session.setSupply(task, session.problem.supply[task]! - more);
      session.setSupply(hub, session.problem.supply[hub]! + more);
    };
    session.solve();
    for (let turn = 0; turn < 150; turn++) {
      const task = 1 + people + below(tasks);
      if (turn % 3 === 0) session.setCapacity(below(people), below(2));
      else if (turn % 3 === 1) want(task, session.problem.supply[task]! < 0 && below(2) === 0 ? -1 : 1);
      else {
        const added = session.addNode();
        session.addArc({ from: hub, to: added, cost: 5000 });
        for (let n = 0; n < 12; n++)
          session.addArc({ from: 1 + below(people), to: added, cost: below(1000), capacity: 1 });
        want(added, 1 + below(4));
      }
      const update = session.update();
      const { columns } = session as unknown as { columns: { flow: Float64Array; potential: Float64Array } };
      const { problem } = session;
      const whole = certify(
        problem,
        columns.flow.subarray(0, problem.source.length),
        columns.potential.subarray(0, problem.nodes),
      );
      expect([update !== undefined, whole.verdict]).toEqual([true, 'optimal']);
      if (turn % 10 === 0) expect(update?.cost).toBe((solve(problem) as { cost: bigint }).cost);
      if (turn % 50 === 0) session.refresh();
    }
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
