import { useState } from 'react';
import { useAction } from '@/lib/use-action';
import { Button, KeyHint, ReasonRadio, Section } from '@/ui';
import { useKeys } from '../use-keys';
import { type Detail, type Tier, accept, reject } from '../workbench.api';
import { text, tierChoices } from '../workbench.text';
import { AskButton } from './ask-button';
import { Foot } from './foot';
import { ReasonSheet } from './reason-sheet';

/** Take it in as 小事, 大事 or 难事, or refuse it with a reason. */
export function AcceptForm({ detail, onDone }: { detail: Detail; onDone: (words: string) => void }) {
  const [tier, setTier] = useState<Tier>(detail.tier);
  const [refusing, setRefusing] = useState(false);
  const taking = useAction(accept);
  const refusal = useAction(reject);
  const take = () => void taking.run(detail.id, tier).then((answer) => answer && onDone(text.done.accepted));
  const canReject = detail.can.includes('reject');
  useKeys({ a: take, x: canReject ? () => setRefusing(true) : undefined });
  return (
    <>
      <Section title={text.accept.title} hint={text.accept.hint}>
        <ReasonRadio label={text.accept.title} choices={tierChoices} value={tier} onChange={setTier} />
      </Section>
      <Foot error={taking.error}>
        <AskButton detail={detail} onDone={onDone} />
        {canReject && (
          <Button kind="ghost" onPress={() => setRefusing(true)}>
            {text.reject.open} <KeyHint keys="X" />
          </Button>
        )}
        <Button busy={taking.busy} onPress={take}>
          {text.accept.button} <KeyHint keys="A" />
        </Button>
      </Foot>
      <ReasonSheet
        open={refusing}
        caption={detail.title}
        title={text.reject.title}
        reasons={text.reject.reasons}
        field={text.reject.other}
        button={text.reject.button}
        note={text.reject.note}
        need={text.reject.need}
        busy={refusal.busy}
        error={refusal.error}
        onClose={() => setRefusing(false)}
        onSend={(reason) =>
          void refusal.run(detail.id, reason).then((answer) => {
            if (!answer) return;
            setRefusing(false);
            onDone(text.done.rejected);
          })
        }
      />
    </>
  );
}
