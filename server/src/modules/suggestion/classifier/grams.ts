/** Longest run of characters that is one feature: a third made no label better on real messages, and all slower. */
const LONGEST = 2;
const UNIT = 65_536;
/** More than anybody writes; bounds the work of one suggestion. */
const MOST_CHARACTERS = 4000;

/** Signs and spaces say only where something ends; which number it was says nothing. */
export const normalise = (text: string): string =>
  text
    .slice(0, MOST_CHARACTERS)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\p{N}+/gu, '0')
    .trim();

/**
 * How often each run of one or two characters stands in the text. The key of a run is its UTF-16 units as digits to
 * the base 65,536: so no two runs share a key.
 */
export function gramsOf(text: string): Map<number, number> {
  const clean = normalise(text);
  const counts = new Map<number, number>();
  for (let i = 0; i < clean.length; i++) {
    let key = 0;
    for (let n = 0; n < LONGEST && i + n < clean.length; n++) {
      key = key * UNIT + clean.charCodeAt(i + n);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return counts;
}
