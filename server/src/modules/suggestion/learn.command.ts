import type { Database } from '../../platform/database/index.js';
import { Catalogue, catalogueOf, entriesOf, putInForce, versionIn } from '../catalogue/index.js';
import type { BadExample, PlacedExample } from './classifier/examples.js';
import { train } from './classifier/train.js';
import { newestModel, saveModel } from './model.store.js';
import { seedExamples } from './starter.js';

export interface Learned {
  readonly examples: number;
  readonly accuracy: number | null;
  readonly number: number;
  readonly bad: BadExample[];
}

/**
 * Learns from labelled history together with the seed sentences, and keeps the model where every server finds it.
 * A label is a tile, by its name or by what residents read; others are said and left out.
 */
export async function learnFromHistory(
  database: Database,
  history: readonly PlacedExample[],
  now: Date,
): Promise<Learned> {
  const active = await versionIn(database.read, 'ACTIVE');
  if (active) putInForce(new Catalogue(active.id, await entriesOf(database.read, active.id)));
  const catalogue = catalogueOf();
  const byLabel = new Map(catalogue.tiles.map(({ tile, label }) => [label, tile]));
  const bad: BadExample[] = [];
  const known = history.flatMap(({ line, text, label }) => {
    const tile = catalogue.has(label) ? label : byLabel.get(label);
    if (!tile) bad.push({ line, reason: `"label" ${label} is no tile of the catalogue` });
    return tile ? { text, label: tile } : [];
  });
  const examples = [...seedExamples(), ...known];
  const { model, accuracy } = train(examples);
  const last = await newestModel(database.read);
  await database.transaction((tx) =>
    saveModel(tx, model, {
      source: 'COMMAND',
      examples: examples.length,
      learnedUntil: last?.learnedUntil ?? null,
      catalogueId: catalogue.versionId,
      accuracy,
      createdAt: now,
    }),
  );
  const saved = await newestModel(database.read);
  return { examples: known.length, accuracy, number: saved!.number, bad };
}
