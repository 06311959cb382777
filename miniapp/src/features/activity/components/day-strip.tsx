import { View } from '@tarojs/components';
import { Card, cx, press, web } from '@/ui';
import { text } from '../activity.text';
import type { DayCell, UseActivities } from '../use-activities';

const WEEKDAYS = ['周一', '周二', '周三', '周四', '周五', '周六', '周日'];

function Day({ cell, on, onPress }: { cell: DayCell; on: boolean; onPress: () => void }) {
  const { day, weekday, isToday, mark } = cell;
  const name = isToday ? text.today : (WEEKDAYS[weekday] ?? '');
  const busy = mark === 'mine' ? '，您报了名' : mark === 'some' ? '，有活动' : '，没有活动';
  return (
    <View
      className={cx('day-strip__day', on && 'day-strip__day--on')}
      {...press(onPress, { label: `${name} ${day}日${busy}`, on })}
    >
      <View className="day-strip__name">{name}</View>
      <View className="day-strip__number">{day}</View>
      <View className={cx('day-strip__dot', mark && `day-strip__dot--${mark}`)} />
    </View>
  );
}

/** The days from today on; a dot where something takes place, a red one where my household comes. */
export function DayStrip({ use }: { use: UseActivities }) {
  const { days, date, chooseDate } = use;
  return (
    <Card>
      <View className="day-strip" {...web({ role: 'group', 'aria-label': text.days })}>
        {days.map((cell) => (
          <Day key={cell.date} cell={cell} on={cell.date === date} onPress={() => chooseDate(cell.date)} />
        ))}
      </View>
    </Card>
  );
}
