import { ProblemBuilder } from './builder.js';
import { solve } from './solve.js';
import { solveInWorker } from './solve-in-worker.js';

/** Everybody can do everything: enough work for a thread to be stopped in. */
function crowd(size: number) {
  const builder = new ProblemBuilder();
  const people = Array.from({ length: size }, () => builder.node(1));
  const tasks = Array.from({ length: size }, () => builder.node(-1));
  for (const person of people) {
    for (const task of tasks)
      builder.arc({ from: person, to: task, cost: (person * 7919 + task * 104729) % 9973, capacity: 1 });
  }
  return builder.build();
}

describe('solving in a thread', () => {
  it('gives what solving here gives, while the event loop goes on', async () => {
    const problem = crowd(40);
    const here = solve(problem);
    expect(await solveInWorker(problem)).toEqual(here);
    expect(problem.cost).toHaveLength(1600);
  });

  it('ends when the caller aborts', async () => {
    expect(await solveInWorker(crowd(40), { signal: AbortSignal.abort() })).toEqual({
      status: 'stopped',
      pivots: 0,
    });
    const signal = AbortSignal.timeout(1500);
    const solution = await solveInWorker(crowd(1400), { signal });
    expect(solution.status).toMatch(/^(stopped|feasible)$/);
  });

  it('ends when time is up', async () => {
    const solution = await solveInWorker(crowd(40), { timeLimitMs: 0 });
    expect(solution).toEqual({ status: 'stopped', pivots: 0 });
  });

  it('passes on what is wrong with the problem', async () => {
    const problem = crowd(2);
    problem.cost[3] = NaN;
    await expect(solveInWorker(problem)).rejects.toMatchObject({ name: 'ProblemError', arc: 3 });
  });
});
