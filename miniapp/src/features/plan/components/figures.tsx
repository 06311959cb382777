import { View } from '@tarojs/components';
import { cx } from '@/ui';
import type { Plan } from '../plan.api';
import { text } from '../plan.text';

interface Figure {
  label: string;
  value: number;
  unit: string;
  tone?: 'ok' | 'late' | undefined;
}

function figuresOf({ figures }: Plan): Figure[] {
  const { missing, placed, walkMinutes, again, mostAsked } = figures;
  const words = text.figures;
  const short = missing - placed;
  return [
    { label: words.missing, value: missing, unit: words.people },
    { label: words.placed, value: placed, unit: words.people, tone: 'ok' },
    { label: words.short, value: short, unit: words.people, tone: short > 0 ? 'late' : undefined },
    ...(walkMinutes === null ? [] : [{ label: words.walk, value: walkMinutes, unit: words.minutes }]),
    { label: words.again, value: again, unit: words.pairs },
    { label: words.most, value: mostAsked, unit: words.times },
  ];
}

/** The plan in six numbers. */
export function Figures({ plan }: { plan: Plan }) {
  return (
    <View className="plan-figures">
      {figuresOf(plan).map(({ label, value, unit, tone }) => (
        <View key={label} className="plan-figures__one">
          <View className="plan-figures__label">{label}</View>
          <View className="plan-figures__line">
            <View className={cx('plan-figures__value', tone && `plan-figures__value--${tone}`)}>{value}</View>
            <View>{unit}</View>
          </View>
        </View>
      ))}
    </View>
  );
}
