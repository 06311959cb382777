import { v7 } from 'uuid';
import { processClock } from '../clock.js';

let lastMs = 0;
let sequence = 0;

/** A fresh UUIDv7. Ids made in one process are strictly increasing, even when the clock is set back. */
export function newId(): string {
  const ms = processClock.now().getTime();
  if (ms > lastMs) {
    lastMs = ms;
    // Half of the 32-bit counter is left free, so that one millisecond never runs out of it.
    sequence = Math.floor(Math.random() * 0x7fffffff);
  } else {
    sequence += 1;
  }
  return v7({ msecs: lastMs, seq: sequence });
}
