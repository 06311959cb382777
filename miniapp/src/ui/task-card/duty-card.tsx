import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Meta } from '../meta/meta';
import { press } from '../press';
import './duty-card.scss';

export interface DutyCardProps {
  /** 19:30 */
  time: string;
  /** 今晚 */
  day: string;
  title: string;
  meta: readonly ReactNode[];
  action: { text: string; onPress: () => void };
}

/** My next duty: the only red card of a screen. */
export function DutyCard({ time, day, title, meta, action }: DutyCardProps) {
  return (
    <View className="duty">
      <View className="duty__when">
        <View className="duty__time">{time}</View>
        <View className="duty__day">{day}</View>
      </View>
      <View className="duty__text">
        <View className="duty__title">{title}</View>
        <Meta parts={meta} />
      </View>
      <View className="duty__action" {...press(action.onPress)}>
        {action.text}
      </View>
    </View>
  );
}
