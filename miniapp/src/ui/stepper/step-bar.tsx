import { View } from '@tarojs/components';
import { cx, web } from '../press';
import './step-bar.scss';

/** 第 1 步，共 3 步, with one bar for each. `step` counts from 1. */
export function StepBar({ step, total }: { step: number; total: number }) {
  return (
    <View className="step-bar">
      <View className="step-bar__text">{`第 ${step} 步，共 ${total} 步`}</View>
      <View className="step-bar__row" {...web({ 'aria-hidden': true })}>
        {Array.from({ length: total }, (_, index) => (
          <View key={index} className={cx('step-bar__part', index < step && 'step-bar__part--on')} />
        ))}
      </View>
    </View>
  );
}
