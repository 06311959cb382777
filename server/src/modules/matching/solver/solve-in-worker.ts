import { runInThread } from '../../../platform/threads/index.js';
import { type FlowProblem, ProblemError } from './problem.js';
import type { Solution } from './solve.js';
import type { WorkerAnswer, WorkerTask } from './solver-worker.js';

export interface WorkerOptions {
  /** Milliseconds after which the best flow so far is returned. */
  readonly timeLimitMs?: number;
  /** Aborting ends the run like the time limit: with status `feasible` or `stopped`. */
  readonly signal?: AbortSignal;
}

const SCRIPT = new URL('./solver-worker.js', import.meta.url);

/** `solve` in a thread of its own, so that the caller's event loop goes on. Same results and errors. */
export async function solveInWorker(problem: FlowProblem, options: WorkerOptions = {}): Promise<Solution> {
  const { timeLimitMs, signal } = options;
  const halt = new Int32Array(new SharedArrayBuffer(4));
  const task: WorkerTask = { problem, halt, ...(timeLimitMs === undefined ? {} : { timeLimitMs }) };
  const stop = () => Atomics.store(halt, 0, 1);
  if (signal?.aborted) stop();
  signal?.addEventListener('abort', stop);
  try {
    const answer = await runInThread<WorkerAnswer>(SCRIPT, task);
    if ('solution' in answer) return answer.solution;
    throw new ProblemError(answer.message, answer.where);
  } finally {
    signal?.removeEventListener('abort', stop);
  }
}
