import { View } from '@tarojs/components';
import { useState } from 'react';
import { BandBar, Button, Card, Chip, ChipRow, web } from '@/ui';
import { rowTabs, text } from '../dashboard.text';
import { nameOf, sorted, valuesOf } from '../numbers';
import type { Dashboard } from '../use-dashboard';

/** So many rows before one is asked whether to see all. */
const FIRST = 12;

/** Who is where, by the rate that is looked at; a row opens its own figures. */
export function Ranking({ dashboard }: { dashboard: Dashboard }) {
  const [all, setAll] = useState(false);
  const { sheet, rows: by, shown } = dashboard;
  const rows = sorted(sheet.data?.rows ?? [], shown);
  const placed = rows.filter(({ rank }) => rank !== null);
  return (
    <Card>
      <View className="dash-head">
        <View className="dash-title" {...web({ role: 'heading', 'aria-level': 2 })}>
          {`${text.ranking}：${nameOf(shown)}`}
        </View>
        <View className="dash-hint">{text.rankingHead}</View>
      </View>
      <ChipRow label={text.rows}>
        {rowTabs.map(({ key, text: words }) => (
          <Chip key={key} on={key === by} onPress={() => dashboard.setRows(key)}>
            {words}
          </Chip>
        ))}
      </ChipRow>
      <View className="dash-ranking">
        {rows.slice(0, all ? rows.length : FIRST).map((row) => {
          const rank = placed.indexOf(row) + 1;
          return (
            <BandBar
              key={row.key}
              name={row.name}
              note={text.filed(row.filed)}
              rank={rank > 0 ? rank : undefined}
              {...valuesOf(row, shown)}
              onPress={row.key === '' ? undefined : () => dashboard.enter(by, row)}
            />
          );
        })}
      </View>
      {rows.length > FIRST && (
        <Button kind="ghost" size="small" onPress={() => setAll(!all)}>
          {all ? text.less : text.allRows(rows.length)}
        </Button>
      )}
      <View className="dash-hint">{text.rankingNote}</View>
    </Card>
  );
}
