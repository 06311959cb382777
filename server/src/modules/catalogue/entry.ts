import type { EntryKind, ServiceStage, Tier, UnitKind } from '@linli/shared';

/** Time of a stage in working minutes (420 a day), usually and when the matter is urgent. */
export interface StageTime {
  readonly normal: number;
  readonly urgent: number;
}

/** Another tile that this one is often taken for, and the question whose "yes" means the other one. */
export interface Confusable {
  readonly tile: string;
  readonly question: string;
}

/** One row of the catalogue. Codes say only what differs from their tile; a tile says everything. */
export interface Entry {
  readonly kind: EntryKind;
  /** Unique only together with the kind: 01001 is both a component and a matter. */
  readonly code: string;
  /** The tile a code belongs to; of a tile its own code. */
  readonly tile: string;
  /** Class of the national list, empty for tiles. */
  readonly className: string;
  readonly name: string;
  readonly hint: string;
  readonly icon: string;
  /** What people call it. */
  readonly keywords: readonly string[];
  /** Who usually handles it, the likeliest first; empty = as the tile. */
  readonly unitKinds: readonly UnitKind[];
  readonly tier: Tier | null;
  readonly times: Readonly<Partial<Record<ServiceStage, StageTime>>>;
  /** Nobody closes it without a photo taken afterwards; null = as the tile. */
  readonly evidenceNeeded: boolean | null;
  readonly confusables: readonly Confusable[];
}

/** 事项 09012: how people name a row. */
export const keyOf = ({ kind, code }: Pick<Entry, 'kind' | 'code'>): string => `${kind}:${code}`;
