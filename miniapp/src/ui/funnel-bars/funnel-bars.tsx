import { View } from '@tarojs/components';
import { cx, decoration } from '../press';
import './funnel-bars.scss';

export interface FunnelStep {
  label: string;
  count: number;
}

/** From all down to those who fit, step by step: words and number carry it, the bar only shows the proportion. */
export function FunnelBars({ steps }: { steps: readonly FunnelStep[] }) {
  const most = Math.max(1, ...steps.map(({ count }) => count));
  return (
    <View className="funnel">
      {steps.map(({ label, count }, index) => (
        <View key={label} className="funnel__step">
          <View className="funnel__words">
            <View>{label}</View>
            <View className="funnel__count">{count}</View>
          </View>
          <View className="funnel__track" {...decoration}>
            <View
              className={cx('funnel__fill', index === steps.length - 1 && 'funnel__fill--last')}
              style={{ width: `${Math.round((count / most) * 100)}%` }}
            />
          </View>
        </View>
      ))}
    </View>
  );
}
