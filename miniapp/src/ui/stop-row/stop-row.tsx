import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Icon } from '../icon/icon';
import { Meta } from '../meta/meta';
import { cx, press, web } from '../press';
import './stop-row.scss';

export interface StopRowProps {
  name: string;
  state: 'done' | 'now' | 'todo';
  meta?: readonly ReactNode[];
  /** More words below, for the one she stands at. */
  children?: ReactNode;
  /** How it went, as a Tag. */
  tag?: ReactNode;
  onPress?: () => void;
  label?: string;
}

const said = { done: '看过了', now: '正在看', todo: '还没去' } as const;

/** One stop of a route: seen, being looked at, or still to come. */
export function StopRow({ name, state, meta = [], children, tag, onPress, label }: StopRowProps) {
  return (
    <View
      className={cx('stop-row', Boolean(children) && 'stop-row--tall')}
      {...(onPress ? press(onPress, label ? { label } : {}) : {})}
    >
      <View
        className={`stop-row__sign stop-row__sign--${state}`}
        {...web({ role: 'img', 'aria-label': said[state] })}
      >
        {state === 'done' && <Icon name="check" size={16} />}
        {state === 'now' && <View className="stop-row__dot" />}
      </View>
      <View className="stop-row__text">
        <View className="stop-row__name">{name}</View>
        <Meta parts={meta} />
        {children}
      </View>
      {tag}
    </View>
  );
}
