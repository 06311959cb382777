import { Catalogue, type Deadlines, type Terms, type Tile } from './catalogue.js';
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

/** What a request says about its kind. */
export interface Classified {
  readonly tile: string;
  /** `MATTER:06010`, as finely as somebody said; null when the tile is all that is known. */
  readonly serviceCode: string | null;
  /** The version it was classified under. */
  readonly catalogueId: string | null;
}

/** What its own version of the catalogue says about a request. */
export const termsOf = ({ tile, serviceCode, catalogueId }: Classified): Terms =>
  catalogueOf(catalogueId).terms(tile, serviceCode);

/** Working minutes each stage of a request may take: its code's, else its tile's. */
export const deadlinesOf = ({
  tile,
  serviceCode: code,
  catalogueId,
  urgent,
}: Classified & { readonly urgent: boolean }): Deadlines =>
  catalogueOf(catalogueId).deadlines(tile, { code, urgent });

const MOST_SUGGESTIONS = 3;

/** How much of each tile's words stands in the text: longer words weigh more; tiles without any are left out. */
export function wordScores(text: string): Map<string, number> {
  const scores = tiles().map(({ tile, keywords }): [string, number] => [
    tile,
    keywords.filter((word) => text.includes(word)).reduce((sum, word) => sum + word.length * word.length, 0),
  ]);
  return new Map(scores.filter(([, score]) => score > 0));
}

/** Tiles whose words stand in the text, best first, at most three. */
export const tilesByWords = (text: string): Tile[] =>
  [...wordScores(text)]
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST_SUGGESTIONS)
    .map(([tile]) => tileOf(tile));
