import { View } from '@tarojs/components';
import { useState } from 'react';
import { Guarded } from '@/lib/guarded';
import { open } from '@/lib/navigate';
import { beginItem, useReadyForNoSignal } from '@/lib/patrol/begin-item';
import { FinishSheet } from '@/lib/patrol/finish-sheet';
import '@/lib/patrol/patrol.scss';
import type { RoundHere } from '@/lib/patrol/round';
import { RoundHead } from '@/lib/patrol/round-head';
import { RouteList } from '@/lib/patrol/route-list';
import { SignalNote } from '@/lib/patrol/signal-note';
import { StopList } from '@/lib/patrol/stop-list';
import { useWalk, type Walk } from '@/lib/patrol/use-walk';
import { text } from '@/lib/patrol/walk.text';
import { useSession } from '@/lib/session';
import { useQuery } from '@/lib/use-query';
import { ActionBar, Button, InlineNote, Page, StateCard } from '@/ui';
import { OnTheWay } from '../components/on-the-way';
import { fetchToVerify, type ToVerify } from '../patrol.api';

function Walking({
  walk,
  round,
  toVerify,
}: {
  walk: Walk;
  round: RoundHere;
  toVerify: ToVerify | undefined;
}) {
  useReadyForNoSignal();
  const [chosen, setChosen] = useState<string>();
  const [asking, setAsking] = useState(false);
  const left = round.plan.stops.filter(({ id }) => !round.visits.has(id));
  const now = left.find(({ id }) => id === chosen) ?? left[0];
  return (
    <Page
      title={text.title}
      bar={
        <ActionBar>
          <View className="patrol__bar">
            <Button kind="red" icon="camera" onPress={() => void beginItem(round.id, { stopId: now?.id })}>
              {text.photo}
            </Button>
            <View className="patrol__pair">
              {now && (
                <Button kind="ghost" onPress={() => walk.see(now.id, now.name)}>
                  {text.done(now.name)}
                </Button>
              )}
              <Button kind={now ? 'ghost' : 'civic'} onPress={() => setAsking(true)}>
                {text.finish}
              </Button>
            </View>
          </View>
        </ActionBar>
      }
    >
      <View className="patrol">
        <RoundHead round={round} />
        <SignalNote walk={walk} />
        {round.clockNote && <InlineNote tone="soon">{round.clockNote}</InlineNote>}
        <OnTheWay toVerify={toVerify} />
        <StopList round={round} now={now} onChoose={setChosen} />
      </View>
      <FinishSheet
        open={asking}
        left={left.length}
        unit={round.plan.unit}
        onClose={() => setAsking(false)}
        onYes={() => {
          setAsking(false);
          walk.finish();
        }}
      />
    </Page>
  );
}

function Today() {
  const walk = useWalk();
  const personId = useSession(({ me }) => me?.id) ?? '';
  const { data: toVerify } = useQuery(`patrol-verify:${personId}`, fetchToVerify);
  const [walked, setWalked] = useState(false);
  const { round, today, loading, error, reload } = walk;
  if (round) {
    const finish = () => (setWalked(true), walk.finish());
    return <Walking walk={{ ...walk, finish }} round={round} toVerify={toVerify} />;
  }
  return (
    <Page
      title={text.title}
      loading={loading}
      error={error?.status === 0 ? { ...error, detail: text.neverRead } : error}
      onRetry={() => void reload()}
    >
      <View className="patrol">
        {walked && <StateCard icon="circle-check" tone="ok" title={text.finished} hint={text.finishedHint} />}
        <SignalNote walk={walk} />
        <RouteList
          plans={today?.plans ?? []}
          onStart={(plan) => {
            setWalked(false);
            walk.start(plan);
          }}
        />
        <OnTheWay toVerify={toVerify} />
        <Button kind="ghost" onPress={() => void open('patrol/history')}>
          {text.history}
        </Button>
      </View>
    </Page>
  );
}

/** Today's patrol: how far, who waits on the way, what next. */
export default function PatrolTodayPage() {
  return (
    <Guarded title={text.title} who={text.who} needs="patrol.walk">
      <Today />
    </Guarded>
  );
}
