import { normalise } from '../../suggestion/index.js';

/** Pairs of neighbouring characters of a text, without signs and spaces. */
export function pairsOf(text: string): Set<string> {
  const clean = normalise(text).replaceAll(' ', '');
  const pairs = new Set<string>();
  for (let i = 0; i + 1 < clean.length; i++) pairs.add(clean.slice(i, i + 2));
  return pairs;
}

/** Share of the shorter text's pairs that the other one has too, 0 to 1 (overlap coefficient): a short text is not punished. */
export function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [small, large] = one.size <= other.size ? [one, other] : [other, one];
  if (small.size === 0) return 0;
  let shared = 0;
  for (const pair of small) if (large.has(pair)) shared += 1;
  return shared / small.size;
}

/** Words count twice as much as the distance: two lamps of one street are two matters, told by what people write. */
export const rank = (like: number, distance: number, radius: number): number =>
  (2 * like + (1 - distance / radius)) / 3;
