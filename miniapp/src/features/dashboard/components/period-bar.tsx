import { View } from '@tarojs/components';
import { INDICATORS } from '@linli/shared';
import { Chip, ChipRow, DateField, Icon, press } from '@/ui';
import { kinds, text } from '../dashboard.text';
import { nameOf, type Shown } from '../numbers';
import type { Dashboard } from '../use-dashboard';

/** Which days; a free span has two days to choose. */
export function PeriodBar({ dashboard: { kind, span, choose, setDays } }: { dashboard: Dashboard }) {
  return (
    <View className="dash-period">
      <ChipRow label={text.periods}>
        {kinds.map(({ key, text: words }) => (
          <Chip key={key} on={key === kind} onPress={() => choose(key)}>
            {words}
          </Chip>
        ))}
      </ChipRow>
      {kind === 'free' && (
        <View className="dash-days">
          <DateField label={text.from} mode="date" value={span.from} onChange={(from) => setDays({ from })} />
          <DateField label={text.to} mode="date" value={span.to} onChange={(to) => setDays({ to })} />
        </View>
      )}
    </View>
  );
}

/** Where one has gone in, each with a way out. */
export function FocusBar({ dashboard: { focus, leave } }: { dashboard: Dashboard }) {
  if (focus.length === 0) return null;
  return (
    <View className="dash-focus">
      {focus.map((one) => (
        <View
          key={one.by}
          className="dash-focus__one"
          {...press(() => leave(one), { label: `${text.only(one.name)}，${text.clear}` })}
        >
          {text.only(one.name)}
          <Icon name="x" size={16} />
        </View>
      ))}
    </View>
  );
}

/** What map, trend and ranking speak of. */
export function ShownBar({ dashboard: { shown, show } }: { dashboard: Dashboard }) {
  const all: Shown[] = [...INDICATORS, 'score'];
  return (
    <ChipRow label={text.by}>
      {all.map((one) => (
        <Chip key={one} on={one === shown} onPress={() => show(one)}>
          {nameOf(one)}
        </Chip>
      ))}
    </ChipRow>
  );
}
