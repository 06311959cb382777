import { View } from '@tarojs/components';
import type { useForm } from '@/lib/use-form';
import { useQuery } from '@/lib/use-query';
import { Chip, ChipRow, ErrorLine, Input, Select } from '@/ui';
import type { HelpedForm } from '../hand-form';
import { fetchUnits } from '../hours.api';
import { text } from '../hours.text';

const { enter: words } = text;

function UnitField({ use }: { use: ReturnType<typeof useForm<HelpedForm>> }) {
  const { form, write, problems } = use;
  const units = useQuery('units', fetchUnits, { onShow: false });
  const choose = (helpedUnitId: string) => {
    const name = units.data?.find(({ id }) => id === helpedUnitId)?.name ?? '';
    write({ helpedUnitId, helpedName: name.slice(0, 20) });
  };
  const options = [
    { key: '', text: words.choose },
    ...(units.data ?? []).map(({ id, name }) => ({ key: id, text: name })),
  ];
  return (
    <View>
      <Select label={words.unit} options={options} value={form.helpedUnitId} onChange={choose} />
      {problems.helpedUnitId && <ErrorLine>{problems.helpedUnitId}</ErrorLine>}
    </View>
  );
}

/** Who was helped: a resident by her telephone, or a unit. */
export function HelpedFields({ use }: { use: ReturnType<typeof useForm<HelpedForm>> }) {
  const { form, write, field } = use;
  return (
    <>
      <ChipRow label={words.helped}>
        {(['PERSON', 'UNIT'] as const).map((kind) => (
          <Chip key={kind} on={form.helpedKind === kind} onPress={() => write({ helpedKind: kind })}>
            {words.helpedKinds[kind]}
          </Chip>
        ))}
      </ChipRow>
      {form.helpedKind === 'UNIT' ? (
        <UnitField use={use} />
      ) : (
        <>
          <Input
            label={words.name}
            placeholder={words.namePlaceholder}
            maxLength={20}
            {...field('helpedName')}
          />
          <Input label={words.phone} type="number" maxLength={20} {...field('helpedPhone')} />
        </>
      )}
    </>
  );
}
