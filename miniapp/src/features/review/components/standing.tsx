import { View } from '@tarojs/components';
import type { components } from '@linli/shared';
import { Card } from '@/ui';
import { text } from '../review.text';

type Average = components['schemas']['AverageView'];

function Figure({ name, of: { average, reviews } }: { name: string; of: Average }) {
  return (
    <Card>
      <View className="review-small">{name}</View>
      <View className="review-standing__big">{average === null ? text.noneYet : text.average(average)}</View>
      <View className="review-small">{text.count(reviews)}</View>
    </Card>
  );
}

/** What others think of the unit, beside what it thinks of itself. */
export function Standing({ standing }: { standing: components['schemas']['ReviewStandingView'] }) {
  return (
    <View>
      <View className="review-standing">
        <Figure name={text.peers} of={standing.peers} />
        <Figure name={text.self} of={standing.self} />
      </View>
      <View className="review-small">{text.standing(standing.days)}</View>
    </View>
  );
}
