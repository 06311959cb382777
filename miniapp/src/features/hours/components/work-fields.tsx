import { TASK_KIND_LABELS, TASK_KINDS } from '@linli/shared';
import { View } from '@tarojs/components';
import type { useForm } from '@/lib/use-form';
import { DateField, Input, Select } from '@/ui';
import type { WorkForm } from '../hand-form';
import { text } from '../hours.text';
import { Labelled } from './labelled';

const { enter: words } = text;
const kinds = TASK_KINDS.map((key) => ({ key, text: TASK_KIND_LABELS[key] }));

/** What was done, when, and why nobody checked in. */
export function WorkFields({ use }: { use: ReturnType<typeof useForm<WorkForm>> }) {
  const { form, write, field, problems } = use;
  return (
    <>
      <Input label={words.what} placeholder={words.whatPlaceholder} maxLength={40} {...field('title')} />
      <Select label={words.kind} options={kinds} value={form.kind} onChange={(kind) => write({ kind })} />
      <Labelled label={words.day} error={problems.day}>
        <DateField
          label={words.day}
          mode="date"
          value={form.day}
          onChange={(day) => write({ day })}
          invalid={Boolean(problems.day)}
        />
      </Labelled>
      <View className="hours-pair">
        <Labelled label={words.from} error={problems.from}>
          <DateField
            label={words.from}
            mode="time"
            value={form.from}
            onChange={(from) => write({ from })}
            invalid={Boolean(problems.from)}
          />
        </Labelled>
        <Labelled label={words.to} error={problems.to}>
          <DateField
            label={words.to}
            mode="time"
            value={form.to}
            onChange={(to) => write({ to })}
            invalid={Boolean(problems.to)}
          />
        </Labelled>
      </View>
      <Input label={words.why} placeholder={words.whyPlaceholder} maxLength={100} {...field('why')} />
    </>
  );
}
