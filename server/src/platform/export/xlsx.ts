import { createRequire } from 'node:module';
import { Readable } from 'node:stream';
import { Worker } from 'node:worker_threads';
import type { Cell, Sheet as LibrarySheet } from 'write-excel-file/node';
import { cellText, type CellValue, looksLikeFormula, type Sheet, type SheetColumn } from './sheet.js';

const DEFAULT_WIDTH = 14;
const MOMENT = 'yyyy-mm-dd hh:mm';
/** Text format: a cell that begins like a formula stays text, also when somebody edits it. */
const TEXT = '@';
/** Cells have no time zone: they hold the city's clock as if it were UTC. */
const CITY_OFFSET_MS = 8 * 3_600_000;

/** Writing 20,000 rows takes seconds, which nobody else should wait for: so it happens in a thread. */
const THREAD = `
const { parentPort, workerData } = require('node:worker_threads');
const { default: write } = require(workerData.library);
write(workerData.sheets).toBuffer().then((file) => parentPort.postMessage(file));
`;

/** The tables as one Excel workbook (ECMA-376), first row fixed. Rows are held in memory: keep them under 50,000. */
export async function xlsxOf(sheets: readonly Sheet<unknown>[]): Promise<Readable> {
  const data: LibrarySheet<never>[] = [];
  for (const sheet of sheets) data.push(await dataOf(sheet));
  const library = createRequire(import.meta.url).resolve('write-excel-file/node');
  const worker = new Worker(THREAD, { eval: true, workerData: { library, sheets: data } });
  try {
    const file = await new Promise<Uint8Array>((resolve, reject) => {
      worker.once('message', resolve).once('error', reject);
      worker.once('exit', () => reject(new Error('the workbook was not written')));
    });
    return Readable.from([Buffer.from(file)], { objectMode: false });
  } finally {
    await worker.terminate();
  }
}

async function dataOf<Row>({ name, columns, rows }: Sheet<Row>): Promise<LibrarySheet<never>> {
  const data: Cell[][] = [columns.map(({ header }) => ({ value: header, fontWeight: 'bold' }))];
  for await (const row of rows) data.push(columns.map((column) => cell(column, column.value(row))));
  return {
    sheet: name,
    data,
    columns: columns.map(({ width }) => ({ width: width ?? DEFAULT_WIDTH })),
    stickyRowsCount: 1,
  };
}

function cell<Row>({ format }: SheetColumn<Row>, value: CellValue): Cell {
  if (value instanceof Date) {
    return { value: new Date(value.getTime() + CITY_OFFSET_MS), format: format ?? MOMENT };
  }
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) return null;
    return format ? { value, format } : value;
  }
  if (value === null || value === '') return null;
  const text = cellText(value);
  return looksLikeFormula(text) ? { value: text, format: TEXT } : text;
}
