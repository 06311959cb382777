import { runInThread } from '../../../platform/threads/index.js';
import { Model, type ModelParts } from './model.js';
import type { Example, Training } from './train.js';

const SCRIPT = new URL('./train-worker.js', import.meta.url);

/** `train` in a thread of its own, so that the server goes on answering. Aborting ends it with an error. */
export async function trainInWorker(examples: readonly Example[], signal?: AbortSignal): Promise<Training> {
  const { parts, accuracy } = await runInThread<{ parts: ModelParts; accuracy: number | null }>(
    SCRIPT,
    examples,
    signal ? { signal } : {},
  );
  return { model: new Model(parts), accuracy };
}
