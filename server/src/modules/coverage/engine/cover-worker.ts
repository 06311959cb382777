import { parentPort, workerData } from 'node:worker_threads';
import { coverAgain } from './cover-again.js';
import type { CoverInput } from './cover-input.js';

const result = coverAgain(workerData as CoverInput);
const { place, person, short, near } = result;
parentPort?.postMessage(
  result,
  [place, person, short, near].map(({ buffer }) => buffer as ArrayBuffer),
);
