import type { EntityManager } from 'typeorm';

/**
 * One module's share of the demo. Loaded at every start in demo mode, each part in a transaction of its own and in the
 * order of `parts.ts`: what is there already must be left alone.
 */
export interface DemoPart {
  readonly name: string;
  load(tx: EntityManager): Promise<void>;
}
