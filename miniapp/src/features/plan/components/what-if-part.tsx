import { View } from '@tarojs/components';
import { Button, InlineNote, web } from '@/ui';
import type { Place } from '../plan.api';
import { text } from '../plan.text';
import type { PlanDesk } from '../use-plan';

/** What would be with more people or fewer, or without a rule; nothing is changed by asking. */
export function WhatIfPart({ planDesk, place }: { planDesk: PlanDesk; place: Place }) {
  const { question, answer } = planDesk;
  const ask = (more: number) => void question.run(place.id, { slotId: place.slotId, more });
  return (
    <View className="plan-part">
      <View className="plan-part__title" {...web({ role: 'heading', 'aria-level': 3 })}>
        {text.ask}
      </View>
      <View className="plan-why__small">{text.askHint}</View>
      <View className="plan-decide">
        <Button kind="ghost" size="small" busy={question.busy} onPress={() => ask(1)}>
          {text.oneMore}
        </Button>
        {place.missing > 1 && (
          <Button kind="ghost" size="small" busy={question.busy} onPress={() => ask(-1)}>
            {text.oneLess}
          </Button>
        )}
      </View>
      {answer && (
        <InlineNote tone={answer.placed >= answer.missing ? 'ok' : 'soon'}>
          {answer.added.length > 0
            ? `${answer.sentence}。${text.added(answer.added.map(({ displayName }) => displayName).join('、'))}。`
            : `${answer.sentence}。`}
        </InlineNote>
      )}
    </View>
  );
}
