import { View } from '@tarojs/components';
import { Icon } from '../icon/icon';
import type { IconName } from '../icons/names';
import { cx, press, web } from '../press';
import './tile-grid.scss';

export interface TileChoice {
  key: string;
  icon: IconName;
  text: string;
  /** Only in large text, where there is a line for it. */
  hint?: string;
}

export interface TileGridProps {
  label: string;
  choices: readonly TileChoice[];
  value: string | null;
  onChange: (key: string) => void;
}

/** One of a few pictures: three in a row, in large text one a line with its hint. */
export function TileGrid({ label, choices, value, onChange }: TileGridProps) {
  return (
    <View className="tile-grid" {...web({ role: 'radiogroup', 'aria-label': label })}>
      {choices.map(({ key, icon, text, hint }) => {
        const on = key === value;
        return (
          <View
            key={key}
            className={cx('tile-grid__tile', on && 'tile-grid__tile--on')}
            {...press(() => onChange(key), { role: 'radio', on })}
          >
            <View className="tile-grid__picture">
              <Icon name={on ? 'check' : icon} size={28} />
            </View>
            <View className="tile-grid__words">
              <View className="tile-grid__text">{text}</View>
              {hint && <View className="tile-grid__hint">{hint}</View>}
            </View>
          </View>
        );
      })}
    </View>
  );
}
