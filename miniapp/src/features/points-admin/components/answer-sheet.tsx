import type { components } from '@linli/shared';
import { useState } from 'react';
import { api } from '@/lib/api-client';
import { useAction } from '@/lib/use-action';
import { BottomSheet, Button, ErrorLine, Input, ReasonRadio, Stack, TextArea } from '@/ui';
import { budgetText as text } from '../admin.text';
import { wholeIn } from '../whole';

type Way = 'keep' | 'change';

const WAYS: { key: Way; text: string; hint?: string }[] = [
  { key: 'keep', text: text.keep },
  { key: 'change', text: text.change, hint: text.changeHint },
];

interface Props {
  dispute: components['schemas']['DisputeView'];
  onClose: () => void;
  onDone: () => void;
}

/** Answers a volunteer: it stays as it is, or it is corrected by entries of their own. */
export function AnswerSheet({ dispute, onClose, onDone }: Props) {
  const [way, setWay] = useState<Way>('keep');
  const [typed, setTyped] = useState('');
  const [words, setWords] = useState('');
  const [tried, setTried] = useState(false);
  const points = wholeIn(typed, 0, 10_000);
  const answer = useAction((idempotencyKey, body: { answer: string; points?: number }) =>
    api.post('/api/v1/points/disputes/{id}/answer', { path: { id: dispute.id }, body, idempotencyKey }),
  );
  const said = words.trim();
  const send = async () => {
    setTried(true);
    if (said.length < 2 || (way === 'change' && points === null)) return;
    const body = way === 'change' && points !== null ? { answer: said, points } : { answer: said };
    if (await answer.run(body)) onDone();
  };
  return (
    <BottomSheet
      open
      title={text.answerTitle}
      caption={`${dispute.person}，${dispute.title}`}
      onClose={onClose}
      footer={
        <Button busy={answer.busy} onPress={() => void send()}>
          {text.answerSend}
        </Button>
      }
    >
      <Stack>
        <ReasonRadio label={text.answerTitle} choices={WAYS} value={way} onChange={setWay} />
        {way === 'change' && (
          <Input
            label={text.newPoints}
            type="number"
            value={typed}
            onChange={setTyped}
            maxLength={5}
            error={tried && points === null ? text.newPointsWrong : undefined}
          />
        )}
        <TextArea
          label={text.answerLabel}
          value={words}
          onChange={setWords}
          maxLength={200}
          error={tried && said.length < 2 ? text.reasonShort : undefined}
        />
        {answer.error && <ErrorLine>{answer.error.detail}</ErrorLine>}
      </Stack>
    </BottomSheet>
  );
}
