import { IdempotencyKey } from './platform/http/index.js';

/** Every table of the server as a class. Each module adds its own. */
export const entities: (new () => object)[] = [IdempotencyKey];
