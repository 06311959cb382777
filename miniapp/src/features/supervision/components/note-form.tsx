import { useState } from 'react';
import { useAction } from '@/lib/use-action';
import { useKept } from '@/lib/use-kept';
import { Button, InlineNote, PhotoGrid, Stack, TextArea } from '@/ui';
import { addNote, type Whistle } from '../supervision.api';
import { text } from '../supervision.text';
import { useEvidence } from '../use-evidence';

const words = text.whistles;

/** What was done or found, with pictures. */
export function NoteForm({ whistle, onDone }: { whistle: Whistle; onDone: () => void }) {
  const [written, write, forget] = useKept(`whistle-note:${whistle.id}`, { words: '' });
  const photos = useEvidence(`whistle-photos:${whistle.id}`);
  const [asked, setAsked] = useState(false);
  const said = written.words.trim();
  const sending = useAction(async (key: string, note: string) =>
    addNote(key, whistle.id, { text: note, photoIds: await photos.send() }),
  );
  const send = async () => {
    setAsked(true);
    if (!said || !(await sending.run(said))) return;
    write({ words: '' });
    forget();
    photos.forget();
    setAsked(false);
    onDone();
  };
  return (
    <Stack>
      <TextArea
        label={words.addNote}
        value={written.words}
        onChange={(value) => write({ words: value })}
        placeholder={words.notePlaceholder}
        maxLength={500}
        error={asked && !said ? text.needWords : undefined}
      />
      <PhotoGrid {...photos.grid} addText={text.addPhoto} />
      {sending.error && <InlineNote tone="late">{sending.error.detail}</InlineNote>}
      <Button kind="soft" busy={sending.busy} onPress={() => void send()}>
        {words.saveNote}
      </Button>
    </Stack>
  );
}
