import type { MigrationInterface } from 'typeorm';

/** Every change of the schema, oldest first. A merged one is never edited: expand, then contract. */
export const migrations: (new () => MigrationInterface)[] = [];
