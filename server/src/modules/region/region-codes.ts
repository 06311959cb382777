const LENGTHS = [6, 9, 12, 15];

/** The region's own code and those of the regions above it, nearest first: a unit serves everything below its region. */
export function codesUpwards(code: string): string[] {
  return LENGTHS.filter((length) => length <= code.length)
    .map((length) => code.slice(0, length))
    .reverse();
}
