import type { EntityManager } from 'typeorm';

/**
 * One module's share of the demo. Loaded at every start in demo mode, each part in a transaction of its own and in the
 * order of `parts.ts`: what is there already must be left alone.
 */
export interface DemoPart {
  readonly name: string;
  /** Loaded once everything that the parts before it caused has happened, such as points for their hours. */
  readonly afterEvents?: boolean;
  load(tx: EntityManager): Promise<void>;
  /** What comes when all parts are loaded, outside their transactions. */
  afterwards?(): Promise<void>;
}
