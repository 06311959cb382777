import { View } from '@tarojs/components';
import { Icon } from '../icon/icon';
import { press, web } from '../press';
import './stepper.scss';

export interface StepperProps {
  label: string;
  value: number;
  min?: number;
  max?: number;
  /** 人, 小时 */
  unit?: string;
  onChange: (value: number) => void;
}

/** A small number with less and more beside it. */
export function Stepper({ label, value, min = 0, max = 99, unit = '', onChange }: StepperProps) {
  return (
    <View className="stepper" {...web({ role: 'group', 'aria-label': label })}>
      <View
        className="stepper__button"
        {...press(() => onChange(value - 1), { label: `${label}减一`, disabled: value <= min })}
      >
        <Icon name="minus" />
      </View>
      <View className="stepper__value" {...web({ 'aria-live': 'polite' })}>
        {`${value}${unit && ` ${unit}`}`}
      </View>
      <View
        className="stepper__button"
        {...press(() => onChange(value + 1), { label: `${label}加一`, disabled: value >= max })}
      >
        <Icon name="plus" />
      </View>
    </View>
  );
}
