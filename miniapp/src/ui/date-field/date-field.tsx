import { View } from '@tarojs/components';
import { cx } from '../press';
import { NativeDate } from './native-date';
import './date-field.scss';

export interface DateFieldProps {
  label: string;
  mode: 'date' | 'time';
  /** 2026-11-20 or 19:30 */
  value: string;
  onChange: (value: string) => void;
  /** Marks the field; the sentence stands where the page puts it. */
  invalid?: boolean;
}

/** A day or a time of day. */
export function DateField({ label, mode, value, onChange, invalid = false }: DateFieldProps) {
  return (
    <View className={cx('date-field', invalid && 'date-field--error')}>
      <NativeDate label={label} mode={mode} value={value} onChange={onChange} invalid={invalid} />
    </View>
  );
}
