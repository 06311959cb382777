import { Readable } from 'node:stream';
import { cityTime, clockText } from '@linli/shared';
import { cellText, type CellValue, looksLikeFormula, type Sheet } from './sheet.js';

/** Excel takes UTF-8 for what it is only behind a byte order mark. */
const BOM = '\uFEFF';
/** Rows to a chunk: few enough to stay small, many enough not to be slow. */
const ROWS_AT_ONCE = 200;

/** The table as CSV (RFC 4180, UTF-8 with a byte order mark), written while its rows come. */
export function csvOf<Row>(sheet: Sheet<Row>): Readable {
  return Readable.from(chunksOf(sheet), { objectMode: false });
}

async function* chunksOf<Row>({ columns, rows }: Sheet<Row>): AsyncGenerator<Buffer> {
  let lines = [BOM + line(columns.map(({ header }) => header))];
  for await (const row of rows) {
    lines.push(line(columns.map((column) => column.value(row))));
    if (lines.length < ROWS_AT_ONCE) continue;
    yield Buffer.from(lines.join(''));
    lines = [];
  }
  if (lines.length > 0) yield Buffer.from(lines.join(''));
}

const line = (cells: readonly CellValue[]): string => `${cells.map(cell).join(',')}\r\n`;

function cell(value: CellValue): string {
  if (value === null) return '';
  if (value instanceof Date) return `${cityTime(value).date} ${clockText(value).padStart(5, '0')}`;
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '';
  const text = cellText(value);
  const safe = looksLikeFormula(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
