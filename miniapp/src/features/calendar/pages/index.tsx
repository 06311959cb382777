import { View } from '@tarojs/components';
import { Chip, ChipRow, Icon, Page, press, Section, Stack, useUi, web } from '@/ui';
import '../calendar.scss';
import { text } from '../calendar.text';
import { DayCells } from '../components/day-cells';
import { DayList } from '../components/day-list';
import { MonthGrid } from '../components/month-grid';
import { type Calendar, useCalendar, weekdayOf } from '../use-calendar';

function Turner({ use }: { use: Calendar }) {
  return (
    <View className="month-turn">
      <View className="month-turn__button" {...press(() => use.turn(-1), { label: text.before })}>
        <Icon name="chevron-left" size={24} />
      </View>
      <View
        className="month-turn__name"
        {...web({ role: 'heading', 'aria-level': 2, 'aria-live': 'polite' })}
      >
        {text.month(use.month)}
      </View>
      <View className="month-turn__button" {...press(() => use.turn(1), { label: text.after })}>
        <Icon name="chevron-right" size={24} />
      </View>
    </View>
  );
}

function Legend() {
  return (
    <View className="month-legend">
      <View className="month-day__mine" />
      <View>{text.legendMine}</View>
      <View className="month-day__missing">{text.short(2)}</View>
      <View>{text.legendMissing}</View>
      <View className="month-day__full">{text.full}</View>
      <View>{text.legendFull}</View>
    </View>
  );
}

/** 志愿日历: a month at a glance, then the tasks of a day. */
export default function CalendarPage() {
  const use = useCalendar();
  const { large } = useUi();
  const { whole, scope, scopes, setScope, date } = use;
  const days = whole.data?.days ?? [];
  return (
    <Page title={text.title} loading={whole.loading} error={whole.error} onRetry={() => void whole.reload()}>
      <Stack wide>
        <ChipRow label={text.scopeLabel} wrap={large}>
          {scopes.map((one) => (
            <Chip key={one} on={one === (whole.data?.scope ?? scope)} onPress={() => setScope(one)}>
              {text.scopes[one]}
            </Chip>
          ))}
        </ChipRow>
        <Turner use={use} />
        {large ? (
          <DayCells days={days} use={use} />
        ) : (
          <>
            <MonthGrid days={days} use={use} />
            <Legend />
            <Section
              title={text.day(date, weekdayOf(date))}
              hint={whole.data ? text.shown(whole.data.scopeName) : undefined}
            >
              <DayList use={use} />
            </Section>
          </>
        )}
      </Stack>
    </Page>
  );
}
