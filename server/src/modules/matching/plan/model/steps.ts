/** Work in pieces: `yield` stands where something else may go on. */
export type Steps<T> = Generator<undefined, T, undefined>;

const AT_A_TIME_MS = 12;

/** All of it, now. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** The same with the event loop let through every few milliseconds. Rejects with the signal's reason when aborted. */
export async function inPieces<T>(steps: Steps<T>, signal?: AbortSignal): Promise<T> {
  for (;;) {
    const until = performance.now() + AT_A_TIME_MS;
    do {
      const { done, value } = steps.next();
      if (done) return value;
    } while (performance.now() < until);
    await new Promise((resolve) => setImmediate(resolve));
    signal?.throwIfAborted();
  }
}
