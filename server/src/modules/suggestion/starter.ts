import { readFileSync } from 'node:fs';
import { catalogueOf } from '../catalogue/index.js';
import type { Model } from './classifier/model.js';
import { type Example, train } from './classifier/train.js';

/** Sentences as residents would write them, by tile: `# tile`, then one a line. */
const FILE = new URL('../../../data/catalogue/seed.txt', import.meta.url);

/** A name or a word of the catalogue counts less than a sentence. */
const NAME_WEIGHT = 0.4;

/** What is known before anybody has decided anything: the seed sentences, and the catalogue's own words. */
export function seedExamples(): Example[] {
  const catalogue = catalogueOf();
  const sentences: Example[] = [];
  let label = '';
  for (const line of readFileSync(FILE, 'utf8').split('\n')) {
    if (line.startsWith('# ')) label = line.slice(2).trim();
    else if (line.trim() !== '') sentences.push({ text: line, label });
  }
  const words = catalogue.tiles.flatMap(({ tile, label: name, hint, keywords }) =>
    [name, hint, ...keywords].map((text) => ({ text, label: tile, weight: NAME_WEIGHT })),
  );
  const names = catalogue.entries
    .filter(({ kind }) => kind !== 'TILE')
    .map(({ name, tile }) => ({ text: name, label: tile, weight: NAME_WEIGHT }));
  return [...sentences, ...words, ...names].filter(({ label: tile }) => catalogue.has(tile));
}

let known: Model | undefined;

/** The model of the first day: made in this process, because it takes less time than reading it would. */
export const starterModel = (): Model => (known ??= train(seedExamples()).model);
