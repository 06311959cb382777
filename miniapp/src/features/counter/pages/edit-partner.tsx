import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { Guarded } from '@/lib/guarded';
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
import '../counter.scss';
import { text } from '../counter.text';
import { type UsePartnerForm, usePartnerForm } from '../use-partner-form';

const { place: words } = text;

function Fields({ use }: { use: UsePartnerForm }) {
  const { form, write, field, units } = use;
  return (
    <Stack>
      <Input label={words.name} {...field('name')} placeholder={words.namePlaceholder} maxLength={30} />
      <Input label={words.address} {...field('address')} maxLength={80} />
      <Select
        label={words.unit}
        options={units.map(({ id: key, name }) => ({ key, text: name }))}
        value={form.unitId}
        onChange={(unitId) => write({ unitId })}
      />
      <HoursFields use={use} />
      <Section title={words.contactName} hint={words.contactHint}>
        <Stack>
          <Input label={words.contactName} labelHidden {...field('contactName')} maxLength={20} />
          <Input label={words.contactPhone} {...field('contactPhone')} maxLength={20} />
        </Stack>
      </Section>
      <CellGroup>
        <SwitchCell title={words.active} on={form.active} onChange={(active) => write({ active })} />
      </CellGroup>
    </Stack>
  );
}

function EditPartner() {
  const { id } = useRouter().params;
  const use = usePartnerForm(id);
  const [said, setSaid] = useState('');
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

/** A place to fetch things, entered or changed. */
export default function EditPartnerPage() {
  return (
    <Guarded needs="shop.manage" who={text.who} title={words.title}>
      <EditPartner />
    </Guarded>
  );
}
