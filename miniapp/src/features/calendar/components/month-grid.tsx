import { View } from '@tarojs/components';
import { Card, cx, decoration, press, web } from '@/ui';
import type { CalendarDay } from '../calendar.api';
import { text } from '../calendar.text';
import { type Calendar, weekdayOf, weeksOf } from '../use-calendar';

function Day({ day, use }: { day: CalendarDay; use: Calendar }) {
  const { date, tasks, missing, mine, holiday } = day;
  const said = text.spoken(text.day(date, weekdayOf(date)), tasks, missing, mine, holiday);
  return (
    <View
      className={cx(
        'month-day',
        date === use.date && 'month-day--on',
        date === use.today && 'month-day--today',
        date < use.today && 'month-day--past',
      )}
      {...press(() => use.choose(date), {
        ...(process.env.TARO_ENV === 'weapp' ? { label: said } : {}),
        on: date === use.date,
      })}
    >
      {process.env.TARO_ENV === 'h5' && <View className="month-day__said">{said}</View>}
      <View className="month-day__number" {...decoration}>
        {Number(date.slice(8))}
        {holiday && <View className="month-day__rest">{text.rest}</View>}
      </View>
      <View className="month-day__marks" {...decoration}>
        {mine > 0 && <View className="month-day__mine" />}
        {tasks > 0 &&
          (missing > 0 ? (
            <View className="month-day__missing">{text.short(missing)}</View>
          ) : (
            <View className="month-day__full">{text.full}</View>
          ))}
      </View>
    </View>
  );
}

/** A month as people hang it on the wall: what is still missing on each day, and a red dot where I come. */
export function MonthGrid({ days, use }: { days: readonly CalendarDay[]; use: Calendar }) {
  return (
    <Card>
      <View className="month-head" {...decoration}>
        {text.weekdays.map((name) => (
          <View key={name}>{name}</View>
        ))}
      </View>
      {weeksOf(days).map((week, n) => (
        <View key={n} className="month-week" {...web({ role: 'group' })}>
          {week.map((day, column) =>
            day ? <Day key={day.date} day={day} use={use} /> : <View key={column} className="month-day" />,
          )}
        </View>
      ))}
    </Card>
  );
}
