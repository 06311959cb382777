import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button, CellGroup, Chip, ChipRow, DateField, ErrorLine, Icon, press, Stack, SwitchCell } from '@/ui';
import { text, WEEKDAYS } from '../counter.text';
import type { UsePartnerForm } from '../use-partner-form';

const { place: words } = text;

interface SpanProps {
  labels: [string, string];
  values: [string, string];
  onChange: (values: [string, string]) => void;
}

function Span({ labels, values, onChange }: SpanProps) {
  return (
    <View className="edit-pair">
      {([0, 1] as const).map((at) => (
        <View key={at}>
          <View className="edit-label">{labels[at]}</View>
          <DateField
            label={labels[at]}
            mode="time"
            value={values[at]}
            onChange={(value) => onChange(at === 0 ? [value, values[1]] : [values[0], value])}
          />
        </View>
      ))}
    </View>
  );
}

function ClosedDates({ use }: { use: UsePartnerForm }) {
  const { form, write } = use;
  const [date, setDate] = useState('');
  const add = () => {
    if (date && !form.closedDates.includes(date))
      write({ closedDates: [...form.closedDates, date].sort((a, b) => (a < b ? -1 : 1)) });
    setDate('');
  };
  return (
    <View>
      <View className="edit-label">{words.exceptions}</View>
      <View className="counter-row__hint">{words.exceptionHint}</View>
      <Stack>
        {form.closedDates.map((one) => (
          <View key={one} className="closed-date">
            {one}
            <View
              className="closed-date__drop"
              {...press(() => write({ closedDates: form.closedDates.filter((other) => other !== one) }), {
                label: words.dropException(one),
              })}
            >
              <Icon name="x" size={16} />
            </View>
          </View>
        ))}
        <View className="edit-pair">
          <DateField label={words.exceptions} mode="date" value={date} onChange={setDate} />
          <Button size="small" kind="ghost" onPress={add}>
            {words.addException}
          </Button>
        </View>
      </Stack>
    </View>
  );
}

/** On which days from when to when, and the days that are not as usual. */
export function HoursFields({ use }: { use: UsePartnerForm }) {
  const { form, write, problems } = use;
  const toggle = (day: number) =>
    write({ days: form.days.includes(day) ? form.days.filter((one) => one !== day) : [...form.days, day] });
  return (
    <Stack>
      <View className="edit-label">{words.days}</View>
      <ChipRow label={words.days} wrap>
        {WEEKDAYS.map((name, day) => (
          <Chip key={name} on={form.days.includes(day)} onPress={() => toggle(day)}>
            {name}
          </Chip>
        ))}
      </ChipRow>
      {problems.days && <ErrorLine>{problems.days}</ErrorLine>}
      <Span
        labels={[words.from, words.to]}
        values={[form.from, form.to]}
        onChange={([from, to]) => write({ from, to })}
      />
      <CellGroup>
        <SwitchCell title={words.second} on={form.second} onChange={(second) => write({ second })} />
        <SwitchCell
          title={words.holidays}
          on={form.closedOnHolidays}
          onChange={(closedOnHolidays) => write({ closedOnHolidays })}
        />
      </CellGroup>
      {form.second && (
        <Span
          labels={[words.from2, words.to2]}
          values={[form.from2, form.to2]}
          onChange={([from2, to2]) => write({ from2, to2 })}
        />
      )}
      {use.hoursProblem && <ErrorLine>{use.hoursProblem}</ErrorLine>}
      <ClosedDates use={use} />
    </Stack>
  );
}
