import { useState } from 'react';
import { useAction } from '@/lib/use-action';
import { useForm } from '@/lib/use-form';
import { BottomSheet, Button, ErrorLine, FactList, InlineNote, ReasonRadio, Stack, TextArea } from '@/ui';
import { atFields, atFoot, emptyHelped, helpedBody, helpedProblems } from '../hand-form';
import { approve, type HandEntry, phoneOf, refuse, takeUp, withdraw } from '../hours.api';
import { text } from '../hours.text';
import type { EntryStep } from './entry-card';
import { HelpedFields } from './helped-fields';

interface SheetProps {
  entry: HandEntry;
  onClose: () => void;
  /** The step was taken. */
  onDone: () => void;
}

const captionOf = ({ person, title }: HandEntry) => `${person}，${title}`;

/** Asks by telephone and writes down what was said; that is the approval too. */
function CallSheet({ entry, onClose, onDone }: SheetProps) {
  const [said, setSaid] = useState('');
  const [missing, setMissing] = useState(false);
  const [phone, setPhone] = useState<string | null>();
  const looking = useAction(phoneOf);
  const saving = useAction(approve);
  const save = async () => {
    setMissing(!said.trim());
    if (said.trim() && (await saving.run(entry.id, said.trim()))) onDone();
  };
  const look = async () => {
    const seen = await looking.run(entry.id);
    if (seen) setPhone(seen.phone);
  };
  const failed = saving.error ?? looking.error;
  return (
    <BottomSheet
      open
      title={text.call.title}
      caption={captionOf(entry)}
      onClose={onClose}
      footer={
        <Button busy={saving.busy} onPress={() => void save()}>
          {text.call.save}
        </Button>
      }
    >
      <Stack>
        <InlineNote>{text.call.hint}</InlineNote>
        {phone === undefined ? (
          <Button kind="soft" size="small" icon="phone" busy={looking.busy} onPress={() => void look()}>
            {text.call.show}
          </Button>
        ) : (
          <FactList facts={[{ name: entry.helped ?? '', value: phone ?? text.call.noPhone }]} />
        )}
        <TextArea
          label={text.call.said}
          value={said}
          onChange={setSaid}
          maxLength={200}
          error={missing && !said.trim() ? text.call.missing : undefined}
        />
        {failed && <ErrorLine>{failed.detail}</ErrorLine>}
      </Stack>
    </BottomSheet>
  );
}

function RefuseSheet({ entry, onClose, onDone }: SheetProps) {
  const { refusal: words } = text;
  const [picked, setPicked] = useState<string | null>(null);
  const [other, setOther] = useState('');
  const [missing, setMissing] = useState(false);
  const saving = useAction(refuse);
  const reason = [picked, other.trim()].filter(Boolean).join('：');
  const save = async () => {
    setMissing(!reason);
    if (reason && (await saving.run(entry.id, reason))) onDone();
  };
  const failed = missing && !reason ? words.missing : saving.error?.detail;
  return (
    <BottomSheet
      open
      title={words.title}
      caption={captionOf(entry)}
      onClose={onClose}
      footer={
        <Button busy={saving.busy} onPress={() => void save()}>
          {words.save}
        </Button>
      }
    >
      <Stack>
        <ReasonRadio
          label={words.title}
          choices={words.reasons.map((one) => ({ key: one, text: one }))}
          value={picked}
          onChange={setPicked}
        />
        <TextArea label={words.other} value={other} onChange={setOther} maxLength={160} />
        {failed && <ErrorLine>{failed}</ErrorLine>}
      </Stack>
    </BottomSheet>
  );
}

function TakeUpSheet({ entry, onClose, onDone }: SheetProps) {
  const saving = useAction(takeUp);
  const form = useForm(emptyHelped, undefined, helpedProblems, atFields(saving.error?.fields));
  const save = async () => {
    if (form.check() && (await saving.run(entry.id, helpedBody(form.form)))) onDone();
  };
  return (
    <BottomSheet
      open
      title={text.desk.takeUp}
      caption={captionOf(entry)}
      onClose={onClose}
      footer={
        <Button busy={saving.busy} onPress={() => void save()}>
          {text.enter.save}
        </Button>
      }
    >
      <Stack>
        <InlineNote>{text.enter.helpedHint}</InlineNote>
        <HelpedFields use={form} />
        {atFoot(saving.error) && <ErrorLine>{atFoot(saving.error) ?? ''}</ErrorLine>}
      </Stack>
    </BottomSheet>
  );
}

/** A step without more to say: asked once. */
function SureSheet({ entry, step, onClose, onDone }: SheetProps & { step: 'approve' | 'withdraw' }) {
  const saving = useAction((key: string) =>
    step === 'approve' ? approve(key, entry.id) : withdraw(key, entry.id),
  );
  return (
    <BottomSheet
      open
      title={step === 'approve' ? text.desk.approve : text.desk.withdrawn}
      caption={captionOf(entry)}
      onClose={onClose}
      footer={
        <Stack>
          <Button busy={saving.busy} onPress={() => void saving.run().then((done) => done && onDone())}>
            {text.desk[step]}
          </Button>
          <Button kind="ghost" onPress={onClose}>
            {text.desk.keep}
          </Button>
        </Stack>
      }
    >
      <Stack>
        <InlineNote>{step === 'approve' ? text.desk.lead : text.desk.withdrawHint}</InlineNote>
        {saving.error && <ErrorLine>{saving.error.detail}</ErrorLine>}
      </Stack>
    </BottomSheet>
  );
}

/** The sheet of a step that was chosen on a card. */
export function StepSheet({ step, ...props }: SheetProps & { step: EntryStep }) {
  if (step === 'call') return <CallSheet {...props} />;
  if (step === 'refuse') return <RefuseSheet {...props} />;
  if (step === 'takeUp') return <TakeUpSheet {...props} />;
  return <SureSheet {...props} step={step} />;
}
