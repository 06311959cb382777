import { View } from '@tarojs/components';
import { cx, press } from '../press';
import './kpi-pair.scss';

export interface KpiSide {
  label: string;
  /** 87.9; null when there is nothing to count. */
  percent: string | null;
  /** 833 / 948: opens the cases. */
  fraction: string;
  /** What a screen reader adds to the fraction. */
  opens: string;
  onPress: () => void;
}

export interface KpiPairProps {
  title: string;
  /** +1.2 比上月, and whether that is good. */
  change?: { text: string; good: boolean | null } | undefined;
  raw: KpiSide;
  adjusted: KpiSide;
  /** One sentence for the gap between the two. */
  gap: string;
}

function Side({ side, civic }: { side: KpiSide; civic: boolean }) {
  return (
    <View className="kpi__side">
      <View className="kpi__label">{side.label}</View>
      <View className={cx('kpi__number', civic && 'kpi__number--civic')}>
        {side.percent ?? '—'}
        {side.percent !== null && <View className="kpi__unit">%</View>}
      </View>
      <View className="kpi__fraction" {...press(side.onPress, { role: 'link' })}>
        {side.fraction}
        <View className="unseen">{side.opens}</View>
      </View>
    </View>
  );
}

/** Raw and adjusted, equally large, each with its fraction as a way to the cases. */
export function KpiPair({ title, change, raw, adjusted, gap }: KpiPairProps) {
  const tone = change?.good === true ? 'good' : change?.good === false ? 'bad' : 'same';
  return (
    <View className="kpi">
      <View className="kpi__head">
        <View className="kpi__title">{title}</View>
        {change && <View className={`kpi__change kpi__change--${tone}`}>{change.text}</View>}
      </View>
      <View className="kpi__pair">
        <Side side={raw} civic={false} />
        <Side side={adjusted} civic />
      </View>
      <View className="kpi__gap">{gap}</View>
    </View>
  );
}
