import { text } from 'node:stream/consumers';
import { csvOf } from '../../platform/export/index.js';
import { catalogueSheet, decodeTable, parseCatalogue } from './csv.js';
import { shippedEntries } from './shipped.js';

let shipped: string;
let lines: string[];
beforeAll(async () => {
  shipped = await text(csvOf(catalogueSheet(shippedEntries())));
  lines = shipped.trimEnd().split('\r\n');
});
const lineOf = (start: string): number => lines.findIndex((line) => line.startsWith(start));

/** The shipped table with some lines replaced, as a spreadsheet would save it. */
function changed(...changes: [string, (line: string) => string][]): string {
  const copy = [...lines];
  for (const [start, change] of changes) copy[lineOf(start)] = change(copy[lineOf(start)]!);
  return copy.join('\r\n');
}

describe('a catalogue as a table', () => {
  it('reads back exactly what was written, also in the encoding of Chinese spreadsheet programs', () => {
    expect(parseCatalogue(shipped).entries).toEqual(shippedEntries());
    // 种类 in GB 18030.
    expect(decodeTable(Uint8Array.from([0xd6, 0xd6, 0xc0, 0xe0]))).toBe('种类');
  });

  it.each<[string, [string, (line: string) => string], RegExp]>([
    [
      'a row without deadline',
      ['事项,01001', (line) => line.replace('1天；紧急 2小时', '')],
      /办理时限.*没有填/,
    ],
    [
      'a deadline nobody can read',
      ['事项,01001', (l) => l.replace('1天；紧急 2小时', '很快')],
      /看不懂「很快」/,
    ],
    ['hurry longer than usual', ['事项,01001', (l) => l.replace('紧急 2小时', '紧急 9天')], /看不懂/],
    [
      'a unit nobody knows',
      ['大类,lift', (l) => l.replace('物业|职能部门', '物业|城管大队')],
      /没有「城管大队」这种单位/,
    ],
    ['a code of no tile', ['事项,01001', (l) => l.replace(',road,', ',roads,')], /没有「roads」这个大类/],
    [
      'a question about no tile',
      ['大类,lift', (l) => l.replace('urgent:', 'burning:')],
      /「burning」不是大类/,
    ],
    ['a kind nobody knows', ['事项,01001', (l) => l.replace('事项', '物件')], /现在是「物件」/],
    ['a missing cell', ['事项,01001', (l) => l.slice(0, -1)], /有 15 格，表头有 16 格/],
  ])('is refused whole with the line for %s', (_case, change, reason) => {
    const { entries, problems } = parseCatalogue(changed(change));
    expect(entries).toBeNull();
    expect(problems).toHaveLength(1);
    expect(problems[0]!.line).toBe(lineOf(change[0]) + 1);
    expect(problems[0]!.reason).toMatch(reason);
  });

  it('names a code that stands twice, too many tiles, a missing tile for the rest, and several things at once', () => {
    const again = `${shipped}${lines[lineOf('事项,09012')]}\r\n`;
    expect(parseCatalogue(again).problems).toEqual([
      {
        line: lines.length + 1,
        key: 'MATTER:09012',
        reason: `事项 09012 重复了，第 ${lineOf('事项,09012') + 1} 行已经有`,
      },
    ]);
    const nineteenth = lines[lineOf('大类,lift')]!.replace('lift', 'ropeway');
    expect(parseCatalogue(`${shipped}${nineteenth}\r\n`).problems[0]?.reason).toBe(
      '大类有 19 个，最多 18 个',
    );
    const noOther = lines.filter((line) => !line.includes(',other,')).join('\r\n');
    expect(parseCatalogue(noOther).problems.map(({ reason }) => reason)).toContain(
      '缺少大类 other（别的事）',
    );
    const both = changed(
      ['事项,01001', (l) => l.replace('1天', 'x')],
      ['事项,01002', (l) => l.replace('1天', 'y')],
    );
    expect(parseCatalogue(both).problems).toHaveLength(2);
  });

  it('says what is wrong with a file that is no table', () => {
    expect(parseCatalogue('').problems[0]?.reason).toBe('表格是空的');
    expect(parseCatalogue('a,b\n1,2\n').problems[0]?.reason).toMatch(/^表头缺少：种类、编码/);
    expect(parseCatalogue(`${shipped}事项,"09099`).problems[0]?.reason).toMatch(/引号/);
  });
});
