import { ProblemBuilder } from './builder.js';
import { solve } from './solve.js';
import { solveInWorker } from './solve-in-worker.js';

// A thread started from sources compiles them first.
jest.setTimeout(60_000);

/** Everybody can do everything. */
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
    const pending = solveInWorker(problem);
    const free = await Promise.race([pending, new Promise((resolve) => setImmediate(() => resolve('free')))]);
    expect(free).toBe('free');
    expect(await pending).toEqual(here);
    expect(problem.cost).toHaveLength(1600);
  });

  it('keeps two runs at once apart', async () => {
    const [one, other] = [crowd(30), crowd(31)];
    expect(await Promise.all([solveInWorker(one), solveInWorker(other)])).toEqual([solve(one), solve(other)]);
  });

  it('ends when the caller aborts', async () => {
    expect(await solveInWorker(crowd(40), { signal: AbortSignal.abort() })).toEqual({
      status: 'stopped',
      pivots: 0,
    });
    const controller = new AbortController();
    const pending = solveInWorker(crowd(40), { signal: controller.signal });
    controller.abort();
    expect(await pending).toEqual({ status: 'stopped', pivots: 0 });
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
