import { useState } from 'react';
import { useAction } from '@/lib/use-action';
import { useKept } from '@/lib/use-kept';
import { Button, InlineNote, Section, Stack, TextArea } from '@/ui';
import { conclude, type Whistle } from '../supervision.api';
import { text } from '../supervision.text';

const words = text.whistles;
const SHORTEST = 5;

/** One joint conclusion; from here on the departments are scored. */
export function ConcludeForm({ whistle, onDone }: { whistle: Whistle; onDone: () => void }) {
  const [written, write, forget] = useKept(`conclude:${whistle.id}`, { words: '', open: '' });
  const [asked, setAsked] = useState(false);
  const sending = useAction(conclude);
  const said = written.words.trim();
  const missing = said.length < SHORTEST;
  const send = async () => {
    setAsked(true);
    if (missing) return;
    const publicText = written.open.trim();
    const body = { conclusion: said, ...(publicText ? { publicText } : {}) };
    if (!(await sending.run(whistle.id, body))) return;
    forget();
    onDone();
  };
  return (
    <Section title={words.conclude}>
      <Stack>
        <TextArea
          label={words.concludeHint}
          value={written.words}
          onChange={(value) => write({ words: value })}
          placeholder={words.concludePlaceholder}
          maxLength={500}
          error={asked && missing ? text.needWords : undefined}
        />
        <TextArea
          label={words.publicLabel}
          value={written.open}
          onChange={(value) => write({ open: value })}
          placeholder={words.publicPlaceholder}
          maxLength={100}
        />
        {sending.error && <InlineNote tone="late">{sending.error.detail}</InlineNote>}
        <Button busy={sending.busy} onPress={() => void send()}>
          {words.concludeButton}
        </Button>
      </Stack>
    </Section>
  );
}
