import type { Example } from './classifier/train.js';

/** Where labelled texts come from. The module above that has them registers one; this module knows no requests. */
export interface LabelSource {
  /** Decisions of dispatchers after `since` (all when null), at most `limit`, and the last of them. */
  news(since: string | null, limit: number): Promise<{ count: number; until: string | null }>;
  /** The newest texts with the tile a dispatcher accepted them under. */
  read(limit: number): Promise<Example[]>;
}
