import type { MigrationInterface } from 'typeorm';
import { Idempotency1764000000002 } from './0002-idempotency.js';

/** Every change of the schema, oldest first. A merged one is never edited: expand, then contract. */
export const migrations: (new () => MigrationInterface)[] = [Idempotency1764000000002];
