export { coverInWorker } from './cover-in-worker.js';
export { cover } from './cover.js';
export { coverAgain } from './cover-again.js';
export { type CoverInput, type CoverResult, NO_PAIRS, NONE_TAKEN, type Pairs } from './cover-input.js';
