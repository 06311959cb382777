import { View } from '@tarojs/components';
import { cx, press, web } from '../press';
import './choice.scss';

export interface Choice<K extends string> {
  key: K;
  text: string;
  hint?: string;
}

export interface ReasonRadioProps<K extends string> {
  label: string;
  choices: readonly Choice<K>[];
  value: K | null;
  onChange: (key: K) => void;
}

/** One of several reasons, each on its own line. */
export function ReasonRadio<K extends string>({ label, choices, value, onChange }: ReasonRadioProps<K>) {
  return (
    <View className="choices" {...web({ role: 'radiogroup', 'aria-label': label })}>
      {choices.map(({ key, text, hint }) => {
        const on = key === value;
        return (
          <View
            key={key}
            className={cx('choice', on && 'choice--on')}
            {...press(() => onChange(key), { role: 'radio', on })}
          >
            <View className="choice__ring" />
            <View className="choice__text">
              <View>{text}</View>
              {hint && <View className="choice__hint">{hint}</View>}
            </View>
          </View>
        );
      })}
    </View>
  );
}
