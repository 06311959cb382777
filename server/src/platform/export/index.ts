export { csvOf } from './csv.js';
export { sendTable, type TableFormat, TABLE_FORMATS, TABLE_TYPES } from './send-table.js';
export type { CellValue, Sheet, SheetColumn } from './sheet.js';
export { xlsxOf } from './xlsx.js';
