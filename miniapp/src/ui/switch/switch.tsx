import { View } from '@tarojs/components';
import { cx, press } from '../press';
import './switch.scss';

/** Only the picture of a switch; the control is what it stands in. */
export function SwitchLook({ on }: { on: boolean }) {
  return (
    <View className={cx('switch', on && 'switch--on')}>
      <View className="switch__knob" />
    </View>
  );
}

export interface SwitchProps {
  on: boolean;
  onChange: (on: boolean) => void;
  label: string;
}

/** A switch that stands alone; in a list use SwitchCell. */
export function Switch({ on, onChange, label }: SwitchProps) {
  return (
    <View className="switch-box" {...press(() => onChange(!on), { role: 'switch', on, label })}>
      <SwitchLook on={on} />
    </View>
  );
}
