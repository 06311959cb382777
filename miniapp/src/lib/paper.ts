const FONT = '"PingFang SC", "Noto Sans CJK SC", "Noto Sans SC", "Microsoft YaHei", sans-serif';

/** The same tones as tokens.json: a picture to keep is on paper, so always light. */
export const PAPER = {
  ground: '#ffffff',
  ink: '#17201e',
  soft: '#44504c',
  civic: '#0f5f5b',
  pale: '#e4efec',
};

/** Breaks text into lines that fit; at most `most`, the last with an ellipsis. */
export function linesOf(words: string, fits: (line: string) => boolean, most: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const character of words.replace(/\s+/g, ' ')) {
    if (fits(line + character)) {
      line += character;
      continue;
    }
    lines.push(line);
    line = character.trim();
  }
  const all = line ? [...lines, line] : lines;
  if (all.length <= most) return all;
  return [...all.slice(0, most - 1), `${(all[most - 1] ?? '').slice(0, -1)}…`];
}

interface Ink {
  /** Left and upper edge, and how wide the lines may be. */
  x: number;
  y: number;
  width: number;
  size: number;
  colour: string;
  weight?: number;
  most?: number;
}

/** Writes on a picture; returns where the next line may begin. */
export function write(
  context: CanvasRenderingContext2D,
  words: string,
  { x, y, width, size, colour, weight = 400, most = 2 }: Ink,
): number {
  context.font = `${weight} ${size}px ${FONT}`;
  context.fillStyle = colour;
  context.textBaseline = 'top';
  const step = Math.round(size * 1.45);
  const lines = linesOf(words, (line) => context.measureText(line).width <= width, most);
  lines.forEach((line, n) => context.fillText(line, x, y + n * step));
  return y + lines.length * step;
}
