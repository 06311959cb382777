import { parentPort, workerData } from 'node:worker_threads';
import { type Example, train } from './train.js';

const { model, accuracy } = train(workerData as Example[]);
// With a list of what to move, as only threads have it: here nothing is.
parentPort?.postMessage({ parts: model.parts, accuracy }, []);
