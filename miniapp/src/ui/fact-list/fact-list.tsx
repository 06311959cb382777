import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Icon } from '../icon/icon';
import type { IconName } from '../icons/names';
import './fact-list.scss';

export interface Fact {
  name: string;
  value: ReactNode;
}

/** Question and answer in two columns: 现在归谁, 下一步, 最晚. Facts without a value are left out. */
export function FactList({ facts }: { facts: readonly Fact[] }) {
  return (
    <View className="facts">
      {facts
        .filter(({ value }) => value !== undefined && value !== null && value !== '')
        .map(({ name, value }) => (
          <View key={name} className="facts__row">
            <View className="facts__name">{name}</View>
            <View className="facts__value">{value}</View>
          </View>
        ))}
    </View>
  );
}

export interface KnowItem {
  /** An icon, or a number for the numbered three things of the large text. */
  icon?: IconName;
  number?: number;
  tone?: 'soon' | 'civic' | 'neutral' | 'red';
  text: ReactNode;
  hint?: ReactNode;
}

/** 先说清楚: what one must know before saying yes. */
export function KnowList({ items }: { items: readonly KnowItem[] }) {
  return (
    <View className="know">
      {items.map(({ icon, number, tone = 'neutral', text, hint }, index) => (
        <View key={index} className="know__row">
          <View className={`know__sign know__sign--${tone}`}>
            {icon ? (
              <Icon name={icon} size={24} />
            ) : (
              <View className="know__number">{number ?? index + 1}</View>
            )}
          </View>
          <View className="know__text">
            <View>{text}</View>
            {hint && <View className="know__hint">{hint}</View>}
          </View>
        </View>
      ))}
    </View>
  );
}
