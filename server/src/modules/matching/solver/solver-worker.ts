import { parentPort, workerData } from 'node:worker_threads';
import { type FlowProblem, ProblemError } from './problem.js';
import { type Solution, solve } from './solve.js';

export interface WorkerTask {
  readonly problem: FlowProblem;
  /** Shared with the caller: anything but 0 asks to stop. */
  readonly halt: Int32Array;
  readonly timeLimitMs?: number;
}

export type WorkerAnswer =
  | { readonly solution: Solution }
  | { readonly message: string; readonly where: { arc?: number; node?: number } };

function answer({ problem, halt, timeLimitMs }: WorkerTask): WorkerAnswer {
  const stop = () => Atomics.load(halt, 0) !== 0;
  try {
    return { solution: solve(problem, { stop, ...(timeLimitMs === undefined ? {} : { timeLimitMs }) }) };
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    const { message, arc, node } = error;
    return {
      message,
      where: { ...(arc === undefined ? {} : { arc }), ...(node === undefined ? {} : { node }) },
    };
  }
}

const result = answer(workerData as WorkerTask);
const moved =
  'solution' in result && 'flow' in result.solution
    ? [result.solution.flow.buffer, result.solution.potential.buffer]
    : [];
parentPort?.postMessage(result, moved as ArrayBuffer[]);
