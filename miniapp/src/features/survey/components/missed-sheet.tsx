import { useState } from 'react';
import { useAction } from '@/lib/use-action';
import { BottomSheet, Button, InlineNote, ReasonRadio, Stack } from '@/ui';
import { type Outcome, saveMissed, type ToCall } from '../survey.api';
import { text } from '../survey.text';

const OUTCOMES = text.outcomes as readonly { key: Outcome; text: string; hint: string }[];

interface Props {
  who: ToCall;
  onClose: () => void;
  onDone: () => void;
}

/** A call that brought nothing, so that nobody else calls at once again. */
export function MissedSheet({ who, onClose, onDone }: Props) {
  const [outcome, setOutcome] = useState<Outcome>('NO_ANSWER');
  const saving = useAction(async (key: string, what: Outcome) => {
    await saveMissed(key, who.requestId, what);
    return true;
  });
  return (
    <BottomSheet
      open
      title={text.missedTitle}
      caption={`${who.reporter}：${who.title}`}
      onClose={onClose}
      footer={
        <Button busy={saving.busy} onPress={() => void saving.run(outcome).then((ok) => ok && onDone())}>
          {text.save}
        </Button>
      }
    >
      <Stack>
        <ReasonRadio label={text.missedTitle} choices={OUTCOMES} value={outcome} onChange={setOutcome} />
        {saving.error && <InlineNote tone="late">{saving.error.detail}</InlineNote>}
      </Stack>
    </BottomSheet>
  );
}
