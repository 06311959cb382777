/** How long statements may follow each other before everything else has its turn. */
const LONGEST_MS = 10;

/**
 * SQLite answers at once, so that awaiting it never leaves the queue of promises: a job of a thousand statements would keep
 * requests, timers and the release of native memory waiting until its end. A breath lets the event loop turn once.
 */
export class Breath {
  private last = performance.now();
  private turning: Promise<void> | undefined;

  /** A promise to wait for before the next statement, or undefined while there is no need. */
  due(): Promise<void> | undefined {
    if (performance.now() - this.last < LONGEST_MS) return undefined;
    this.turning ??= new Promise((resolve) => {
      setImmediate(() => {
        this.last = performance.now();
        this.turning = undefined;
        resolve();
      });
    });
    return this.turning;
  }
}
