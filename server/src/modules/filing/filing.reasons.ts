import { readFileSync } from 'node:fs';
import { cityTime, type FilingKind } from '@linli/shared';

/** Why a request may be left out for a while. */
export interface FilingReason {
  readonly key: string;
  readonly kind: FilingKind;
  readonly label: string;
  readonly needsPhoto: boolean;
  /** Days from the asking. */
  readonly longestDays: number;
}

export interface ReasonList {
  readonly version: number;
  /** 2026-01-01 */
  readonly from: string;
  readonly reasons: readonly FilingReason[];
}

const FILE = new URL('../../../data/filing/reasons.json', import.meta.url);
const { versions } = JSON.parse(readFileSync(FILE, 'utf8')) as { versions: readonly ReasonList[] };

/** The list that holds at a time. */
export function reasonsAt(at: Date): ReasonList {
  const { date } = cityTime(at);
  return versions.findLast(({ from }) => from <= date) ?? versions[0]!;
}

/** What a reason of an older list was called. */
export const reasonLabel = (version: number, key: string): string =>
  versions.find((list) => list.version === version)?.reasons.find((each) => each.key === key)?.label ?? key;
