import { ENTRY_KIND_LABELS, MOST_TILES } from '@linli/shared';
import { type Entry, keyOf } from './entry.js';

/** An entry with the line of the table it stands in; entries edited by hand have none. */
export interface PlacedEntry {
  readonly line: number | null;
  readonly entry: Entry;
}

/** What is wrong, and where: the line of a file, or the row by its key. */
export interface RowProblem {
  readonly line: number | null;
  /** `MATTER:09012`; null for what concerns no single row. */
  readonly key: string | null;
  readonly reason: string;
}

/** The tile for what fits nowhere: every catalogue has it. */
export const OTHER = 'other';

/** Rules over all rows: a catalogue with any of these problems is never published. */
export function checkRows(rows: readonly PlacedEntry[]): RowProblem[] {
  const tiles = rows.filter(({ entry }) => entry.kind === 'TILE');
  const names = new Set(tiles.map(({ entry }) => entry.code));
  const problems: RowProblem[] = [];
  const first = new Map<string, number | null>();
  for (const { line, entry } of rows) {
    const key = keyOf(entry);
    const bad = (reason: string): void => void problems.push({ line, key, reason });
    if (first.has(key)) {
      const where = first.get(key);
      bad(`${ENTRY_KIND_LABELS[entry.kind]} ${entry.code} 重复了${where ? `，第 ${where} 行已经有` : ''}`);
    } else first.set(key, line);
    if (entry.kind !== 'TILE' && !names.has(entry.tile)) bad(`没有「${entry.tile}」这个大类`);
    for (const { tile } of entry.confusables) {
      if (!names.has(tile)) bad(`「容易混淆」里的「${tile}」不是大类`);
      else if (tile === entry.tile) bad('「容易混淆」里写了自己');
    }
    if (entry.kind !== 'TILE' && entry.confusables.length > 0) bad('「容易混淆」只有大类能填');
  }
  if (names.size > MOST_TILES) {
    const over = tiles[MOST_TILES]!;
    const reason = `大类有 ${names.size} 个，最多 ${MOST_TILES} 个`;
    problems.push({ line: over.line, key: keyOf(over.entry), reason });
  }
  if (!names.has(OTHER)) problems.push({ line: null, key: null, reason: '缺少大类 other（别的事）' });
  return problems;
}
