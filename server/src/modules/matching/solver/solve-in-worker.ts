import { Worker } from 'node:worker_threads';
import { type FlowProblem, ProblemError } from './problem.js';
import type { Solution } from './solve.js';
import type { WorkerAnswer, WorkerTask } from './solver-worker.js';

export interface WorkerOptions {
  /** Milliseconds after which the best flow so far is returned. */
  readonly timeLimitMs?: number;
  /** Aborting ends the run like the time limit: with status `feasible` or `stopped`. */
  readonly signal?: AbortSignal;
}

// Started from its sources the thread has to learn to read TypeScript first.
const fromSource = import.meta.url.endsWith('.ts');
const SCRIPT = new URL(fromSource ? './solver-worker.ts' : './solver-worker.js', import.meta.url);
const execArgv = ['--conditions=source', '--import', '@swc-node/register/esm-register'];

/** `solve` in a thread of its own, so that the caller's event loop goes on. Same results and errors. */
export async function solveInWorker(problem: FlowProblem, options: WorkerOptions = {}): Promise<Solution> {
  const { timeLimitMs, signal } = options;
  const halt = new Int32Array(new SharedArrayBuffer(4));
  const task: WorkerTask = { problem, halt, ...(timeLimitMs === undefined ? {} : { timeLimitMs }) };
  const worker = new Worker(SCRIPT, { workerData: task, ...(fromSource ? { execArgv } : {}) });
  const stop = () => Atomics.store(halt, 0, 1);
  if (signal?.aborted) stop();
  signal?.addEventListener('abort', stop);
  try {
    return await new Promise<Solution>((resolve, reject) => {
      worker.once('message', (answer: WorkerAnswer) => {
        if ('solution' in answer) resolve(answer.solution);
        else reject(new ProblemError(answer.message, answer.where));
      });
      worker.once('error', reject);
      worker.once('exit', (code) =>
        reject(new Error(`the solver's thread ended with ${code} and no answer`)),
      );
    });
  } finally {
    signal?.removeEventListener('abort', stop);
    await worker.terminate();
  }
}
