import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Meta } from '../meta/meta';
import { cx, press, web } from '../press';
import './order-card.scss';

export interface OrderStep {
  text: string;
  time?: string;
  state: 'done' | 'now' | 'todo';
}

export interface OrderCardProps {
  title: string;
  meta: readonly ReactNode[];
  /** How much time is left, as a Tag. */
  tag?: ReactNode;
  /** The one he stands at is open; a tap on the head opens or closes. */
  open?: boolean;
  onToggle: () => void;
  steps?: readonly OrderStep[];
  /** Shown on closed cards too: 退回 and 接单. */
  actions?: ReactNode;
  /** What belongs to the open card: photos, field, buttons. */
  children?: ReactNode;
}

/** One order of a unit. */
export function OrderCard({
  title,
  meta,
  tag,
  open = false,
  onToggle,
  steps,
  actions,
  children,
}: OrderCardProps) {
  return (
    <View className={cx('order-card', open && 'order-card--open')}>
      <View {...press(onToggle)} {...web({ 'aria-expanded': open })}>
        <View className="order-card__head">
          <View className="order-card__title">{title}</View>
          {tag}
        </View>
        <Meta parts={meta} />
      </View>
      {open && steps && (
        <View className="order-card__steps">
          {steps.map(({ text, time, state }) => (
            <View key={text} className={`order-card__step order-card__step--${state}`}>
              <View className="order-card__bar" />
              <View className="order-card__name">{text}</View>
              <View className="order-card__time">{time}</View>
            </View>
          ))}
        </View>
      )}
      {open && children}
      {actions && <View className="order-card__actions">{actions}</View>}
    </View>
  );
}
