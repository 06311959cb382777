import { gramsOf } from './grams.js';

/** Rows of numbers most of which are zero: row i has `values[j]` at `columns[j]` for j in `starts[i]` … `starts[i + 1]`. */
export interface SparseRows {
  readonly rows: number;
  readonly starts: Int32Array;
  readonly columns: Int32Array;
  readonly values: Float32Array;
}

/** Which runs of characters count, and how much: rare ones say more (inverse document frequency). */
export interface Vocabulary {
  readonly keys: Uint32Array;
  readonly idf: Float32Array;
}

/** A run of characters in fewer texts than this is chance; in a small collection every one is worth keeping. */
const leastTexts = (texts: number): number => (texts < 2000 ? 1 : 2);

export function vocabularyOf(grams: readonly Map<number, number>[]): Vocabulary {
  const texts = new Map<number, number>();
  for (const counts of grams) for (const key of counts.keys()) texts.set(key, (texts.get(key) ?? 0) + 1);
  const least = leastTexts(grams.length);
  const keys: number[] = [];
  for (const [key, count] of texts) if (count >= least) keys.push(key);
  const idf = Float32Array.from(keys, (key) => Math.log((1 + grams.length) / (1 + texts.get(key)!)) + 1);
  return { keys: Uint32Array.from(keys), idf };
}

export const columnsOf = ({ keys }: Vocabulary): Map<number, number> =>
  new Map(Array.from(keys, (key, column) => [key, column]));

/** One text as columns and values of length 1: the logarithm of the count, weighed by rarity. */
export function rowOf(
  counts: Map<number, number>,
  columns: ReadonlyMap<number, number>,
  idf: Float32Array,
): { columns: number[]; values: number[] } {
  const at: number[] = [];
  const values: number[] = [];
  let square = 0;
  for (const [key, count] of counts) {
    const column = columns.get(key);
    if (column === undefined) continue;
    const value = (1 + Math.log(count)) * idf[column]!;
    at.push(column);
    values.push(value);
    square += value * value;
  }
  const length = Math.sqrt(square) || 1;
  return { columns: at, values: values.map((value) => value / length) };
}

export function rowsOf(grams: readonly Map<number, number>[], { keys, idf }: Vocabulary): SparseRows {
  const columns = columnsOf({ keys, idf });
  const starts = new Int32Array(grams.length + 1);
  const parts = grams.map((counts, i) => {
    const row = rowOf(counts, columns, idf);
    starts[i + 1] = starts[i]! + row.columns.length;
    return row;
  });
  const all = { columns: new Int32Array(starts.at(-1)!), values: new Float32Array(starts.at(-1)!) };
  parts.forEach((row, i) => {
    all.columns.set(row.columns, starts[i]);
    all.values.set(row.values, starts[i]);
  });
  return { rows: grams.length, starts, ...all };
}

export const gramsOfAll = (texts: readonly string[]): Map<number, number>[] => texts.map(gramsOf);
