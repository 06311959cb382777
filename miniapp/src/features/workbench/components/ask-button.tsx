import { useState } from 'react';
import { useAction } from '@/lib/use-action';
import { Button, KeyHint } from '@/ui';
import { useKeys } from '@/lib/use-keys';
import { type Detail, ask } from '../workbench.api';
import { text } from '../workbench.text';
import { ReasonSheet } from './reason-sheet';

/** Asks the reporter for what is missing; the matter stays where it is. */
export function AskButton({ detail, onDone }: { detail: Detail; onDone: (words: string) => void }) {
  const [open, setOpen] = useState(false);
  const asking = useAction(ask);
  const may = detail.can.includes('ask');
  useKeys({ b: () => setOpen(true) }, may);
  if (!may) return null;
  return (
    <>
      <Button kind="ghost" onPress={() => setOpen(true)}>
        {text.ask.open} <KeyHint keys="B" />
      </Button>
      <ReasonSheet
        open={open}
        caption={detail.title}
        title={text.ask.title}
        field={text.ask.field}
        placeholder={text.ask.placeholder}
        button={text.ask.button}
        note={text.ask.note}
        need={text.ask.placeholder}
        busy={asking.busy}
        error={asking.error}
        onClose={() => setOpen(false)}
        onSend={(words) =>
          void asking.run(detail.id, words).then((answer) => {
            if (!answer) return;
            setOpen(false);
            onDone(text.done.asked);
          })
        }
      />
    </>
  );
}
