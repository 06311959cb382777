import type { components } from '@linli/shared';
import { useState } from 'react';
import { api } from '@/lib/api-client';
import { useAction } from '@/lib/use-action';
import { BottomSheet, Button, ErrorLine, Stack, TextArea } from '@/ui';
import { trustText as text } from '../admin.text';

interface Props {
  finding: components['schemas']['FindingView'];
  verdict: 'REVIEWED' | 'IGNORED';
  onClose: () => void;
  onDone: () => void;
}

/** What was made of a finding, in a sentence that stays. */
export function ReviewSheet({ finding, verdict, onClose, onDone }: Props) {
  const [words, setWords] = useState('');
  const [tried, setTried] = useState(false);
  const note = words.trim();
  const review = useAction((idempotencyKey, said: string) => {
    const { kind, key } = finding;
    return api.post('/api/v1/points/findings/reviews', {
      body: { kind, key, verdict, note: said },
      idempotencyKey,
    });
  });
  const save = async () => {
    setTried(true);
    if (note.length >= 2 && (await review.run(note))) onDone();
  };
  return (
    <BottomSheet
      open
      title={verdict === 'REVIEWED' ? text.review : text.ignore}
      caption={finding.why}
      onClose={onClose}
      footer={
        <Button busy={review.busy} onPress={() => void save()}>
          {text.save}
        </Button>
      }
    >
      <Stack>
        <TextArea
          label={text.noteLabel}
          value={words}
          onChange={setWords}
          maxLength={200}
          error={tried && note.length < 2 ? text.noteShort : undefined}
        />
        {review.error && <ErrorLine>{review.error.detail}</ErrorLine>}
      </Stack>
    </BottomSheet>
  );
}
