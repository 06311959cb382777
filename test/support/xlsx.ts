import { inflateRawSync } from 'node:zlib';
import { XMLParser } from 'fast-xml-parser';

export type CellValue = string | number | null;

interface XmlCell {
  r: string;
  t?: string;
  v?: string | number;
  is?: { t?: string | { '#text'?: string } };
}

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  trimValues: false,
  isArray: (name) => ['row', 'c', 'si', 'sheet'].includes(name),
});
const read = <T>(text: string): T => parser.parse(text) as T;

/** The parts of a zip by name, found by its central directory (APPNOTE.TXT 4.3.12). */
function unzip(file: Buffer): Map<string, string> {
  const parts = new Map<string, string>();
  const end = file.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  let at = file.readUInt32LE(end + 16);
  for (let n = file.readUInt16LE(end + 10); n > 0; n--) {
    const [method, size] = [file.readUInt16LE(at + 10), file.readUInt32LE(at + 20)];
    const lengths = [28, 30, 32].map((offset) => file.readUInt16LE(at + offset));
    const name = file.subarray(at + 46, at + 46 + lengths[0]!).toString();
    const local = file.readUInt32LE(at + 42);
    const from = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
    const data = file.subarray(from, from + size);
    parts.set(name, (method === 8 ? inflateRawSync(data) : data).toString('utf8'));
    at += 46 + lengths.reduce((sum, length) => sum + length, 0);
  }
  return parts;
}

/** A → 0, AB → 27 */
const columnOf = (cell: string): number =>
  [...cell.replace(/\d+$/, '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

const textOf = (is: XmlCell['is']): string =>
  typeof is?.t === 'object' ? (is.t['#text'] ?? '') : (is?.t ?? '');

/** Opens an Excel workbook: for each sheet, by its name, its rows as values (ECMA-376, SpreadsheetML). */
export function openWorkbook(file: Buffer): Map<string, CellValue[][]> {
  const parts = unzip(file);
  const shared = read<{ sst?: { si?: NonNullable<XmlCell['is']>[] } }>(
    parts.get('xl/sharedStrings.xml') ?? '<sst/>',
  );
  const strings = (shared.sst?.si ?? []).map(textOf);
  const book = read<{ workbook: { sheets: { sheet: { name: string }[] } } }>(parts.get('xl/workbook.xml')!);
  return new Map(
    book.workbook.sheets.sheet.map(({ name }, n) => {
      const sheet = read<{ worksheet: { sheetData: { row?: { c?: XmlCell[] }[] } } }>(
        parts.get(`xl/worksheets/sheet${n + 1}.xml`)!,
      );
      const rows = (sheet.worksheet.sheetData.row ?? []).map(({ c = [] }) => {
        const values: CellValue[] = [];
        for (const { r, t, v, is } of c) {
          const value = t === 's' ? strings[Number(v)] : t === 'inlineStr' ? textOf(is) : v;
          values[columnOf(r)] = value === undefined ? null : t ? String(value) : Number(value);
        }
        return Array.from(values, (value) => value ?? null);
      });
      return [name, rows] as const;
    }),
  );
}
