import { View } from '@tarojs/components';
import { useState } from 'react';
import { moment } from '@/lib/format';
import { open } from '@/lib/navigate';
import { useAction } from '@/lib/use-action';
import { text as patrolText } from '@/lib/patrol/walk.text';
import { useQuery } from '@/lib/use-query';
import { Button, Cell, CellGroup, Empty, InlineNote, Page } from '@/ui';
import { Guarded } from '@/lib/guarded';
import { fetchRounds, type RoundCard } from '../patrol.api';
import { historyText as text } from '../patrol.text';
import '@/lib/patrol/patrol.scss';

function RoundCell({ round }: { round: RoundCard }) {
  const { id, title, unit, startedAt, finishedAt, visits, stops, items } = round;
  return (
    <Cell
      icon="footprints"
      square="civic"
      strong
      title={title}
      hint={[moment(startedAt), text.counts(visits, stops, unit), text.found(items)].join('，')}
      value={finishedAt ? undefined : text.under}
      onPress={() => void open('patrol/round', { id })}
    />
  );
}

function History() {
  const [older, setOlder] = useState<RoundCard[]>([]);
  const [cursor, setCursor] = useState<string | null>();
  const query = useQuery('patrol-rounds', () => fetchRounds());
  const more = useAction((_, from: string) => fetchRounds(from));
  const next = cursor === undefined ? query.data?.nextCursor : cursor;
  const rounds = [...(query.data?.items ?? []), ...older];
  const load = async () => {
    const page = next ? await more.run(next) : undefined;
    if (!page) return;
    setOlder([...older, ...page.items]);
    setCursor(page.nextCursor);
  };
  return (
    <Page
      title={text.title}
      loading={query.loading}
      error={query.error}
      onRetry={() => void query.reload()}
      empty={
        query.data && rounds.length === 0 ? (
          <Empty icon="footprints" title={text.empty} hint={text.emptyHint} />
        ) : undefined
      }
    >
      <View className="patrol">
        <CellGroup>
          {rounds.map((round) => (
            <RoundCell key={round.id} round={round} />
          ))}
        </CellGroup>
        {more.error && <InlineNote tone="late">{more.error.detail}</InlineNote>}
        {next && (
          <Button kind="ghost" busy={more.busy} onPress={() => void load()}>
            {text.more}
          </Button>
        )}
      </View>
    </Page>
  );
}

/** My rounds, newest first. */
export default function PatrolHistoryPage() {
  return (
    <Guarded title={text.title} who={patrolText.who} needs="patrol.walk">
      <History />
    </Guarded>
  );
}
