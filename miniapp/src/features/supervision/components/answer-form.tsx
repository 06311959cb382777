import { useState } from 'react';
import { useAction } from '@/lib/use-action';
import { useKept } from '@/lib/use-kept';
import { Button, InlineNote, PhotoGrid, Section, Stack, TextArea } from '@/ui';
import { answerOrder, type Order } from '../supervision.api';
import { text } from '../supervision.text';
import { useEvidence } from '../use-evidence';

const words = text.orders;
const SHORTEST = 5;

/** Why, and until when; what is written stays on the phone until the server has it. */
export function AnswerForm({ order, onDone }: { order: Order; onDone: () => void }) {
  const [written, write, forget] = useKept(`supervision-answer:${order.id}`, { words: '' });
  const photos = useEvidence(`supervision-photos:${order.id}`);
  const [asked, setAsked] = useState(false);
  const missing = written.words.trim().length < SHORTEST;
  const sending = useAction(async (key: string, said: string) =>
    answerOrder(key, order.id, { text: said, photoIds: await photos.send() }),
  );
  const send = async () => {
    setAsked(true);
    if (missing || !(await sending.run(written.words.trim()))) return;
    forget();
    photos.forget();
    onDone();
  };
  return (
    <Section title={words.answerTitle}>
      <Stack>
        <TextArea
          label={words.answerHint}
          value={written.words}
          onChange={(value) => write({ words: value })}
          placeholder={words.answerPlaceholder}
          maxLength={500}
          error={asked && missing ? text.needWords : undefined}
        />
        <PhotoGrid {...photos.grid} addText={text.addPhoto} />
        {sending.error && <InlineNote tone="late">{sending.error.detail}</InlineNote>}
        <Button busy={sending.busy} onPress={() => void send()}>
          {words.send}
        </Button>
      </Stack>
    </Section>
  );
}
