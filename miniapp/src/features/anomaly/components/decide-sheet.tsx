import { useState } from 'react';
import { useAction } from '@/lib/use-action';
import { useQuery } from '@/lib/use-query';
import { BottomSheet, Button, CheckRow, ErrorLine, ReasonRadio, Stack, TextArea } from '@/ui';
import { type Anomaly, decideAnomaly, fetchEvidence } from '../anomaly.api';
import { text } from '../anomaly.text';
import { lineOf } from './evidence-sheet';

type Choice = (typeof text.choices)[number]['key'];

/** What was made of it; hours are taken back one by one, never all by themselves. */
export function DecideSheet({
  anomaly,
  onClose,
  onDone,
}: {
  anomaly: Anomaly;
  onClose: () => void;
  onDone: () => void;
}) {
  const records = useQuery(`evidence-${anomaly.id}`, () => fetchEvidence(anomaly.id), { onShow: false });
  const [choice, setChoice] = useState<Choice | null>(null);
  const [note, setNote] = useState('');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [tried, setTried] = useState(false);
  const saving = useAction(decideAnomaly);
  const takesBack = choice === 'WITHDRAWN';
  const missing = !choice
    ? text.chooseOne
    : takesBack && chosen.length === 0
      ? text.chooseRecord
      : note.trim()
        ? undefined
        : text.missing;
  const save = async () => {
    setTried(true);
    if (missing || !choice) return;
    const recordIds = takesBack ? [...chosen] : [];
    if (await saving.run(anomaly.id, { status: choice, note: note.trim(), recordIds })) onDone();
  };
  const toggle = (id: string) =>
    setChosen(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
  const failed = (tried && missing) || saving.error?.detail;
  return (
    <BottomSheet
      open
      title={text.howTitle}
      caption={anomaly.why}
      onClose={onClose}
      footer={
        <Button busy={saving.busy} onPress={() => void save()}>
          {text.save}
        </Button>
      }
    >
      <Stack>
        <ReasonRadio label={text.howTitle} choices={text.choices} value={choice} onChange={setChoice} />
        {takesBack &&
          records.data
            ?.filter(({ counts }) => counts)
            .map((one) => (
              <CheckRow
                key={one.recordId}
                checked={chosen.includes(one.recordId)}
                onChange={() => toggle(one.recordId)}
                hint={lineOf(one)}
              >
                {`${one.person}，${one.title}`}
              </CheckRow>
            ))}
        <TextArea label={text.note} value={note} onChange={setNote} maxLength={200} />
        {failed && <ErrorLine>{failed}</ErrorLine>}
      </Stack>
    </BottomSheet>
  );
}
