import { useState } from 'react';
import { day } from '@/lib/format';
import { Guarded } from '@/lib/guarded';
import { useAction } from '@/lib/use-action';
import { useQuery } from '@/lib/use-query';
import { Button, Card, Empty, FactList, Input, Page, Stack } from '@/ui';
import { decide, type NoShow, readDisputed } from '../signup.api';
import { disputeText as text } from '../signup.text';

function Dispute({ one, onDone }: { one: NoShow; onDone: () => void }) {
  const [note, setNote] = useState('');
  const [missing, setMissing] = useState(false);
  const deciding = useAction(decide);
  const short = note.trim().length < 2;
  const send = async (stands: boolean) => {
    setMissing(true);
    if (!short && (await deciding.run(one.id, stands, note.trim()))) onDone();
  };
  return (
    <Card>
      <Stack>
        <FactList
          facts={[
            { name: text.what, value: `${day(one.startAt)} ${one.title}` },
            { name: text.said, value: `${one.unitName} ${one.saidBy}` },
            { name: text.she(one.person), value: one.reason ?? '' },
          ]}
        />
        <Input
          label={`${text.note}，${one.person}`}
          value={note}
          onChange={setNote}
          maxLength={200}
          error={missing && short ? text.missing : deciding.error?.detail}
        />
        <Button kind="ghost" busy={deciding.busy} onPress={() => void send(true)}>
          {text.stands}
        </Button>
        <Button busy={deciding.busy} onPress={() => void send(false)}>
          {text.lifted}
        </Button>
      </Stack>
    </Card>
  );
}

function Disputes() {
  const query = useQuery('no-shows-disputed', readDisputed);
  return (
    <Page
      title={text.title}
      loading={query.loading}
      error={query.error}
      onRetry={() => void query.reload()}
      empty={
        query.data?.length === 0 ? (
          <Empty icon="badge-check" title={text.none} hint={text.noneHint} />
        ) : undefined
      }
    >
      <Stack wide>
        {query.data?.map((one) => (
          <Dispute key={one.id} one={one} onDone={() => void query.reload()} />
        ))}
      </Stack>
    </Page>
  );
}

/** 志愿者有话说: it was said that somebody did not come, she says otherwise, and the street decides once. */
export default function DisputesPage() {
  return (
    <Guarded title={text.title} who={text.who} needs="no-show.decide">
      <Disputes />
    </Guarded>
  );
}
