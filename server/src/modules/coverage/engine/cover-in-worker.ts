import { runInThread } from '../../../platform/threads/index.js';
import { coverAgain } from './cover-again.js';
import type { CoverInput, CoverResult } from './cover-input.js';

const SCRIPT = new URL('./cover-worker.js', import.meta.url);
/** Places and people together; so few are done in milliseconds, sooner than a thread would start. */
const FEW = 300;

/** `coverAgain` in a thread of its own: candidates, network and proof, while the event loop goes on. Few are done here. */
export async function coverInWorker(input: CoverInput, signal?: AbortSignal): Promise<CoverResult> {
  if (input.places.x.length + input.people.x.length <= FEW) return coverAgain(input);
  return runInThread<CoverResult>(SCRIPT, input, signal ? { signal } : {});
}
