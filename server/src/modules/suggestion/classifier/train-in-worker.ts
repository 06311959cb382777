import { Worker } from 'node:worker_threads';
import { Model, type ModelParts } from './model.js';
import type { Example, Training } from './train.js';

// Started from its sources the thread has to learn to read TypeScript first.
const fromSource = import.meta.url.endsWith('.ts');
const SCRIPT = new URL(fromSource ? './train-worker.ts' : './train-worker.js', import.meta.url);
const execArgv = ['--conditions=source', '--import', '@swc-node/register/esm-register'];

/** `train` in a thread of its own, so that the server goes on answering. Aborting ends it with an error. */
export async function trainInWorker(examples: readonly Example[], signal?: AbortSignal): Promise<Training> {
  const worker = new Worker(SCRIPT, { workerData: examples, ...(fromSource ? { execArgv } : {}) });
  const stop = (): void => void worker.terminate();
  signal?.addEventListener('abort', stop);
  try {
    return await new Promise<Training>((resolve, reject) => {
      worker.once('message', ({ parts, accuracy }: { parts: ModelParts; accuracy: number | null }) =>
        resolve({ model: new Model(parts), accuracy }),
      );
      worker.once('error', reject);
      worker.once('exit', (code) => reject(new Error(`the learning thread ended with ${code} and no model`)));
    });
  } finally {
    signal?.removeEventListener('abort', stop);
    await worker.terminate();
  }
}
