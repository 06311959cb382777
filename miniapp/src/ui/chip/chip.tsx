import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Icon } from '../icon/icon';
import { cx, press, web } from '../press';
import './chip.scss';

export interface ChipProps {
  children: ReactNode;
  on?: boolean;
  onPress: () => void;
  tone?: 'civic' | 'red';
  /** What it is called aloud, where the words alone do not say it. */
  label?: string;
  /** A small number behind the words, e.g. unread ones. */
  count?: number;
}

/** A choice that shows a tick when it is on. */
export function Chip({ children, on = false, onPress, tone = 'civic', label, count = 0 }: ChipProps) {
  return (
    <View
      className={cx('chip', on && 'chip--on', on && `chip--${tone}`)}
      {...press(onPress, label ? { on, label } : { on })}
    >
      {on && <Icon name="check" />}
      <View className="chip__text">{children}</View>
      {count > 0 && <View className="chip__count">{count}</View>}
    </View>
  );
}

/** Chips in one row that slides, or in several rows with `wrap`. */
export function ChipRow({
  children,
  label,
  wrap = false,
}: {
  children: ReactNode;
  label: string;
  wrap?: boolean;
}) {
  return (
    <View
      className={cx('chip-row', wrap && 'chip-row--wrap')}
      {...web({ role: 'group', 'aria-label': label })}
    >
      {children}
    </View>
  );
}
