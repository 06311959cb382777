import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { useAccess } from '@/lib/use-access';
import {
  ActionBar,
  Button,
  CellGroup,
  InlineNote,
  Input,
  Page,
  Section,
  Select,
  Stack,
  SwitchCell,
} from '@/ui';
import { HoursFields } from '../components/hours-fields';
import { NoCounter } from '../components/no-counter';
import '../counter.scss';
import { text } from '../counter.text';
import { type UsePartnerForm, usePartnerForm } from '../use-partner-form';

const { place: words } = text;

function Fields({ use }: { use: UsePartnerForm }) {
  const { form, write, problems, units } = use;
  return (
    <Stack>
      <Input
        label={words.name}
        value={form.name}
        onChange={(name) => write({ name })}
        placeholder={words.namePlaceholder}
        maxLength={30}
        error={problems.name}
      />
      <Input
        label={words.address}
        value={form.address}
        onChange={(address) => write({ address })}
        maxLength={80}
        error={problems.address}
      />
      <Select
        label={words.unit}
        options={units.map(({ id: key, name }) => ({ key, text: name }))}
        value={form.unitId}
        onChange={(unitId) => write({ unitId })}
      />
      <HoursFields use={use} />
      <Section title={words.contactName} hint={words.contactHint}>
        <Stack>
          <Input
            label={words.contactName}
            labelHidden
            value={form.contactName}
            onChange={(contactName) => write({ contactName })}
            maxLength={20}
          />
          <Input
            label={words.contactPhone}
            value={form.contactPhone}
            onChange={(contactPhone) => write({ contactPhone })}
            maxLength={20}
          />
        </Stack>
      </Section>
      <CellGroup>
        <SwitchCell title={words.active} on={form.active} onChange={(active) => write({ active })} />
      </CellGroup>
    </Stack>
  );
}

/** A place to fetch things, entered or changed. */
export default function EditPartnerPage() {
  const { id } = useRouter().params;
  const access = useAccess('shop.manage');
  const use = usePartnerForm(id, access === 'granted');
  const [said, setSaid] = useState('');
  if (access !== 'granted') return <NoCounter title={words.title} state={access} />;
  const save = async () => setSaid((await use.store()) ? words.saved : '');
  return (
    <Page
      title={id ? words.title : words.newTitle}
      loading={use.loading}
      error={use.error}
      onRetry={() => void use.reload()}
      bar={
        <ActionBar>
          <Button kind="civic" busy={use.saving} onPress={() => void save()}>
            {words.save}
          </Button>
        </ActionBar>
      }
    >
      <Stack wide>
        <Fields use={use} />
        {said && <InlineNote tone="ok">{said}</InlineNote>}
        {use.refusal && <InlineNote tone="late">{use.refusal.detail}</InlineNote>}
      </Stack>
    </Page>
  );
}
