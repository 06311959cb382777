import { View } from '@tarojs/components';
import { useState } from 'react';
import { open } from '@/lib/navigate';
import { useSession } from '@/lib/session';
import { useAction } from '@/lib/use-action';
import { useQuery } from '@/lib/use-query';
import { Button, Card, Empty, InlineNote, Page, Stack, WordsSheet } from '@/ui';
import { fetchMine, type Own, reportOwn } from '../coverage.api';
import '../coverage.scss';
import { text } from '../coverage.text';

const { mine: words } = text;

function OwnCard({ own, onCannot }: { own: Own; onCannot: () => void }) {
  const { title, summary, spots, absent } = own;
  return (
    <Card>
      <Stack>
        <View className="coverage-head__title">{title}</View>
        {absent ? (
          <InlineNote tone="ok">{words.thanks}</InlineNote>
        ) : (
          <>
            <View className="coverage-head__summary">{summary}</View>
            {spots.length > 0 && (
              <Button kind="ghost" onPress={onCannot}>
                {words.cannot}
              </Button>
            )}
          </>
        )}
      </Stack>
    </Card>
  );
}

/** 我负责的地方: what a neighbour answers for, and the way to say that she cannot at present. */
export default function OwnCoveragePage() {
  const signedIn = useSession((state) => Boolean(state.me));
  const query = useQuery('coverage-mine', fetchMine, { enabled: signedIn });
  const [asked, setAsked] = useState<Own>();
  const telling = useAction(async (key: string, id: string, reason: string) => {
    await reportOwn(key, id, reason);
    await query.reload();
  });
  const list = query.data ?? [];
  const empty = signedIn ? (
    <Empty icon="map-pin" title={words.none} hint={words.noneHint} />
  ) : (
    <Empty
      icon="user"
      title={words.signIn}
      action={{ text: words.toSignIn, onPress: () => void open('account/sign-in') }}
    />
  );
  return (
    <Page
      title={words.title}
      loading={query.loading}
      error={query.error}
      onRetry={() => void query.reload()}
      empty={list.length === 0 ? empty : undefined}
    >
      <Stack wide>
        {telling.error && <InlineNote tone="late">{telling.error.detail}</InlineNote>}
        {list.map((own) => (
          <OwnCard key={own.planId} own={own} onCannot={() => setAsked(own)} />
        ))}
      </Stack>
      {asked && (
        <WordsSheet
          task={{
            title: words.cannotTitle,
            label: words.cannotLabel,
            placeholder: words.cannotExample,
            yes: words.cannotYes,
            leave: words.cannotNo,
            least: 2,
            need: words.cannotNeed,
            onSend: (reason) => void telling.run(asked.planId, reason),
          }}
          onClose={() => setAsked(undefined)}
        />
      )}
    </Page>
  );
}
