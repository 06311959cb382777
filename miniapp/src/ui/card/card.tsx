import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { cx, press } from '../press';
import './card.scss';

export interface CardProps {
  children: ReactNode;
  tone?: 'plain' | 'red' | 'civic' | 'soon' | 'late';
  /** 2 px border: the one that is open or chosen. */
  selected?: boolean;
  /** Makes the whole card one control; then nothing inside may be pressed. */
  onPress?: () => void;
  label?: string;
  /** No inner space, for rows that bring their own. */
  flush?: boolean;
}

/** White ground, hairline, radius 16 (20 in large text). */
export function Card({
  children,
  tone = 'plain',
  selected = false,
  onPress,
  label,
  flush = false,
}: CardProps) {
  return (
    <View
      className={cx('card', `card--${tone}`, selected && 'card--selected', flush && 'card--flush')}
      {...(onPress ? press(onPress, label ? { label } : {}) : {})}
    >
      {children}
    </View>
  );
}
