import { type TransferListItem, Worker } from 'node:worker_threads';

export interface ThreadOptions {
  /** Handed over instead of copied. */
  readonly transfer?: readonly TransferListItem[];
  /** Aborting ends the thread at once; the promise is rejected with the signal's reason. */
  readonly signal?: AbortSignal;
}

// Started from its sources a thread has to learn to read TypeScript first.
const fromSource = import.meta.url.endsWith('.ts');
const execArgv = ['--conditions=source', '--import', '@swc-node/register/esm-register'];

/**
 * Runs a script in a thread of its own, so that the caller's event loop goes on, and returns the one message it posts.
 * `script` is its address as a built file (`./x-worker.js`); the data arrive there as `workerData`.
 */
export async function runInThread<Answer>(
  script: URL,
  data: unknown,
  { transfer = [], signal }: ThreadOptions = {},
): Promise<Answer> {
  signal?.throwIfAborted();
  const file = fromSource ? new URL(script.href.replace(/\.js$/, '.ts')) : script;
  const worker = new Worker(file, {
    workerData: data,
    transferList: [...transfer],
    ...(fromSource ? { execArgv } : {}),
  });
  let stop = (): void => {};
  try {
    return await new Promise<Answer>((resolve, reject) => {
      stop = () => reject(signal?.reason as Error);
      signal?.addEventListener('abort', stop);
      worker.once('message', resolve).once('error', reject);
      worker.once('exit', (code) => reject(new Error(`a thread ended with ${code} and no answer`)));
    });
  } finally {
    signal?.removeEventListener('abort', stop);
    await worker.terminate();
  }
}
