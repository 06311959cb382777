import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button, Card, Empty, Stack, Tag, web } from '@/ui';
import type { CalendarDay } from '../calendar.api';
import { text } from '../calendar.text';
import { type Calendar, weekdayOf } from '../use-calendar';
import { DayList } from './day-list';

/** For large text: no grid, but the days on which there is something, one below the other. */
export function DayCells({ days, use }: { days: readonly CalendarDay[]; use: Calendar }) {
  const [opened, setOpened] = useState('');
  const busy = days.filter(({ date, tasks }) => tasks > 0 && date >= use.today);
  if (busy.length === 0) return <Empty icon="calendar" title={text.noneMonth} hint={text.noneMonthHint} />;
  const turn = (date: string) => {
    use.choose(date);
    setOpened(opened === date ? '' : date);
  };
  return (
    <Stack>
      {busy.map(({ date, tasks, missing, mine, holiday }) => (
        <Card key={date}>
          <View className="day-cell">
            <View className="day-cell__name" {...web({ role: 'heading', 'aria-level': 3 })}>
              {text.day(date, weekdayOf(date))}
            </View>
            <View className="day-cell__line">{text.line(tasks, missing)}</View>
            {(mine > 0 || holiday) && (
              <View className="day-cell__tags">
                {mine > 0 && <Tag tone="red">{text.legendMine}</Tag>}
                {holiday && <Tag tone="civic">{holiday}</Tag>}
              </View>
            )}
            <Button
              kind="soft"
              label={`${text.day(date, weekdayOf(date))}${text.open}`}
              onPress={() => turn(date)}
            >
              {opened === date ? text.close : text.open}
            </Button>
            {opened === date && <DayList use={use} />}
          </View>
        </Card>
      ))}
    </Stack>
  );
}
