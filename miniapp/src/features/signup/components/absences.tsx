import { useState } from 'react';
import { day } from '@/lib/format';
import { useAction } from '@/lib/use-action';
import { useQuery } from '@/lib/use-query';
import { BottomSheet, Button, Cell, CellGroup, Section, TextArea } from '@/ui';
import { dispute, type NoShow, readNoShows } from '../signup.api';
import { mineText as text } from '../signup.text';

function DisputeSheet({ one, onDone }: { one: NoShow; onDone: () => void }) {
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const sending = useAction(dispute);
  const short = reason.trim().length < 2;
  const send = async () => {
    setMissing(true);
    if (!short && (await sending.run(one.id, reason.trim()))) onDone();
  };
  return (
    <BottomSheet
      open
      title={text.dispute}
      caption={one.title}
      onClose={onDone}
      footer={
        <Button kind="civic" busy={sending.busy} onPress={() => void send()}>
          {text.disputeYes}
        </Button>
      }
    >
      <TextArea
        label={text.disputeHint}
        value={reason}
        onChange={setReason}
        maxLength={200}
        error={missing && short ? text.disputeMissing : sending.error?.detail}
      />
    </BottomSheet>
  );
}

/** When it was said that I did not come, who said so, and what I may say to it. */
export function Absences() {
  const query = useQuery('no-shows', readNoShows);
  const [about, setAbout] = useState<NoShow>();
  if (!query.data?.length) return null;
  return (
    <Section title={text.noShows}>
      <CellGroup>
        {query.data.map((one) => (
          <Cell
            key={one.id}
            title={`${day(one.startAt)} ${one.title}`}
            hint={`${one.note ? text.decided(one.note) : text.said(one.unitName, one.saidBy)}，${one.statusLabel}`}
            {...(one.canDispute ? { value: text.dispute, onPress: () => setAbout(one) } : {})}
          />
        ))}
      </CellGroup>
      {about && (
        <DisputeSheet
          one={about}
          onDone={() => {
            setAbout(undefined);
            void query.reload();
          }}
        />
      )}
    </Section>
  );
}
