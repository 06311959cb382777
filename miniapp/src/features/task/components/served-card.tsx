import { View } from '@tarojs/components';
import { clock } from '@/lib/format';
import { Card, named, useUi } from '@/ui';
import { text } from '../checkin.text';
import type { Task } from '../task.api';
import { useMinutes } from '../use-minutes';
import './checkin.scss';

/** Minutes served so far, between the beginning and the end of the shift. */
export function ServedCard({ task, since, until }: { task: Task; since: string; until: string | null }) {
  const { large } = useUi();
  const minutes = useMinutes(since, until);
  const share = Math.min(1, minutes / Math.max(1, task.minutes));
  return (
    <Card>
      <View className="served">
        <View className="served__caption">{large ? text.servedLarge : text.served}</View>
        <View className="served__row">
          <View className="served__number">{minutes}</View>
          <View className="served__unit">{text.minutes}</View>
        </View>
        <View className="served__track" {...named(text.progress(minutes, task.minutes))}>
          <View className="served__fill" style={{ width: `${Math.round(share * 100)}%` }} />
        </View>
        {!large && (
          <View className="served__ends">
            <View>{text.from(clock(task.startAt))}</View>
            <View>{text.to(clock(task.endAt))}</View>
          </View>
        )}
      </View>
    </Card>
  );
}
