import { readFileSync } from 'node:fs';
import type { Tier, UnitKind } from '@linli/shared';

/** A service in plain words: what a resident chooses from. */
export interface Tile {
  readonly tile: string;
  readonly label: string;
  readonly hint: string;
  readonly icon: string;
  readonly keywords: readonly string[];
  readonly defaultUnitKind: UnitKind;
  readonly tier: Tier;
  /** Hours of the working day it may take. */
  readonly handleWorkingHours: number;
  /** Nobody closes it without a photo taken afterwards. */
  readonly evidenceNeeded: boolean;
}

const FILE = new URL('../../../data/catalogue/tiles.json', import.meta.url);

/** The catalogue of services that ships with the product. */
export const TILES: readonly Tile[] = (JSON.parse(readFileSync(FILE, 'utf8')) as { tiles: Tile[] }).tiles;

const BY_NAME = new Map(TILES.map((tile) => [tile.tile, tile]));

/** The tile with this name; `other` for names the catalogue no longer has. */
export const tileOf = (name: string): Tile => BY_NAME.get(name) ?? BY_NAME.get('other')!;

export const isTile = (name: string): boolean => BY_NAME.has(name);

const MOST_SUGGESTIONS = 3;

/** Likeliest tiles for a text, best first, at most three: longer words that people use for it weigh more. */
export function suggestTiles(text: string): Tile[] {
  return TILES.map((tile) => ({
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

const SENTENCE_END = /[。！？!?；;\n]/;
const PAUSE = /[，,、：: ]/;
const TITLE_LENGTH = 20;

/** A title from the text: its first sentence, at most 20 characters. */
export function titleFrom(text: string): string {
  const sentence =
    text
      .trim()
      .split(SENTENCE_END)
      .find((part) => part.trim() !== '')
      ?.trim() ?? text.trim();
  const characters = [...sentence];
  if (characters.length <= TITLE_LENGTH) return sentence;
  const clause = sentence.split(PAUSE)[0]?.trim() ?? '';
  const length = [...clause].length;
  if (length >= 4 && length <= TITLE_LENGTH) return clause;
  return `${characters.slice(0, TITLE_LENGTH - 1).join('')}…`;
}
