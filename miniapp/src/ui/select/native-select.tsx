import { Picker, View } from '@tarojs/components';

export interface NativeSelectProps {
  label: string;
  options: readonly { key: string; text: string }[];
  value: string;
  onChange: (key: string) => void;
}

/** WeChat's own chooser. */
export function NativeSelect({ label, options, value, onChange }: NativeSelectProps) {
  const at = options.findIndex(({ key }) => key === value);
  return (
    <Picker
      mode="selector"
      range={options.map(({ text }) => text)}
      value={Math.max(0, at)}
      onChange={(event) => onChange(options[Number(event.detail.value)]?.key ?? value)}
    >
      <View className="select__control" {...{ ariaRole: 'button', ariaLabel: label }}>
        {options[at]?.text}
      </View>
    </Picker>
  );
}
