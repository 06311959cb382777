import { View } from '@tarojs/components';
import { useState } from 'react';
import { Loaded } from '@/lib/loaded';
import { CheckRow, Chip, ChipRow, DateField, Select, Tag, press } from '@/ui';
import { FormRow } from './form-row';
import { EVERY, type Repeat, begin } from './repeat';
import { words } from './repeat.text';
import type { Publish } from './use-publish';
import './repeat.scss';

const FEW = 6;
const NTH = Object.entries(words.nth).map(([key, text]) => ({ key, text }));

function Which({ repeat, turn }: { repeat: Repeat; turn: (part: Partial<Repeat>) => void }) {
  const { every, days, nth } = repeat;
  if (every === 'DAILY') return null;
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
