import { CsvError, parse } from 'csv-parse/sync';
import type { Sheet } from '../../platform/export/index.js';
import { checkRows, type PlacedEntry, type RowProblem } from './check.js';
import { type Column, COLUMNS, parseRow, printRow, type Row } from './columns.js';
import type { Entry } from './entry.js';

/** A whole catalogue, or every line that is wrong. */
export type Reading = { entries: Entry[]; problems: [] } | { entries: null; problems: RowProblem[] };

/** Text of a table file: UTF-8, or what a Chinese spreadsheet program writes when it is not told otherwise. */
export function decodeTable(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

/** Reads a table in the form `catalogueSheet` has; all or nothing. */
export function parseCatalogue(text: string): Reading {
  const problem = (line: number | null, reason: string): Reading => ({
    entries: null,
    problems: [{ line, key: null, reason }],
  });
  let records: { record: string[]; info: { lines: number } }[];
  try {
    records = parse(text, {
      bom: true,
      info: true,
      trim: true,
      skip_empty_lines: true,
      relax_column_count: true,
    }) as unknown as typeof records;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return problem(Number(error.lines ?? 0) || null, '引号没有配对，表格读不下去');
  }
  const [head, ...body] = records;
  if (!head) return problem(null, '表格是空的');
  const missing = COLUMNS.filter((column) => !head.record.includes(column));
  if (missing.length > 0) return problem(1, `表头缺少：${missing.join('、')}`);
  const at = new Map(COLUMNS.map((column) => [column, head.record.indexOf(column)]));

  const problems: RowProblem[] = [];
  const rows: PlacedEntry[] = [];
  for (const { record, info } of body) {
    if (record.every((cell) => cell === '')) continue;
    const line = info.lines;
    if (record.length !== head.record.length) {
      problems.push({ line, key: null, reason: `有 ${record.length} 格，表头有 ${head.record.length} 格` });
      continue;
    }
    const row = Object.fromEntries(COLUMNS.map((column) => [column, record[at.get(column)!]!])) as Row;
    const { entry, problems: wrong } = parseRow(row);
    if (entry) rows.push({ line, entry });
    problems.push(...wrong.map((reason) => ({ line, key: null, reason })));
  }
  // A row that cannot be read may be the very tile that others miss: then only its own problem is said.
  const across = problems.length > 0 ? checkRows(rows).filter(isAboutItself) : checkRows(rows);
  problems.push(...across);
  if (problems.length > 0) {
    return { entries: null, problems: problems.sort((a, b) => (a.line ?? 0) - (b.line ?? 0)) };
  }
  return { entries: rows.map(({ entry }) => entry), problems: [] };
}

const isAboutItself = ({ reason }: RowProblem): boolean => /重复|最多/.test(reason);

/** A catalogue as a table that `parseCatalogue` reads back. */
export const catalogueSheet = (entries: readonly Entry[]): Sheet<Entry> => ({
  name: '事项目录',
  columns: COLUMNS.map((column) => ({
    header: column,
    width: WIDTHS[column] ?? 12,
    value: (entry) => printRow(entry)[column],
  })),
  rows: entries,
});

const WIDTHS: Partial<Record<Column, number>> = {
  名称: 28,
  说明: 36,
  常用说法: 60,
  责任单位: 24,
  容易混淆: 60,
};
