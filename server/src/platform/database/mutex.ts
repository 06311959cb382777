/** First come, first served lock within this process. */
export class Mutex {
  private tail: Promise<void> = Promise.resolve();

  /** Waits for the turn and returns the function that gives it up; calling that twice does no harm. */
  async acquire(): Promise<() => void> {
    const before = this.tail;
    let release: () => void = () => {};
    this.tail = new Promise((resolve) => {
      release = resolve;
    });
    await before;
    return release;
  }
}
