import { View } from '@tarojs/components';
import { useEffect, useState } from 'react';
import { randomId } from '@/lib/id';
import { takePhotos } from '@/lib/kept-photos';
import { open } from '@/lib/navigate';
import type { RoundHere } from '@/lib/patrol-round';
import { preparePages } from '@/lib/prepare-pages';
import { ActionBar, Button, InlineNote, Page, StateCard } from '@/ui';
import { FinishSheet } from '../components/finish-sheet';
import { Guarded } from '@/lib/guarded';
import { OnTheWay } from '../components/on-the-way';
import { RoundHead } from '../components/round-head';
import { RouteList } from '../components/route-list';
import { SignalNote } from '../components/signal-note';
import { StopList } from '../components/stop-list';
import { text } from '../patrol.text';
import { startItem } from '../use-item';
import { type Patrol, usePatrol } from '../use-patrol';
import { useTiles } from '../use-tiles';
import './patrol.scss';

/** The camera first; who leaves it can still write. */
async function note(round: RoundHere, stopId: string | undefined): Promise<void> {
  const id = randomId();
  startItem(id, { stopId, photos: await takePhotos(9) });
  await open('patrol/item', { id, round: round.id });
}

/** What is needed on the stairs is on the phone before the signal is gone. */
function useReadyForNoSignal(): void {
  useTiles();
  useEffect(() => preparePages(['patrol/item', 'patrol/queue']), []);
}

function Walking({ patrol, round }: { patrol: Patrol; round: RoundHere }) {
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
            <Button kind="red" icon="camera" onPress={() => void note(round, now?.id)}>
              {text.photo}
            </Button>
            <View className="patrol__pair">
              {now && (
                <Button kind="ghost" onPress={() => patrol.see(now.id, now.name)}>
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
        <SignalNote patrol={patrol} />
        {round.clockNote && <InlineNote tone="soon">{round.clockNote}</InlineNote>}
        <OnTheWay toVerify={patrol.toVerify} />
        <StopList round={round} now={now} onChoose={setChosen} />
      </View>
      <FinishSheet
        open={asking}
        left={left.length}
        unit={round.plan.unit}
        onClose={() => setAsking(false)}
        onYes={() => {
          setAsking(false);
          patrol.finish();
        }}
      />
    </Page>
  );
}

function Today() {
  const patrol = usePatrol(true);
  const [walked, setWalked] = useState(false);
  const { round, today, loading, error, reload } = patrol;
  if (round)
    return <Walking patrol={{ ...patrol, finish: () => (setWalked(true), patrol.finish()) }} round={round} />;
  return (
    <Page
      title={text.title}
      loading={loading}
      error={error?.status === 0 ? { ...error, detail: text.neverRead } : error}
      onRetry={() => void reload()}
    >
      <View className="patrol">
        {walked && <StateCard icon="circle-check" tone="ok" title={text.finished} hint={text.finishedHint} />}
        <SignalNote patrol={patrol} />
        <RouteList
          plans={today?.plans ?? []}
          onStart={(plan) => {
            setWalked(false);
            patrol.start(plan);
          }}
        />
        <OnTheWay toVerify={patrol.toVerify} />
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
