import { cityInstant, spacedCode } from '@linli/shared';
import type { Sheet } from '../../../platform/export/index.js';
import type { Redemption } from '../redemption/redemption.entity.js';
import type { StatementLineView } from './statement.view.js';

/** A fact of a month: handed out (positive) or brought back (negative). */
export interface StatementRow {
  at: Date;
  sign: 1 | -1;
  unitWord: string;
  redemption: Redemption;
}

/** From the first moment of a month (2026-11, city time) to that of the next. */
export function monthSpan(month: string): { from: Date; to: Date } {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return { from: cityInstant(year, number, 1), to: cityInstant(year, number + 1, 1) };
}

/** Rows added up by goods, the most points first. */
export function linesOf(rows: readonly StatementRow[]): StatementLineView[] {
  const lines = new Map<string, StatementLineView>();
  for (const { sign, unitWord, redemption } of rows) {
    const { goodsId, title, quantity, points } = redemption;
    const line = lines.get(goodsId) ?? { goodsId, title, unitWord, handedOut: 0, returned: 0, points: 0 };
    if (sign > 0) line.handedOut += quantity;
    else line.returned += quantity;
    line.points += sign * points;
    lines.set(goodsId, line);
  }
  return [...lines.values()].sort((a, b) => b.points - a.points || (a.goodsId < b.goodsId ? -1 : 1));
}

/** The statement as a workbook: the sums, and every redemption behind them. No names in it. */
export function sheetsOf(
  lines: readonly StatementLineView[],
  rows: readonly StatementRow[],
): [Sheet<StatementLineView>, Sheet<StatementRow>] {
  return [
    {
      name: '合计',
      rows: lines,
      columns: [
        { header: '品名', value: ({ title }) => title, width: 24 },
        { header: '单位', value: ({ unitWord }) => unitWord },
        { header: '领走', value: ({ handedOut }) => handedOut },
        { header: '退回', value: ({ returned }) => returned },
        { header: '积分', value: ({ points }) => points },
      ],
    },
    {
      name: '明细',
      rows,
      columns: [
        { header: '时间', value: ({ at }) => at, width: 18 },
        { header: '什么事', value: ({ sign }) => (sign > 0 ? '领走' : '退回') },
        { header: '品名', value: ({ redemption }) => redemption.title, width: 24 },
        { header: '数量', value: ({ sign, redemption }) => sign * redemption.quantity },
        { header: '积分', value: ({ sign, redemption }) => sign * redemption.points },
        { header: '兑换码', value: ({ redemption }) => spacedCode(redemption.code), width: 16 },
      ],
    },
  ];
}
