import { Text, Whole } from './fields.js';

/** Cursor paging: `cursor` is what the last answer gave as `nextCursor`, opaque to clients. */
export class PageQuery {
  @Text({ optional: true, max: 300 }) cursor?: string;
  @Whole({ optional: true, min: 1, max: 100 }) limit?: number;
}

/** Opaque cursor of the last row's sort values. */
export function encodeCursor(values: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(values)).toString('base64url');
}

/** The sort values in a cursor, or null when it is missing or was not made by us. */
export function decodeCursor(cursor: string | undefined, length: number): (string | number)[] | null {
  if (!cursor) return null;
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    const sound =
      Array.isArray(values) &&
      values.length === length &&
      values.every((v) => typeof v === 'string' || typeof v === 'number');
    return sound ? (values as (string | number)[]) : null;
  } catch {
    return null;
  }
}
