import { View } from '@tarojs/components';
import { web } from '@/ui';
import '../chart/chart.scss';

interface FigureTableProps {
  label: string;
  head: readonly string[];
  rows: readonly { key: string; cells: readonly string[] }[];
}

/** The numbers of a picture as a table, for people who cannot see or do not trust it. */
export function FigureTable({ label, head, rows }: FigureTableProps) {
  return (
    <View className="dash-table" {...web({ role: 'table', 'aria-label': label })}>
      <View className="dash-table__row dash-table__row--head" {...web({ role: 'row' })}>
        {head.map((cell) => (
          <View key={cell} className="dash-table__cell" {...web({ role: 'columnheader' })}>
            {cell}
          </View>
        ))}
      </View>
      {rows.map(({ key, cells }) => (
        <View key={key} className="dash-table__row" {...web({ role: 'row' })}>
          {cells.map((cell, index) => (
            <View key={head[index]} className="dash-table__cell" {...web({ role: 'cell' })}>
              {cell}
            </View>
          ))}
        </View>
      ))}
    </View>
  );
}
