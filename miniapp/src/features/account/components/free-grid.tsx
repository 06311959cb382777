import { View } from '@tarojs/components';
import { Chip, cx, decoration, Icon, press, web } from '@/ui';
import { text } from '../register.text';
import { toggled } from '../use-register';
import './free-grid.scss';

const blockOf = (weekday: number, part: number) => weekday * 3 + part;
const WEEKEND = [5, 6].flatMap((weekday) => [0, 1, 2].map((part) => blockOf(weekday, part)));
const EVENINGS = [0, 1, 2, 3, 4, 5, 6].map((weekday) => blockOf(weekday, 2));

interface FreeGridProps {
  value: readonly number[];
  onChange: (value: number[]) => void;
}

function Block({ weekday, part, value, onChange }: FreeGridProps & { weekday: number; part: number }) {
  const block = blockOf(weekday, part);
  const on = value.includes(block);
  return (
    <View
      className={cx('free-grid__cell', on && 'free-grid__cell--on')}
      {...press(() => onChange(toggled(value, block)), {
        role: 'checkbox',
        on,
        label: `${text.days[weekday]}${text.parts[part]}`,
      })}
    >
      {on && <Icon name="check" size={16} />}
    </View>
  );
}

/** Days down, parts of the day across: three wide places a row are easy to hit, also on a narrow phone. */
function Rows(props: FreeGridProps) {
  return (
    <>
      <View className="free-grid__row" {...decoration}>
        <View className="free-grid__name" />
        {text.parts.map((head) => (
          <View key={head} className="free-grid__head">
            {head}
          </View>
        ))}
      </View>
      {text.days.map((day, weekday) => (
        <View key={day} className="free-grid__row">
          <View className="free-grid__name">{day}</View>
          {text.parts.map((name, part) => (
            <Block key={name} weekday={weekday} part={part} {...props} />
          ))}
        </View>
      ))}
    </>
  );
}

/** When I am free: 21 half days to tap, and the common ones in one tap. */
export function FreeGrid(props: FreeGridProps) {
  const { value, onChange } = props;
  const all = (blocks: readonly number[]) => blocks.every((block) => value.includes(block));
  const quick = (blocks: readonly number[]) =>
    onChange(
      all(blocks)
        ? value.filter((block) => !blocks.includes(block))
        : [...new Set([...value, ...blocks])].sort((a, b) => a - b),
    );
  return (
    <View className="free-grid" {...web({ role: 'group', 'aria-label': text.when })}>
      <Rows {...props} />
      <View className="free-grid__quick">
        <Chip tone="red" on={all(WEEKEND)} onPress={() => quick(WEEKEND)}>
          {text.weekend}
        </Chip>
        <Chip tone="red" on={all(EVENINGS)} onPress={() => quick(EVENINGS)}>
          {text.evenings}
        </Chip>
        {value.length > 0 && <Chip onPress={() => onChange([])}>{text.clear}</Chip>}
      </View>
    </View>
  );
}
