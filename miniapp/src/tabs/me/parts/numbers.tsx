import { View } from '@tarojs/components';
import { api } from '@/lib/api-client';
import { hours, number } from '@/lib/format';
import { open, openTab } from '@/lib/navigate';
import { useQuery } from '@/lib/use-query';
import { Icon, InlineNote, press } from '@/ui';
import { text } from '../me.text';

interface NumberProps {
  value: string;
  unit: string;
  name: string;
  onPress: () => void;
}

function Number({ value, unit, name, onPress }: NumberProps) {
  return (
    <View className="me-numbers__one" {...press(onPress)}>
      <View className="me-numbers__value">
        <View className="me-numbers__digits">{value}</View>
        <View>{unit}</View>
      </View>
      <View className="me-numbers__name">{name}</View>
    </View>
  );
}

/** Hours first, points beside: hours are the honour. */
export function Numbers({ id }: { id: string }) {
  const volunteer = useQuery(`me-hours-${id}`, () => api.get('/api/v1/volunteer/me'));
  const points = useQuery(`me-points-${id}`, () => api.get('/api/v1/points/account'));
  const failed = volunteer.error ?? points.error;
  const again = () => void Promise.all([volunteer.reload(), points.reload()]);
  if (failed)
    return (
      <InlineNote tone="late" action={{ text: text.again, onPress: again }}>
        {text.numbersFailed}
      </InlineNote>
    );
  return (
    <View className="me-numbers">
      <Number
        value={volunteer.data ? hours(volunteer.data.totalMinutes) : '–'}
        unit={text.hours}
        name={text.myHours}
        onPress={() => void openTab('volunteer')}
      />
      <Number
        value={points.data ? number(points.data.balance) : '–'}
        unit={text.points}
        name={text.myPoints}
        onPress={() => void open('points/account')}
      />
      <View className="me-numbers__one" {...press(() => void open('task/my-tasks'))}>
        <Icon name="calendar" size={24} />
        <View className="me-numbers__name">{text.duties}</View>
      </View>
    </View>
  );
}
