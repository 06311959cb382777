import { View } from '@tarojs/components';
import { web } from '@/ui';
import type { Detail, Place } from '../plan.api';
import { text } from '../plan.text';
import { shortOf } from './place-row';

/** Which rules keep how many people away, where people are lacking. */
export function GapPart({ place, detail }: { place: Place; detail: Detail }) {
  if (shortOf(place) <= 0) return null;
  return (
    <View className="plan-part">
      <View className="plan-part__title" {...web({ role: 'heading', 'aria-level': 3 })}>
        {text.gap}
      </View>
      <View className="plan-gap__cause">{place.cause}</View>
      {detail.exclusions.map(({ rule, label, people }) => (
        <View key={rule} className="plan-gap__rule">
          <View>{label}</View>
          <View className="plan-gap__people">{text.people(people)}</View>
        </View>
      ))}
      {detail.how && <View className="plan-why__small">{detail.how}</View>}
    </View>
  );
}
