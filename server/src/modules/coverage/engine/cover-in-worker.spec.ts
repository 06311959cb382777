import { cover } from './cover.js';
import { coverInWorker } from './cover-in-worker.js';
import { type CoverInput, NO_PAIRS, NONE_TAKEN } from './cover-input.js';

// A thread started from sources compiles them first.
jest.setTimeout(120_000);

/** People and places in a row, a person at each place. */
const row = (count: number): CoverInput => {
  const x = Float64Array.from({ length: count }, (_, n) => n * 50);
  const y = new Float64Array(count);
  const one = new Int32Array(count).fill(1);
  return {
    places: { x, y, needed: one, held: new Uint8Array(count) },
    people: { x, y, cap: one, unit: new Int32Array(count).fill(-1) },
    units: { x: new Float64Array(0), y: new Float64Array(0) },
    reach: 1000,
    taken: NONE_TAKEN,
    kept: NO_PAIRS,
  };
};

describe('covering in a thread', () => {
  it('gives what covering here gives, while the event loop goes on, and leaves its input whole', async () => {
    const input = row(200);
    const pending = coverInWorker(input);
    const free = await Promise.race([pending, new Promise((resolve) => setImmediate(() => resolve('free')))]);
    expect(free).toBe('free');
    const { effort: _there, ...there } = await pending;
    const { effort: _here, ...here } = cover(input);
    expect(there).toEqual(here);
    expect(there.cost).toBe(0n);
  });

  it('ends when the server stops, and passes on what is wrong with the input', async () => {
    await expect(coverInWorker(row(200), AbortSignal.abort(new Error('stops')))).rejects.toThrow('stops');
    const wrong = row(200);
    wrong.places.y[7] = NaN;
    await expect(coverInWorker(wrong)).rejects.toThrow('place 7 is nowhere');
  });
});
