import type { ServiceRequest } from '../request.entity.js';

/** Stands behind the last character of a passage, so that every character begins some pair. */
const END = '$';
/** Begins tokens that stand for a region; never part of a word. */
const REGION = '@';
/** Length of the codes of a street, a community and a grid. */
const REGION_LENGTHS = [9, 12, 15];
/** Characters in a token: a pair, or a region with its sign. */
export const TOKEN_LENGTH = 16;
/** More pairs than any report has; what comes later in an endless text is not found. */
const MOST_TOKENS = 4000;

/**
 * The form in which texts are compared: compatibility forms folded (Unicode NFKC: full width to half width), small letters,
 * no signs, and spaces only between Latin words: 厚德路 12 号 and 厚德路12号 are the same.
 */
export function normalise(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/(?<![a-z0-9]) | (?![a-z0-9])/g, '');
}

/** What can be found in a request: title, text, address and the running part of its number. */
export const wordsOf = ({ title, text, address, number }: ServiceRequest): string =>
  [title, text, address, number.split('-')[1] ?? ''].map(normalise).join(' ');

/** The pairs of neighbouring characters in normalised words, each once. */
function pairsOf(words: string): Set<string> {
  const pairs = new Set<string>();
  for (const passage of words.split(' ')) {
    const characters = [...passage];
    for (let n = 0; n < characters.length && pairs.size < MOST_TOKENS; n++) {
      pairs.add(characters[n]! + (characters[n + 1] ?? END));
    }
  }
  return pairs;
}

/** Stands for a region in the index: requests of a street, community or grid are found like a word. */
export const regionToken = (code: string): string | null =>
  REGION_LENGTHS.includes(code.length) ? REGION + code : null;

/** All tokens under which a request is found. */
export function tokensOf(request: ServiceRequest, words = wordsOf(request)): string[] {
  const finest = request.gridCode ?? request.communityCode ?? '';
  const regions = REGION_LENGTHS.filter((length) => length <= finest.length).map(
    (length) => REGION + finest.slice(0, length),
  );
  return [...pairsOf(words), ...regions];
}

/** What somebody searches for. */
export interface Wanted {
  /** Each must be somewhere in the words. */
  readonly terms: readonly string[];
  /** Pairs that all must be there. */
  readonly pairs: readonly string[];
  /** Single characters, when nothing else was given. */
  readonly characters: readonly string[];
  /** What the number must begin with, for example ZG20261120-0001. */
  readonly number: string | null;
}

const NUMBER = /^([a-z]{2})?(20\d{6})(?:-(\d{1,6}))?$/;
/** More pairs would only ask the index for what the comparison finds out anyway. */
const MOST_PAIRS = 8;

/** Reads a search: numbers of requests (whole or their beginning), words, single characters. */
export function readSearch(text: string | undefined): Wanted {
  const parts = (text ?? '').normalize('NFKC').toLowerCase().split(/\s+/).filter(Boolean);
  const number = parts.map((part) => NUMBER.exec(part)).find((found) => found !== null);
  const words = parts.filter((part) => part !== number?.[0]).map(normalise);
  const terms = [...new Set(words.join(' ').split(' ').filter(Boolean))];
  const pairs = terms.flatMap((term) => {
    const characters = [...term];
    return characters.slice(1).map((character, n) => characters[n]! + character);
  });
  return {
    terms,
    pairs: spread([...new Set(pairs)], MOST_PAIRS),
    characters: pairs.length > 0 ? [] : terms,
    number: number ? `ZG${number[2]}${number[3] ? `-${number[3]}` : ''}` : null,
  };
}

/** At most `most` of the values, from all over them. */
function spread<T>(values: readonly T[], most: number): T[] {
  if (values.length <= most) return [...values];
  return Array.from({ length: most }, (_, n) => values[Math.floor((n * values.length) / most)]!);
}

/** 20261120000123 for ZG20261120-000123: sorts as requests came, and is small enough to stand in every row of the index. */
export const positionOf = (number: string): number =>
  Number(number.slice(2, 10)) * 1_000_000 + Number(number.slice(11));

/** The number at a position. */
export function numberAt(position: number): string {
  const digits = String(position);
  return `ZG${digits.slice(0, 8)}-${digits.slice(8)}`;
}
