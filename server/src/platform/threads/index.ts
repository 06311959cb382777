export { runInThread, type ThreadOptions } from './run-in-thread.js';
