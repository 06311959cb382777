import { COLUMNS, type Column, printRow } from './columns.js';
import { type Entry, keyOf } from './entry.js';

/** How a row differs between two versions. */
export interface Difference {
  readonly key: string;
  readonly kind: Entry['kind'];
  readonly code: string;
  readonly name: string;
  readonly what: 'ADDED' | 'REMOVED' | 'CHANGED';
  /** Cells that differ, as people read them. */
  readonly cells: readonly { column: Column; before: string; after: string }[];
}

/** What changed from one version to the next, in the order of the catalogue; removed rows last. */
export function differencesOf(before: readonly Entry[], after: readonly Entry[]): Difference[] {
  const old = new Map(before.map((entry) => [keyOf(entry), entry]));
  const kept = new Set(after.map(keyOf));
  const changed = after.flatMap((entry): Difference[] => {
    const past = old.get(keyOf(entry));
    if (!past) return [{ ...nameOf(entry), what: 'ADDED', cells: [] }];
    const cells = changedCells(past, entry);
    return cells.length > 0 ? [{ ...nameOf(entry), what: 'CHANGED', cells }] : [];
  });
  const removed = before
    .filter((entry) => !kept.has(keyOf(entry)))
    .map((entry): Difference => ({ ...nameOf(entry), what: 'REMOVED', cells: [] }));
  return [...changed, ...removed];
}

const nameOf = (entry: Entry) => ({
  key: keyOf(entry),
  kind: entry.kind,
  code: entry.code,
  name: entry.name,
});

function changedCells(past: Entry, present: Entry): Difference['cells'] {
  const [before, after] = [printRow(past), printRow(present)];
  return COLUMNS.filter((column) => before[column] !== after[column]).map((column) => ({
    column,
    before: before[column],
    after: after[column],
  }));
}
