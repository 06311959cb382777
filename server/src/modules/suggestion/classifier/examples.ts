import type { Example } from './train.js';

/** An example with its line, counted from 1. */
export interface PlacedExample extends Example {
  readonly line: number;
}

/** A line that is left out, counted from 1, and why. */
export interface BadExample {
  readonly line: number;
  readonly reason: string;
}

const LONGEST = 20_000;
const LONGEST_LABEL = 60;

/** Labelled texts, one JSON object `{"text","label"}` a line. Empty lines are passed over; bad ones are said, not thrown. */
export async function readExamples(
  lines: AsyncIterable<string>,
): Promise<{ examples: PlacedExample[]; bad: BadExample[] }> {
  const examples: PlacedExample[] = [];
  const bad: BadExample[] = [];
  let line = 0;
  for await (const text of lines) {
    line += 1;
    if (text.trim() === '') continue;
    const reason = problemOf(text);
    if (reason) bad.push({ line, reason });
    else {
      const { text: words, label } = JSON.parse(text) as { text: string; label: string };
      examples.push({ text: words, label: label.trim(), line });
    }
  }
  return { examples, bad };
}

function problemOf(line: string): string | null {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return 'is no JSON';
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'is no JSON object';
  const { text, label } = value as Record<string, unknown>;
  if (typeof text !== 'string' || text.trim() === '') return '"text" is missing or empty';
  if (text.length > LONGEST) return `"text" is longer than ${LONGEST} characters`;
  if (typeof label !== 'string' || label.trim() === '') return '"label" is missing or empty';
  return label.length > LONGEST_LABEL ? `"label" is longer than ${LONGEST_LABEL} characters` : null;
}
