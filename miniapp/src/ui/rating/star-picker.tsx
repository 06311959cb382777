import { View } from '@tarojs/components';
import { Icon } from '../icon/icon';
import { cx, named, press, web } from '../press';
import './rating.scss';

const words = ['很不满意', '不太满意', '一般', '满意', '很满意'];

/** Second tap of the rating: one to five, each with its word. */
export function StarPicker({ value, onChange }: { value: number; onChange: (stars: number) => void }) {
  return (
    <View className="stars" {...web({ role: 'radiogroup', 'aria-label': '办得满意吗' })}>
      {words.map((word, index) => (
        <View
          key={word}
          className={cx('stars__one', index < value && 'stars__one--on')}
          {...press(() => onChange(index + 1), {
            role: 'radio',
            on: value === index + 1,
            label: `${index + 1} 星，${word}`,
          })}
        >
          <Icon name={index < value ? 'star-full' : 'star'} size={32} />
          <View className="stars__word">{word}</View>
        </View>
      ))}
    </View>
  );
}

/** Given stars, to be read only: 您给了 ★★★★☆ 满意. */
export function Stars({ value }: { value: number }) {
  return (
    <View className="stars-given" {...named(`${value} 星，${words[value - 1] ?? ''}`)}>
      {words.map((word, index) => (
        <Icon key={word} name={index < value ? 'star-full' : 'star'} size={16} />
      ))}
      <View className="stars-given__word">{words[value - 1]}</View>
    </View>
  );
}
