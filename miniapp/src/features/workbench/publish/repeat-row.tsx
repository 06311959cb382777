import { View } from '@tarojs/components';
import { useState } from 'react';
import { Loaded } from '@/lib/loaded';
import { CheckRow, Chip, ChipRow, DateField, Select, Tag, press } from '@/ui';
import { FormRow } from './form-row';
import type { TaskForm } from './form';
import { EVERY, type Repeat, begin, monthDayOf } from './repeat';
import { words } from './repeat.text';
import type { Publish } from './use-publish';
import './repeat.scss';

const FEW = 6;
const MONTH_DAYS = [...Array.from({ length: 31 }, (_, n) => n + 1), -1];
const NTH = Object.entries(words.nth).map(([key, text]) => ({ key, text }));

function Which({ repeat, turn }: { repeat: Repeat; turn: (part: Partial<Repeat>) => void }) {
  const { every, days, nth, monthDays } = repeat;
  if (every === 'DAILY') return null;
  if (every === 'MONTHLY' && monthDays.length > 0) return <MonthDays days={monthDays} turn={turn} />;
  const many = every === 'WEEKLY';
  const press = (day: number) =>
    turn({ days: !many ? [day] : days.includes(day) ? days.filter((one) => one !== day) : [...days, day] });
  return (
    <>
      {!many && (
        <Select label={words.which} options={NTH} value={nth} onChange={(next) => turn({ nth: next })} />
      )}
      <ChipRow label={words.weekday} wrap>
        {words.weekdays.map((name, day) => (
          <Chip key={name} on={many ? days.includes(day) : days[0] === day} onPress={() => press(day)}>
            {name}
          </Chip>
        ))}
      </ChipRow>
    </>
  );
}

/** 每月几号: one or several; the last that is left stays. */
function MonthDays({ days, turn }: { days: readonly number[]; turn: (part: Partial<Repeat>) => void }) {
  const press = (day: number) => {
    const monthDays = days.includes(day) ? days.filter((one) => one !== day) : [...days, day];
    if (monthDays.length > 0) turn({ monthDays });
  };
  return (
    <>
      <ChipRow label={words.monthDay} wrap>
        {MONTH_DAYS.map((day) => (
          <Chip
            key={day}
            on={days.includes(day)}
            label={words.dayOfMonthSaid(day)}
            onPress={() => press(day)}
          >
            {words.dayOfMonth(day)}
          </Chip>
        ))}
      </ChipRow>
      {days.some((day) => day > 28) && <View className="form-row__hint">{words.shortMonths}</View>}
    </>
  );
}

/** Whether a month is counted by its weekdays or by its days. */
function MonthBy({ form, turn }: { form: TaskForm; turn: (part: Partial<Repeat>) => void }) {
  const { every, monthDays } = form.repeat;
  if (every !== 'MONTHLY') return null;
  const byDay = monthDays.length > 0;
  return (
    <ChipRow label={words.monthBy} wrap>
      <Chip on={!byDay} onPress={() => turn({ monthDays: [] })}>
        {words.byWeekday}
      </Chip>
      <Chip on={byDay} onPress={() => turn({ monthDays: byDay ? monthDays : [monthDayOf(form.date)] })}>
        {words.byDay}
      </Chip>
    </ChipRow>
  );
}

/** The dates that come of it, holidays among them, before anything goes out. */
function Dates({ plan }: { plan: Publish['plan'] }) {
  const [all, setAll] = useState(false);
  return (
    <Loaded query={plan} cards={1}>
      {({ rhythm, sentence, dates }) => (
        <View className="repeat-plan">
          <View className="repeat-plan__rhythm">{rhythm}</View>
          <View>{sentence}</View>
          <View className="repeat-plan__dates">
            {(all ? dates : dates.slice(0, FEW)).map(({ date, holiday, skipped }) => (
              <View key={date} className="repeat-plan__date">
                <View className={skipped ? 'repeat-plan__off' : ''}>{words.day(date)}</View>
                {holiday && <Tag tone={skipped ? 'neutral' : 'soon'}>{words.holiday(holiday, skipped)}</Tag>}
              </View>
            ))}
          </View>
          {dates.length > FEW && (
            <View className="repeat-plan__more" {...press(() => setAll(!all))}>
              {all ? words.fewer : words.all(dates.length)}
            </View>
          )}
        </View>
      )}
    </Loaded>
  );
}

/** 每周都有吗: in plain choices, never as a rule. */
export function RepeatRow({ publish: { form, change, problems, plan, rhythm } }: { publish: Publish }) {
  const { repeat } = form;
  const turn = (part: Partial<Repeat>) => change({ repeat: { ...repeat, ...part } });
  return (
    <FormRow label={words.label} error={problems.repeat}>
      <ChipRow label={words.label} wrap>
        {EVERY.map((every) => (
          <Chip
            key={every}
            on={every === repeat.every}
            onPress={() => change({ repeat: begin(every, form.date, repeat) })}
          >
            {words.every[every]}
          </Chip>
        ))}
      </ChipRow>
      {repeat.every !== 'ONCE' && (
        <View className="repeat-more">
          <MonthBy form={form} turn={turn} />
          <Which repeat={repeat} turn={turn} />
          <View className="repeat-more__until">
            <View>{words.until}</View>
            <DateField
              label={words.untilLabel}
              mode="date"
              value={repeat.until}
              onChange={(until) => turn({ until })}
              invalid={problems.repeat !== undefined}
            />
          </View>
          <CheckRow
            checked={repeat.skipHolidays}
            onChange={(skipHolidays) => turn({ skipHolidays })}
            hint={words.skipHint}
          >
            {words.skip}
          </CheckRow>
          {rhythm && <Dates plan={plan} />}
        </View>
      )}
    </FormRow>
  );
}
