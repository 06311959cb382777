import { View } from '@tarojs/components';
import { useState } from 'react';
import { back } from '@/lib/navigate';
import { usePatrolStore } from '@/lib/patrol-store';
import { sendPatrol } from '@/lib/patrol-sender';
import { useSession } from '@/lib/session';
import { Button, Empty, InlineNote, Page } from '@/ui';
import { Guarded } from '@/lib/guarded';
import { StepCard } from '../components/step-card';
import { itemText, queueText as text, text as patrolText } from '../patrol.text';
import './patrol.scss';

function Queue() {
  const personId = useSession(({ me }) => me?.id);
  const { steps: every, cut } = usePatrolStore();
  const [busy, setBusy] = useState(false);
  const steps = every.filter((step) => step.personId === personId);
  const tryNow = async () => {
    setBusy(true);
    await sendPatrol();
    setBusy(false);
  };
  return (
    <Page
      title={text.title}
      empty={
        steps.length === 0 ? (
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
    <Guarded title={text.title} who={patrolText.who} needs="patrol.walk">
      <Queue />
    </Guarded>
  );
}
