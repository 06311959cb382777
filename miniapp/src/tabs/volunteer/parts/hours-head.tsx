import { View } from '@tarojs/components';
import { hours, number } from '@/lib/format';
import { Tag } from '@/ui';
import type { Volunteer } from '../use-volunteer';
import { text } from '../volunteer.text';

/** Hours first: they are the honour; points are small and elsewhere. */
export function HoursHead({ name, volunteer }: { name: string; volunteer: Volunteer }) {
  const { yearMinutes, totalMinutes, stars } = volunteer;
  const rest = yearMinutes % 60;
  return (
    <View className="hours-head">
      <View>
        <View className="hours-head__caption">{text.thisYear(name)}</View>
        <View className="hours-head__row">
          <View className="hours-head__number">{number(Math.floor(yearMinutes / 60))}</View>
          <View className="hours-head__unit">{text.hours}</View>
          {rest > 0 && <View className="hours-head__rest">{text.andMinutes(rest)}</View>}
        </View>
      </View>
      <View className="hours-head__side">
        {stars > 0 && (
          <Tag tone="red" icon="star">
            {text.stars(stars)}
          </Tag>
        )}
        <View>{text.total(hours(totalMinutes))}</View>
      </View>
    </View>
  );
}
