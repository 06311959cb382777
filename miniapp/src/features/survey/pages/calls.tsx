import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { Guarded } from '@/lib/guarded';
import { TwoPanes } from '@/lib/two-panes';
import { useQuery } from '@/lib/use-query';
import { useWindow } from '@/lib/use-window';
import { Button, Empty, InlineNote, Stack } from '@/ui';
import { CallForm } from '../components/call-form';
import { CallList } from '../components/call-list';
import { fetchCalls } from '../survey.api';
import { text } from '../survey.text';
import '../survey.scss';

function Calls({ asked }: { asked: string | undefined }) {
  const [picked, setPicked] = useState(asked);
  const [done, setDone] = useState<string>();
  const { wide } = useWindow();
  const list = useQuery('survey-calls', () => fetchCalls());
  const waiting = list.data?.items ?? [];
  const who = waiting.find(({ requestId }) => requestId === picked) ?? (wide ? waiting[0] : undefined);
  const over = picked !== undefined && !who && (
    <Empty
      icon="circle-check"
      title={done ?? text.empty}
      hint={text.emptyHint}
      action={{ text: text.back, onPress: () => setPicked(undefined) }}
    />
  );
  const form = who && (
    <Stack wide>
      {!wide && (
        <Button kind="ghost" size="small" icon="chevron-left" onPress={() => setPicked(undefined)}>
          {text.back}
        </Button>
      )}
      <CallForm
        key={who.requestId}
        who={who}
        onDone={(words) => {
          setDone(words);
          setPicked(undefined);
          void list.reload();
        }}
      />
    </Stack>
  );
  return (
    <TwoPanes
      title={text.title}
      here="survey"
      words={text.panes}
      loading={list.loading}
      error={list.error}
      onRetry={() => void list.reload()}
      list={
        <Stack>
          {done && <InlineNote tone="ok">{done}</InlineNote>}
          <CallList
            waiting={waiting}
            total={list.data?.total ?? 0}
            picked={wide ? who?.requestId : undefined}
            onPick={(id) => {
              setDone(undefined);
              setPicked(id);
            }}
          />
        </Stack>
      }
      detail={form ?? (over || undefined)}
    />
  );
}

/** 回访: calling residents whose closing nobody has heard about. */
export default function SurveyCallsPage() {
  const { id } = useRouter().params;
  return (
    <Guarded title={text.title} who={text.who} needs="person.read-sensitive">
      <Calls asked={id} />
    </Guarded>
  );
}
