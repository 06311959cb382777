import { useState } from 'react';
import { useAction } from '@/lib/use-action';
import { ReasonRadio, Select } from '@/ui';
import { askSuspension, retier } from '../decision.api';
import { decisionText } from '../decision.text';
import type { Detail, Tier } from '../workbench.api';
import { tierChoices } from '../workbench.text';
import { ReasonSheet } from './reason-sheet';

const DAY_MS = 86_400_000;
const PAUSES = [1, 3, 7, 14, 30, 60];

interface SheetProps {
  detail: Detail;
  open: boolean;
  onClose: () => void;
  onDone: (words: string) => void;
}

/** Under another weight, with a reason that the reporter reads. */
export function RetierSheet({ detail, open, onClose, onDone }: SheetProps) {
  const words = decisionText.retier;
  const [tier, setTier] = useState<Tier | null>(null);
  const sending = useAction(retier);
  const back = detail.status === 'DELIBERATING';
  const choices = tierChoices.filter(({ key }) => (back ? key !== 'HARD' : key !== detail.tier));
  return (
    <ReasonSheet
      open={open}
      caption={detail.title}
      title={words.title}
      field={words.why}
      placeholder={words.placeholder}
      button={words.button}
      note={words.note}
      need={words.need}
      busy={sending.busy}
      error={sending.error}
      onClose={onClose}
      onSend={(reason) =>
        void (
          tier &&
          sending.run(detail.id, tier, reason).then((answer) => {
            if (!answer) return;
            onClose();
            onDone(words.done);
          })
        )
      }
    >
      <ReasonRadio label={words.title} choices={choices} value={tier} onChange={setTier} />
    </ReasonSheet>
  );
}

/** Until when and why; somebody else approves. */
export function SuspensionSheet({ detail, open, onClose, onDone }: SheetProps) {
  const words = decisionText.suspension;
  const [days, setDays] = useState('7');
  const sending = useAction(askSuspension);
  const until = () => new Date(Math.ceil(Date.now() / DAY_MS) * DAY_MS + Number(days) * DAY_MS).toISOString();
  return (
    <ReasonSheet
      open={open}
      caption={detail.title}
      title={words.title}
      field={decisionText.reason}
      placeholder={words.placeholder}
      button={words.button}
      note={words.waits}
      need={decisionText.reason}
      busy={sending.busy}
      error={sending.error}
      onClose={onClose}
      onSend={(reason) =>
        void sending.run(detail.id, reason, until()).then((answer) => {
          if (!answer) return;
          onClose();
          onDone(words.sent);
        })
      }
    >
      <Select
        label={decisionText.untilLabel}
        options={PAUSES.map((n) => ({ key: String(n), text: decisionText.days(n) }))}
        value={days}
        onChange={setDays}
      />
    </ReasonSheet>
  );
}
