import { View } from '@tarojs/components';
import { Icon } from '../icon/icon';
import type { IconName } from '../icons/names';
import { cx, press, web } from '../press';
import './rating.scss';

export type Solved = 'YES' | 'PARTLY' | 'NO';

const choices: { value: Solved; text: string; icon: IconName }[] = [
  { value: 'YES', text: '解决了', icon: 'smile' },
  { value: 'PARTLY', text: '好了一些', icon: 'meh' },
  { value: 'NO', text: '没解决', icon: 'frown' },
];

/** First tap of the rating. */
export function SolvedPicker({
  value,
  onChange,
}: {
  value: Solved | null;
  onChange: (value: Solved) => void;
}) {
  return (
    <View className="solved" {...web({ role: 'radiogroup', 'aria-label': '解决了吗' })}>
      {choices.map((choice) => {
        const on = choice.value === value;
        return (
          <View
            key={choice.value}
            className={cx('solved__choice', on && 'solved__choice--on')}
            {...press(() => onChange(choice.value), { role: 'radio', on })}
          >
            <Icon name={choice.icon} size={28} />
            <View>{choice.text}</View>
          </View>
        );
      })}
    </View>
  );
}
