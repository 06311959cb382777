/** What a cell may hold. Instants are shown as the city's clock shows them; null leaves the cell empty. */
export type CellValue = string | number | boolean | Date | null;

export interface SheetColumn<Row> {
  readonly header: string;
  // A method, so that sheets of different rows fit into one workbook.
  value(row: Row): CellValue;
  /** In characters of half width; Excel only. */
  readonly width?: number;
  /** How Excel shows numbers, for example `0.0%`. */
  readonly format?: string;
}

/** A table to give out: rows may come while they are written. */
export interface Sheet<Row> {
  /** At most 31 characters, without any of `\ / ? * [ ] :`. */
  readonly name: string;
  readonly columns: readonly SheetColumn<Row>[];
  readonly rows: Iterable<Row> | AsyncIterable<Row>;
}

/** What a cell of Excel holds at most; longer texts end in an ellipsis. */
const MOST_CHARACTERS = 32_767;

// Characters that XML, and so a cell, cannot hold.
// eslint-disable-next-line no-control-regex
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

const LONE_SURROGATE = /[\uD800-\uDFFF]/gu;

/** The text as any spreadsheet can hold it. */
export function cellText(text: string): string {
  const clean = text.replace(FORBIDDEN, '').replace(LONE_SURROGATE, '');
  if (clean.length <= MOST_CHARACTERS) return clean;
  return `${clean.slice(0, MOST_CHARACTERS - 1).replace(LONE_SURROGATE, '')}…`;
}

/**
 * Whether a spreadsheet would take the text for a formula when it is opened or edited
 * (OWASP, "CSV Injection": = + - @, tab, carriage return; and their full-width forms, which Excel folds).
 */
export const looksLikeFormula = (text: string): boolean => /^\s*[=+\-@\t\r\n|＝＋－＠]/u.test(text);
