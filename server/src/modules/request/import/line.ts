/** A message with its official reply, as the source file has it. */
export interface ImportLine {
  readonly id: string;
  readonly author: string;
  readonly title: string;
  readonly createdAt: Date;
  readonly text: string;
  readonly reply: string;
  readonly repliedAt: Date;
}

/** Limits of the columns: characters, and bytes for long texts. */
const ID_LENGTH = 60;
const AUTHOR_LENGTH = 60;
const TITLE_LENGTH = 60;
const TEXT_BYTES = 60_000;
const ISO_WITH_ZONE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;

/** The message in a line, or a reason why it cannot be taken. */
export function parseLine(line: string, now: Date): ImportLine | { reason: string } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { reason: 'not valid JSON' };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { reason: 'not an object' };
  try {
    return read(value as Record<string, unknown>, now);
  } catch (error) {
    return { reason: (error as Error).message };
  }
}

function read(value: Record<string, unknown>, now: Date): ImportLine {
  const createdAt = instant(value, 'createdAt');
  const repliedAt = instant(value, 'repliedAt');
  if (repliedAt < createdAt) throw new Error('repliedAt is before createdAt');
  if (repliedAt > now) throw new Error('repliedAt is in the future');
  return {
    id: short(value, 'id', ID_LENGTH),
    author: short(value, 'author', AUTHOR_LENGTH),
    title: short(value, 'title', TITLE_LENGTH),
    createdAt,
    text: long(value, 'text'),
    reply: long(value, 'reply'),
    repliedAt,
  };
}

function filled(value: Record<string, unknown>, name: string): string {
  const text = value[name];
  if (typeof text !== 'string') throw new Error(`${name} is ${text === undefined ? 'missing' : 'not text'}`);
  const trimmed = text.trim();
  if (trimmed === '') throw new Error(`${name} is empty`);
  return trimmed;
}

function short(value: Record<string, unknown>, name: string, most: number): string {
  const text = filled(value, name);
  if (text.length > most) throw new Error(`${name} is longer than ${most} characters`);
  return text;
}

function long(value: Record<string, unknown>, name: string): string {
  const text = filled(value, name);
  if (Buffer.byteLength(text) > TEXT_BYTES) throw new Error(`${name} is longer than ${TEXT_BYTES} bytes`);
  return text;
}

function instant(value: Record<string, unknown>, name: string): Date {
  const text = filled(value, name);
  const at = new Date(text);
  if (!ISO_WITH_ZONE.test(text) || Number.isNaN(at.getTime())) {
    throw new Error(`${name} is not an ISO 8601 time with a zone`);
  }
  return at;
}
