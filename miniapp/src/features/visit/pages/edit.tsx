import { CARE_KIND_LABELS, CARE_KINDS, CONSENT_GIVER_LABELS, CONSENT_GIVERS } from '@linli/shared';
import type { CareKind, ConsentGiver } from '@linli/shared';
import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { useEffect, useState } from 'react';
import { Guarded } from '@/lib/guarded';
import { back } from '@/lib/navigate';
import { useAction } from '@/lib/use-action';
import { type Problems, useForm } from '@/lib/use-form';
import {
  ActionBar,
  Button,
  DateField,
  ErrorLine,
  InlineNote,
  Input,
  Page,
  Select,
  Stack,
  TextArea,
} from '@/ui';
import { addCard, changeCard, type Detail, look } from '../visit.api';
import '../visit.scss';
import { text } from '../visit.text';

const { edit: words } = text;
const EMPTY = {
  name: '',
  phrase: '',
  kind: 'OLDER_ALONE' as CareKind,
  address: '',
  phone: '',
  notes: '',
  why: '',
  consentBy: 'SELF' as ConsentGiver,
  consentNote: '',
  endsOn: '',
};
type Form = typeof EMPTY;
const NEEDED = ['name', 'phrase', 'address', 'why', 'consentNote', 'endsOn'] as const;

const problemsOf = (form: Form): Problems<Form> =>
  Object.fromEntries(NEEDED.filter((key) => !form[key].trim()).map((key) => [key, words.missing]));

const formOf = (detail: Detail): Form => ({
  name: detail.name,
  phrase: detail.phrase,
  kind: detail.kind ?? 'OTHER',
  address: detail.address ?? '',
  phone: detail.phone ?? '',
  notes: detail.notes ?? '',
  why: detail.why ?? '',
  consentBy: detail.consentBy ?? 'SELF',
  consentNote: detail.consentNote ?? '',
  endsOn: detail.endsOn ?? '',
});

function Edit({ id }: { id: string | undefined }) {
  const reading = useAction(look);
  const [known, setKnown] = useState<Form>();
  const { run } = reading;
  useEffect(() => {
    if (id) void run(id).then((detail) => detail && setKnown(formOf(detail)));
  }, [id, run]);
  const saving = useAction((key: string, body: Form) =>
    id ? changeCard(key, id, body) : addCard(key, body),
  );
  const use = useForm(EMPTY, known, problemsOf, saving.error?.fields);
  const { form, write, field, problems } = use;
  const save = async () => {
    if (use.check() && (await saving.run(form))) await back();
  };
  return (
    <Page
      title={id ? words.title : words.newTitle}
      loading={Boolean(id) && !known && !reading.error}
      error={reading.error}
      onRetry={() => void (id && run(id))}
      bar={
        <ActionBar>
          <Button busy={saving.busy} onPress={() => void save()}>
            {words.save}
          </Button>
        </ActionBar>
      }
    >
      <Stack wide>
        <Input label={words.name} maxLength={20} {...field('name')} />
        <Input
          label={words.phrase}
          placeholder={words.phrasePlaceholder}
          maxLength={20}
          {...field('phrase')}
        />
        <Select
          label={words.kind}
          options={CARE_KINDS.map((key) => ({ key, text: CARE_KIND_LABELS[key] }))}
          value={form.kind}
          onChange={(kind) => write({ kind })}
        />
        <Input label={words.address} maxLength={60} {...field('address')} />
        <Input label={words.phone} type="number" maxLength={20} {...field('phone')} />
        <TextArea
          label={words.notes}
          placeholder={words.notesPlaceholder}
          maxLength={200}
          {...field('notes')}
        />
        <Input label={words.why} maxLength={100} {...field('why')} />
        <InlineNote icon="shield-check">{words.consentHint}</InlineNote>
        <Select
          label={words.consentBy}
          options={CONSENT_GIVERS.map((key) => ({ key, text: CONSENT_GIVER_LABELS[key] }))}
          value={form.consentBy}
          onChange={(consentBy) => write({ consentBy })}
        />
        <Input
          label={words.consentNote}
          placeholder={words.consentPlaceholder}
          maxLength={60}
          {...field('consentNote')}
        />
        <View>
          <View className="visit-label">{words.endsOn}</View>
          <DateField
            label={words.endsOn}
            mode="date"
            value={form.endsOn}
            onChange={(endsOn) => write({ endsOn })}
            invalid={Boolean(problems.endsOn)}
          />
          <ErrorOrHint error={problems.endsOn} />
        </View>
        {saving.error && !Object.keys(saving.error.fields ?? {}).length && (
          <InlineNote tone="late">{saving.error.detail}</InlineNote>
        )}
      </Stack>
    </Page>
  );
}

function ErrorOrHint({ error }: { error: string | undefined }) {
  return error ? <ErrorLine>{error}</ErrorLine> : <View className="visit-lead">{words.endsHint}</View>;
}

/** A neighbour on the list: what is known, who agreed, until when. */
export default function EditCarePage() {
  const { id } = useRouter().params;
  return (
    <Guarded title={words.title} who={text.desk.who} needs="visit.manage">
      <Edit id={id} />
    </Guarded>
  );
}
