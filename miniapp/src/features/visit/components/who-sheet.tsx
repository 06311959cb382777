import { useState } from 'react';
import { useAction } from '@/lib/use-action';
import { useQuery } from '@/lib/use-query';
import { BottomSheet, Button, ErrorLine, InlineNote, Select, Stack } from '@/ui';
import { arrange, fetchVisitors, type Visit } from '../visit.api';
import { text } from '../visit.text';

const { who: words } = text;

/** Who goes to one visit: somebody who has agreed, or whoever applies. */
export function WhoSheet({
  visit,
  onClose,
  onDone,
}: {
  visit: Visit;
  onClose: () => void;
  onDone: () => void;
}) {
  const people = useQuery('visitors', fetchVisitors, { onShow: false });
  const [visitorId, setVisitorId] = useState('');
  const saving = useAction(arrange);
  const save = async () => {
    if (await saving.run(visit.id, visitorId || undefined)) onDone();
  };
  const options = [
    ...(visit.status === 'DUE' ? [{ key: '', text: words.anybody }] : [{ key: '', text: text.plan.missing }]),
    ...(people.data ?? []).map(({ personId, displayName, hint }) => ({
      key: personId,
      text: `${displayName}，${hint}`,
    })),
  ];
  return (
    <BottomSheet
      open
      title={words.title}
      caption={visit.phrase}
      onClose={onClose}
      footer={
        <Button busy={saving.busy} onPress={() => void save()}>
          {words.save}
        </Button>
      }
    >
      <Stack>
        <InlineNote>{words.hint}</InlineNote>
        <Select label={words.title} options={options} value={visitorId} onChange={setVisitorId} />
        {saving.error && <ErrorLine>{saving.error.detail}</ErrorLine>}
      </Stack>
    </BottomSheet>
  );
}
