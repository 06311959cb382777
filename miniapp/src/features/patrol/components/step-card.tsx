import { View } from '@tarojs/components';
import { useState } from 'react';
import { moment } from '@/lib/format';
import { open } from '@/lib/navigate';
import { removeStep } from '@/lib/patrol/store';
import { retryStep } from '@/lib/patrol/sender';
import type { PatrolStep } from '@/lib/patrol/types';
import { Button, Card, InlineNote, Meta, Tag } from '@/ui';
import { queueText as text } from '../patrol.text';

const TONES = { waiting: 'soon', sending: 'civic', refused: 'late' } as const;

function titleOf(step: PatrolStep): string {
  switch (step.kind) {
    case 'visit':
      return text.kinds.visit(step.name);
    case 'item':
      return text.kinds.item(step.item.text);
    default:
      return text.kinds[step.kind];
  }
}

function Refused({ step }: { step: PatrolStep }) {
  const [asking, setAsking] = useState(false);
  if (asking)
    return (
      <>
        <InlineNote tone="late">{text.dropAsk}</InlineNote>
        <View className="patrol__pair">
          <Button kind="ghost" size="small" onPress={() => setAsking(false)}>
            {text.dropNo}
          </Button>
          <Button kind="soft" size="small" onPress={() => void removeStep(step.id)}>
            {text.dropYes}
          </Button>
        </View>
      </>
    );
  return (
    <View className="patrol__pair">
      <Button kind="ghost" size="small" onPress={() => setAsking(true)}>
        {text.drop}
      </Button>
      {step.kind === 'item' && (
        <Button
          kind="ghost"
          size="small"
          onPress={() => void open('patrol/item', { id: step.id, round: step.roundId })}
        >
          {text.edit}
        </Button>
      )}
      <Button kind="soft" size="small" onPress={() => void retryStep(step.id)}>
        {text.again}
      </Button>
    </View>
  );
}

/** One step on its way; what was refused says why, and leaves three ways on. */
export function StepCard({ step }: { step: PatrolStep }) {
  const photos = step.kind === 'item' ? step.item.photos.length + step.item.afterPhotos.length : 0;
  return (
    <Card>
      <View className="patrol__cards">
        <View className="patrol__row">
          <View className="patrol__strong">{titleOf(step)}</View>
          <Tag tone={TONES[step.state]}>{text.states[step.state]}</Tag>
        </View>
        <Meta parts={[moment(step.at), photos > 0 && text.photos(photos)]} />
        {step.error && <InlineNote tone="late">{step.error}</InlineNote>}
        {step.state === 'refused' && <Refused step={step} />}
      </View>
    </Card>
  );
}
