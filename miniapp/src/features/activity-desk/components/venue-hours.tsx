import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button, CellGroup, Chip, ChipRow, DateField, ErrorLine, Icon, press, Stack, SwitchCell } from '@/ui';
import { text, WEEKDAYS } from '../desk.text';
import type { UseVenueForm } from '../use-venue-form';
import { Labelled } from './edit-fields';

const { venue: words } = text;

/** Days that are not as usual: closed, or open in their own way. */
function SpecialDays({ use }: { use: UseVenueForm }) {
  const { form, write } = use;
  const [date, setDate] = useState('');
  const add = (open: boolean) => {
    if (!date) return;
    const others = form.exceptions.filter((one) => one.date !== date);
    const day = open ? { date, from: form.from, to: form.to } : { date };
    write({ exceptions: [...others, day].sort((a, b) => (a.date < b.date ? -1 : 1)) });
    setDate('');
  };
  const drop = (gone: string) => write({ exceptions: form.exceptions.filter((one) => one.date !== gone) });
  return (
    <Labelled label={words.special}>
      <View className="desk-hint">{words.specialHint}</View>
      <Stack>
        {form.exceptions.map(({ date: one, from, to }) => (
          <View key={one} className="desk-row">
            {from && to ? words.openOn(one, from, to) : words.closedOn(one)}
            <View className="desk-drop" {...press(() => drop(one), { label: words.drop(one) })}>
              <Icon name="x" size={16} />
            </View>
          </View>
        ))}
        <DateField label={words.special} mode="date" value={date} onChange={setDate} />
        <View className="desk-buttons">
          <Button size="small" kind="ghost" onPress={() => add(false)}>
            {words.addClosed}
          </Button>
          <Button size="small" kind="ghost" onPress={() => add(true)}>
            {words.addOpen}
          </Button>
        </View>
      </Stack>
    </Labelled>
  );
}

/** When a venue is open. */
export function VenueHours({ use }: { use: UseVenueForm }) {
  const { form, write, problems } = use;
  const toggle = (day: number) =>
    write({ days: form.days.includes(day) ? form.days.filter((one) => one !== day) : [...form.days, day] });
  return (
    <Stack>
      <Labelled label={words.days} error={problems.days}>
        <ChipRow label={words.days} wrap>
          {WEEKDAYS.map((name, day) => (
            <Chip key={name} on={form.days.includes(day)} onPress={() => toggle(day)}>
              {name}
            </Chip>
          ))}
        </ChipRow>
      </Labelled>
      <View className="desk-pair">
        <Labelled label={words.from}>
          <DateField label={words.from} mode="time" value={form.from} onChange={(from) => write({ from })} />
        </Labelled>
        <Labelled label={words.to}>
          <DateField label={words.to} mode="time" value={form.to} onChange={(to) => write({ to })} />
        </Labelled>
      </View>
      {use.hoursProblem && <ErrorLine>{use.hoursProblem}</ErrorLine>}
      <CellGroup>
        <SwitchCell
          title={words.holidays}
          on={form.closedOnHolidays}
          onChange={(closedOnHolidays) => write({ closedOnHolidays })}
        />
      </CellGroup>
      <SpecialDays use={use} />
    </Stack>
  );
}
