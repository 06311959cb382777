import { View } from '@tarojs/components';
import { Icon } from '../icon/icon';
import { NativeSelect } from './native-select';
import './select.scss';

export interface SelectProps<K extends string> {
  label: string;
  labelHidden?: boolean;
  options: readonly { key: K; text: string }[];
  value: K;
  onChange: (key: K) => void;
}

/** One of several, where a list of radios would take too much room. */
export function Select<K extends string>({ label, labelHidden, options, value, onChange }: SelectProps<K>) {
  return (
    <View className="select">
      {!labelHidden && <View className="select__label">{label}</View>}
      <View className="select__box">
        <NativeSelect label={label} options={options} value={value} onChange={(key) => onChange(key as K)} />
        <Icon name="chevron-down" className="select__arrow" />
      </View>
    </View>
  );
}
