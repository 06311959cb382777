import { type Action, useAction } from '@/lib/use-action';
import { decisionText as words } from '../decision.text';
import { ReasonSheet } from './reason-sheet';

interface StepSheetProps {
  open: boolean;
  caption: string;
  title: string;
  step: (idempotencyKey: string, reason: string) => Promise<unknown>;
  onClose: () => void;
  onDone: () => void;
}

/** One step that needs a sentence of why. */
export function StepSheet({ open, caption, title, step, onClose, onDone }: StepSheetProps) {
  const sending: Action<[string], true> = useAction((key: string, reason: string) =>
    step(key, reason).then(() => true as const),
  );
  return (
    <ReasonSheet
      open={open}
      caption={caption}
      title={title}
      field={words.reason}
      button={words.send}
      note={words.reasonPlaceholder}
      need={words.reason}
      busy={sending.busy}
      error={sending.error}
      onClose={onClose}
      onSend={(reason) =>
        void sending.run(reason).then((done) => {
          if (!done) return;
          onClose();
          onDone();
        })
      }
    />
  );
}
