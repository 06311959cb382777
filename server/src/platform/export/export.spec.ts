import { unzipSync, strFromU8 } from 'fflate';
import type { Readable } from 'node:stream';
import { csvOf } from './csv.js';
import type { Sheet } from './sheet.js';
import { xlsxOf } from './xlsx.js';

interface Row {
  title: string;
  count: number | null;
  at: Date;
  done: boolean;
}

const ROWS: Row[] = [
  { title: '灯坏了，"很黑"', count: 3, at: new Date('2026-11-20T08:05:00Z'), done: true },
  { title: '=HYPERLINK("http://x","看")', count: null, at: new Date('2026-11-20T17:30:00Z'), done: false },
  { title: '两行\n字\u0000', count: NaN, at: new Date('2026-11-20T00:00:00Z'), done: false },
];

const sheet = (rows: Sheet<Row>['rows']): Sheet<Row> => ({
  name: '诉求',
  columns: [
    { header: '标题', value: (row) => row.title, width: 30 },
    { header: '数', value: (row) => row.count, format: '0.0' },
    { header: '时间', value: (row) => row.at },
    { header: '办好', value: (row) => row.done },
  ],
  rows,
});

async function bytes(stream: Readable): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

async function* slowly(rows: Row[]): AsyncGenerator<Row> {
  for (const row of rows) {
    await new Promise((resolve) => setImmediate(resolve));
    yield row;
  }
}

describe('csv', () => {
  it('opens in Excel: mark, quotes, city time, nothing that runs', async () => {
    const text = (await bytes(csvOf(sheet(slowly(ROWS))))).toString('utf8');
    expect(text).toBe(
      '\uFEFF标题,数,时间,办好\r\n' +
        '"灯坏了，""很黑""",3,2026-11-20 16:05,是\r\n' +
        '"\'=HYPERLINK(""http://x"",""看"")",,2026-11-21 01:30,否\r\n' +
        '"两行\n字",,2026-11-20 08:00,否\r\n',
    );
  });

  it.each(['+1', '-1', '@a', '\t=1', '  =1', '＝1', '\r=1'])('does not let %j run', async (title) => {
    const text = (await bytes(csvOf(sheet([{ ...ROWS[0]!, title }])))).toString('utf8');
    expect(text.split('\r\n')[1]).toMatch(/^"?'/);
  });

  it('writes all of many rows', async () => {
    const many = Array.from({ length: 1001 }, (_, n) => ({ ...ROWS[0]!, count: n }));
    const text = (await bytes(csvOf(sheet(many)))).toString('utf8');
    expect(text.trimEnd().split('\r\n')).toHaveLength(1002);
  });

  it('passes on an error of its rows', async () => {
    async function* broken(): AsyncGenerator<Row> {
      yield ROWS[0]!;
      throw new Error('away');
    }
    await expect(bytes(csvOf(sheet(broken())))).rejects.toThrow('away');
  });
});

describe('xlsx', () => {
  it('holds text, numbers and the city’s clock, and no formula', async () => {
    const files = unzipSync(await bytes(await xlsxOf([sheet(slowly(ROWS)), { ...sheet([]), name: '空' }])));
    const page = strFromU8(files['xl/worksheets/sheet1.xml']!);
    const words = strFromU8(files['xl/sharedStrings.xml']!);
    expect(strFromU8(files['xl/workbook.xml']!)).toContain('空');
    expect(page).not.toContain('<f>');
    expect(words).toContain('=HYPERLINK(');
    expect(words).toContain('两行\n字');
    // 2026-11-20 16:05 counted in days since 1899-12-30.
    expect(page).toContain(String((Date.UTC(2026, 10, 20, 16, 5) - Date.UTC(1899, 11, 30)) / 86_400_000));
    expect(page).toContain('<v>3</v>');
    expect(strFromU8(files['xl/styles.xml']!)).toContain('numFmtId');
  });

  it('says what is wrong with a workbook that cannot be', async () => {
    await expect(xlsxOf([{ ...sheet([]), name: 'a/b' }])).rejects.toThrow(/sheet name/i);
  });
});
