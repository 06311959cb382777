import type { components } from '@linli/shared';
import { View } from '@tarojs/components';
import { number } from '@/lib/format';
import { Card, decoration, Section } from '@/ui';
import { text } from '../year.text';

type Summary = components['schemas']['YearSummaryView'];

/** Got and used of each month; words carry it, the bars show the proportion. Months to come are left out. */
export function YearBars({ summary }: { summary: Summary }) {
  const last = summary.months.map(({ got, used }) => got + used > 0).lastIndexOf(true);
  const shown = summary.months.slice(0, last + 1);
  const most = Math.max(1, ...shown.flatMap(({ got, used }) => [got, used]));
  const width = (points: number) => ({ width: `${Math.round((points / most) * 100)}%` });
  return (
    <Section title={text.months} hint={text.row(number(summary.got), number(summary.used))}>
      <Card>
        {shown.length === 0 && <View>{text.nothing}</View>}
        {shown.map(({ month, got, used }) => (
          <View key={month} className="points-year">
            <View className="points-year__words">
              <View>{text.month(month)}</View>
              <View className="points-year__sum">{text.row(number(got), number(used))}</View>
            </View>
            <View className="points-year__track" {...decoration}>
              <View className="points-year__got" style={width(got)} />
            </View>
            <View className="points-year__track" {...decoration}>
              <View className="points-year__used" style={width(used)} />
            </View>
          </View>
        ))}
      </Card>
    </Section>
  );
}
