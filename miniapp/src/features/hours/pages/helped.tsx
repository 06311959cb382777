import { View } from '@tarojs/components';
import { useState } from 'react';
import { duration, span } from '@/lib/format';
import { useSession } from '@/lib/session';
import { useAction } from '@/lib/use-action';
import { useQuery } from '@/lib/use-query';
import { Button, Card, Empty, ErrorLine, InlineNote, Input, Page, Stack } from '@/ui';
import { answer, fetchHelped, type HandEntry } from '../hours.api';
import '../hours.scss';
import { text } from '../hours.text';

const { helped: words } = text;

function Question({ entry, onDone }: { entry: HandEntry; onDone: () => void }) {
  const [denying, setDenying] = useState(false);
  const [why, setWhy] = useState('');
  const saving = useAction(answer);
  const say = async (yes: boolean) => {
    if (await saving.run(entry.id, yes, yes ? undefined : why.trim() || undefined)) onDone();
  };
  return (
    <Card>
      <View className="hand-card">
        <View className="hand-card__person">{words.question(entry.person)}</View>
        <View>{`${entry.title}，${duration(entry.minutes)}`}</View>
        <View className="hand-card__says">{span(entry.startAt, entry.endAt)}</View>
        {denying ? (
          <Stack>
            <Input label={words.why} value={why} onChange={setWhy} maxLength={100} />
            <Button kind="ghost" busy={saving.busy} onPress={() => void say(false)}>
              {words.sure}
            </Button>
          </Stack>
        ) : (
          <Stack>
            <Button busy={saving.busy} onPress={() => void say(true)}>
              {words.yes}
            </Button>
            <Button kind="ghost" onPress={() => setDenying(true)}>
              {words.no}
            </Button>
          </Stack>
        )}
        {saving.error && <ErrorLine>{saving.error.detail}</ErrorLine>}
      </View>
    </Card>
  );
}

/** 有没有这回事: one tap of who was helped. */
export default function HelpedPage() {
  const signedIn = useSession((state) => Boolean(state.me));
  const query = useQuery('hand-helped', fetchHelped, { enabled: signedIn });
  const [thanked, setThanked] = useState(false);
  const waiting = (query.data ?? []).filter(({ can }) => can.includes('answer'));
  const done = () => {
    setThanked(true);
    void query.reload();
  };
  return (
    <Page
      title={words.title}
      loading={query.loading}
      error={query.error}
      onRetry={() => void query.reload()}
      empty={
        waiting.length === 0 && !thanked ? (
          <Empty icon="circle-check" title={words.none} hint={words.noneHint} />
        ) : undefined
      }
    >
      <Stack wide>
        {thanked && <InlineNote tone="ok">{words.thanks}</InlineNote>}
        {waiting.length > 0 && <View className="hand-lead">{words.lead}</View>}
        {waiting.map((entry) => (
          <Question key={entry.id} entry={entry} onDone={done} />
        ))}
      </Stack>
    </Page>
  );
}
