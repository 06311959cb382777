import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { replace } from '@/lib/navigate';
import { Guarded } from '@/lib/guarded';
import { ActionBar, Button, InlineNote, Page, Section, Stack } from '@/ui';
import { PhotoField, WhatFields, WhenFields } from '../components/edit-fields';
import { Preview } from '../components/preview';
import '../desk.scss';
import { text } from '../desk.text';
import { useEdit } from '../use-edit';

const { edit: words } = text;

function Edit({ id }: { id: string | undefined }) {
  const use = useEdit(id);
  const [said, setSaid] = useState(false);
  const save = async () => setSaid(Boolean(await use.store()));
  const isDraft = !use.activity || use.activity.status === 'DRAFT';
  return (
    <Page
      title={id ? words.title : words.newTitle}
      loading={use.loading}
      error={use.error}
      onRetry={() => void use.reload()}
      bar={
        <ActionBar>
          <Button kind={said ? 'ghost' : 'civic'} busy={use.saving} onPress={() => void save()}>
            {isDraft ? words.save : words.saveChange}
          </Button>
          {said && use.id && (
            <Button kind="civic" onPress={() => void replace('activity-desk/host', { id: use.id ?? '' })}>
              {words.toHost}
            </Button>
          )}
        </ActionBar>
      }
    >
      <Stack wide>
        <WhatFields use={use} />
        <WhenFields use={use} />
        <Section title={words.photo}>
          <PhotoField use={use} />
        </Section>
        <Preview use={use} />
        {said && <InlineNote tone="ok">{words.saved}</InlineNote>}
        {use.noPoint && <InlineNote tone="late">{words.noPoint}</InlineNote>}
        {use.refusal && <InlineNote tone="late">{use.refusal.detail}</InlineNote>}
      </Stack>
    </Page>
  );
}

/** Writing an activity or changing it, with the look residents will have of it. */
export default function EditActivityPage() {
  const { id } = useRouter().params;
  return (
    <Guarded title={words.title} who={text.who} needs="activity.manage">
      <Edit id={id} />
    </Guarded>
  );
}
