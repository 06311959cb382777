import { View } from '@tarojs/components';
import { useState } from 'react';
import { moment } from '@/lib/format';
import { Loaded } from '@/lib/loaded';
import { open } from '@/lib/navigate';
import { useAction } from '@/lib/use-action';
import { useQuery } from '@/lib/use-query';
import { Button, Card, FactList, InlineNote, Section, Stack, Timeline } from '@/ui';
import { cancelWhistle, fetchWhistle, type Whistle } from '../supervision.api';
import { text } from '../supervision.text';
import { ConcludeForm } from './conclude-form';
import { MemberCard } from './member-card';
import { NoteForm } from './note-form';
import { Photos, WhySheet } from './parts';

const words = text.whistles;

function Notes({ whistle, onDone }: { whistle: Whistle; onDone: () => void }) {
  return (
    <Section title={words.notes}>
      <Stack>
        {whistle.notes.length === 0 && <View className="sv-small">{words.noNotes}</View>}
        <Timeline
          items={whistle.notes.map(({ id, who, text: said, at, photos }, n) => ({
            key: id,
            who,
            what: said,
            meta: [moment(at)],
            state: n === 0 ? 'tick' : 'past',
            children: <Photos photos={photos} />,
          }))}
        />
        {whistle.can.includes('note') && <NoteForm whistle={whistle} onDone={onDone} />}
      </Stack>
    </Section>
  );
}

function Ending({ whistle, onDone }: { whistle: Whistle; onDone: () => void }) {
  const [cancelling, setCancelling] = useState(false);
  const cancel = useAction(cancelWhistle);
  return (
    <>
      {whistle.can.includes('conclude') && <ConcludeForm whistle={whistle} onDone={onDone} />}
      <View className="sv-row">
        {whistle.can.includes('call') && (
          <Button
            kind="ghost"
            size="small"
            icon="plus"
            onPress={() => void open('supervision/call', { requestId: whistle.requestId, id: whistle.id })}
          >
            {words.callMore}
          </Button>
        )}
        {whistle.can.includes('cancel') && (
          <Button kind="ghost" size="small" onPress={() => setCancelling(true)}>
            {words.cancel}
          </Button>
        )}
      </View>
      {cancelling && (
        <WhySheet
          title={words.cancel}
          caption={whistle.title}
          note={words.cancelNote}
          button={words.cancel}
          busy={cancel.busy}
          error={cancel.error}
          onClose={() => setCancelling(false)}
          onSend={(reason) =>
            void cancel.run(whistle.id, reason).then((answer) => {
              if (!answer) return;
              setCancelling(false);
              onDone();
            })
          }
        />
      )}
    </>
  );
}

function Shown({ whistle, onDone }: { whistle: Whistle; onDone: () => void }) {
  const mine = whistle.members.filter((member) => member.mine);
  const others = whistle.members.filter((member) => !member.mine);
  return (
    <Stack wide>
      <Stack>
        <View className="sv-small">{whistle.statusLabel}</View>
        <View className="sv-title">{whistle.title}</View>
        <Card>
          <FactList
            facts={[
              { name: words.what, value: whistle.what },
              { name: words.caller, value: `${whistle.callerName} ${whistle.calledBy}` },
              { name: words.until, value: moment(whistle.reportBy) },
            ]}
          />
        </Card>
        {whistle.conclusion && (
          <InlineNote tone="ok">{`${words.conclusion}：${whistle.conclusion}`}</InlineNote>
        )}
      </Stack>
      <Section title={words.members} hint={words.meta(whistle.here, whistle.wanted)}>
        <Stack>
          {[...mine, ...others].map((member) => (
            <MemberCard key={member.id} whistle={whistle} member={member} onDone={onDone} />
          ))}
        </Stack>
      </Section>
      <Notes whistle={whistle} onDone={onDone} />
      <Ending whistle={whistle} onDone={onDone} />
      <Button kind="ghost" onPress={() => void open('request/detail', { id: whistle.requestId })}>
        {text.request}
      </Button>
    </Stack>
  );
}

/** One whistle: who was called and is here, what was done together, the conclusion, the scores. */
export function WhistleDetail({ id, onChanged }: { id: string; onChanged: () => void }) {
  const query = useQuery(`whistle:${id}`, () => fetchWhistle(id));
  const changed = () => {
    void query.reload();
    onChanged();
  };
  return <Loaded query={query}>{(whistle) => <Shown whistle={whistle} onDone={changed} />}</Loaded>;
}
