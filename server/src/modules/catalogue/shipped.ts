import { readFileSync } from 'node:fs';
import { parseCatalogue } from './csv.js';
import type { Entry } from './entry.js';

const FILE = new URL('../../../data/catalogue/catalogue.csv', import.meta.url);

let known: readonly Entry[] | undefined;

/** The rows that come with the product: the first version of every city. */
export function shippedEntries(): readonly Entry[] {
  if (known) return known;
  const { entries, problems } = parseCatalogue(readFileSync(FILE, 'utf8'));
  if (!entries)
    throw new Error(`catalogue.csv: ${problems.map((p) => `line ${p.line} ${p.reason}`).join('; ')}`);
  return (known = entries);
}
