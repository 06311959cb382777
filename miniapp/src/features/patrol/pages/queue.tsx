import { View } from '@tarojs/components';
import { useState } from 'react';
import { back } from '@/lib/navigate';
import { usePatrolStore } from '@/lib/patrol/store';
import { sendPatrol } from '@/lib/patrol/sender';
import { useSession } from '@/lib/session';
import { sendTicks, useTicks } from '@/lib/tick-queue';
import { Button, Empty, InlineNote, Page } from '@/ui';
import { Guarded } from '@/lib/guarded';
import { StepCard } from '../components/step-card';
import { TickCard } from '../components/tick-card';
import { itemText, queueText as text } from '../patrol.text';
import '@/lib/patrol/patrol.scss';

function Queue() {
  const personId = useSession(({ me }) => me?.id);
  const { steps: every, cut } = usePatrolStore();
  const [busy, setBusy] = useState(false);
  const steps = every.filter((step) => step.personId === personId);
  const ticks = useTicks((state) => state.ticks).filter((tick) => tick.personId === personId);
  const tryNow = async () => {
    setBusy(true);
    await Promise.all([sendTicks(), sendPatrol()]);
    setBusy(false);
  };
  return (
    <Page
      title={text.title}
      empty={
        steps.length + ticks.length === 0 ? (
          <Empty
            icon="circle-check"
            title={text.empty}
            hint={text.emptyHint}
            action={{ text: itemText.back, onPress: () => void back() }}
          />
        ) : undefined
      }
    >
      <View className="patrol">
        {cut && (
          <InlineNote tone="soon" icon="wifi-off">
            {text.cut}
          </InlineNote>
        )}
        <View className="patrol__quiet">{text.safe}</View>
        <Button kind="soft" busy={busy} onPress={() => void tryNow()}>
          {text.tryNow}
        </Button>
        <View className="patrol__cards">
          {ticks.map((tick) => (
            <TickCard key={tick.id} tick={tick} />
          ))}
          {steps.map((step) => (
            <StepCard key={step.id} step={step} />
          ))}
        </View>
      </View>
    </Page>
  );
}

/** What has not reached us yet, in its order, and what to do about what was refused. */
export default function PatrolQueuePage() {
  return (
    <Guarded title={text.title} who={itemText.who}>
      <Queue />
    </Guarded>
  );
}
