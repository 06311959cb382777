import { useState } from 'react';
import type { ApiError } from '@/lib/api-error';
import { BottomSheet, Button, ErrorLine, InlineNote, ReasonRadio, Stack, TextArea } from '@/ui';
import { text } from '../supervision.text';

const words = text.whistles;

interface ScoreSheetProps {
  unitName: string;
  busy: boolean;
  error: ApiError | null;
  onClose: () => void;
  onSend: (score: number, reason: string) => void;
}

/** 1 to 5 with the reason, which the department reads. */
export function ScoreSheet({ unitName, busy, error, onClose, onSend }: ScoreSheetProps) {
  const [score, setScore] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const said = reason.trim();
  return (
    <BottomSheet
      open
      title={words.scoreOf(unitName)}
      onClose={onClose}
      footer={
        <Button
          busy={busy}
          onPress={() => {
            setAsked(true);
            if (score && said) onSend(Number(score), said);
          }}
        >
          {words.score}
        </Button>
      }
    >
      <Stack>
        <ReasonRadio
          label={words.scoreOf(unitName)}
          choices={words.scores}
          value={score}
          onChange={setScore}
        />
        {asked && !score && <ErrorLine>{words.needScore}</ErrorLine>}
        <TextArea
          label={words.scoreReason}
          value={reason}
          onChange={setReason}
          maxLength={200}
          error={asked && !said ? text.needWords : undefined}
        />
        {error && <InlineNote tone="late">{error.detail}</InlineNote>}
      </Stack>
    </BottomSheet>
  );
}
