import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Meta } from '../meta/meta';
import { press } from '../press';
import './event-row.scss';

export interface EventRowProps {
  /** Big digits: 19:30. */
  time: string;
  day: string;
  title: string;
  meta: readonly ReactNode[];
  tag?: ReactNode;
  onPress: () => void;
}

/** Something near and soon, led by its time; several stand in one CellGroup. */
export function EventRow({ time, day, title, meta, tag, onPress }: EventRowProps) {
  return (
    <View className="event-row" {...press(onPress)}>
      <View className="event-row__when">
        <View className="event-row__time">{time}</View>
        <View className="event-row__day">{day}</View>
      </View>
      <View className="event-row__text">
        <View className="event-row__title">{title}</View>
        <Meta parts={meta} />
      </View>
      {tag}
    </View>
  );
}
