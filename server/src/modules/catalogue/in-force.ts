import { Catalogue, type Deadlines, type Tile } from './catalogue.js';
import { shippedEntries } from './shipped.js';

/**
 * The catalogue this process works by. Presenters and policies are pure functions and ask here; `CatalogueService`
 * keeps it in step with the database. Versions never change, so an old one is simply kept beside the new one.
 */
let current: Catalogue | undefined;
const versions = new Map<string, Catalogue>();

const inForce = (): Catalogue => (current ??= new Catalogue(null, shippedEntries()));

/** From now on this version is in force. */
export function putInForce(catalogue: Catalogue): void {
  keepVersion(catalogue);
  current = catalogue;
}

/** Keeps an earlier version for the requests made under it. */
export function keepVersion(catalogue: Catalogue): void {
  if (catalogue.versionId) versions.set(catalogue.versionId, catalogue);
}

/** The version with this id, or the one in force when it is null or not known here. */
export const catalogueOf = (versionId: string | null = null): Catalogue =>
  (versionId === null ? undefined : versions.get(versionId)) ?? inForce();

/** Every tile in force, in the order of the catalogue. */
export const tiles = (): readonly Tile[] => inForce().tiles;

/** The tile with this name; `other` for names the version does not have. */
export const tileOf = (name: string, versionId: string | null = null): Tile =>
  catalogueOf(versionId).tile(name);

/** Whether a resident may choose it now. */
export const isTile = (name: string): boolean => inForce().has(name);

/** Working minutes each stage of such a matter may take; with `code`, of that code where it has its own limits. */
export const deadlinesOf = (
  tile: string,
  { versionId, ...how }: { urgent?: boolean; code?: string; versionId?: string | null } = {},
): Deadlines => catalogueOf(versionId).deadlines(tile, how);

const MOST_SUGGESTIONS = 3;

/** Tiles whose words stand in the text, best first, at most three: longer words weigh more. */
export function tilesByWords(text: string): Tile[] {
  return tiles()
    .map((tile) => ({
      tile,
      score: tile.keywords
        .filter((word) => text.includes(word))
        .reduce((sum, word) => sum + word.length * word.length, 0),
    }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST_SUGGESTIONS)
    .map(({ tile }) => tile);
}
