import { View } from '@tarojs/components';
import { cx, web } from '@/ui';
import type { Times } from '../plan.api';
import { text } from '../plan.text';

const TALL = 64;

/** How often people were asked, as columns: who was never asked stands in another colour and in words. */
export function Fairness({ histogram }: { histogram: readonly Times[] }) {
  const most = Math.max(1, ...histogram.map(({ people }) => people));
  return (
    <View className="plan-fair">
      <View className="plan-part__title" {...web({ role: 'heading', 'aria-level': 2 })}>
        {text.fair}
      </View>
      <View className="plan-why__small">{text.fairHint}</View>
      <View className="plan-fair__columns">
        {histogram.map(({ times, people }, at) => (
          <View key={times} className="plan-fair__column">
            <View className="plan-fair__people">{text.people(people)}</View>
            <View
              className={cx('plan-fair__bar', times === 0 && 'plan-fair__bar--idle')}
              style={{ height: `${Math.max(2, Math.round((people / most) * TALL))}px` }}
            />
            <View className="plan-fair__times">{text.times(times, at === histogram.length - 1)}</View>
          </View>
        ))}
      </View>
      <View className="plan-why__small">
        {text.most(histogram.at(-1)?.people ?? 0)}
        {text.fairSay(histogram[0]?.people ?? 0)}
      </View>
    </View>
  );
}
