import { Picker, View } from '@tarojs/components';

export interface NativeDateProps {
  label: string;
  mode: 'date' | 'time';
  /** 2026-11-20 or 19:30 */
  value: string;
  onChange: (value: string) => void;
  invalid: boolean;
}

/** WeChat's own wheel. */
export function NativeDate({ label, mode, value, onChange }: NativeDateProps) {
  const words = value || '选一下';
  const body = (
    <View className="date-field__control" {...{ ariaRole: 'button', ariaLabel: `${label}，${words}` }}>
      {words}
    </View>
  );
  return mode === 'date' ? (
    <Picker mode="date" value={value} onChange={(event) => onChange(event.detail.value)}>
      {body}
    </Picker>
  ) : (
    <Picker mode="time" value={value} onChange={(event) => onChange(event.detail.value)}>
      {body}
    </Picker>
  );
}
