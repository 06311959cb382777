import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Meta } from '../meta/meta';
import { press } from '../press';
import './ledger-row.scss';

export interface LedgerRowProps {
  title: string;
  /** From when, where, and whom it waits for. */
  meta: readonly ReactNode[];
  /** Points with their sign; the sign is drawn here. */
  points: number;
  /** Not confirmed yet. */
  waiting?: boolean;
  onPress?: () => void;
}

/** One entry of the points account. Several stand in one CellGroup. */
export function LedgerRow({ title, meta, points, waiting = false, onPress }: LedgerRowProps) {
  const tone = waiting ? 'waiting' : points >= 0 ? 'got' : 'spent';
  return (
    <View className="ledger-row" {...(onPress ? press(onPress) : {})}>
      <View className="ledger-row__text">
        <View className="ledger-row__title">{title}</View>
        <Meta parts={meta} />
      </View>
      <View className={`ledger-row__points ledger-row__points--${tone}`}>
        {`${points >= 0 ? '+' : '−'}${Math.abs(points).toLocaleString('zh-CN')}`}
      </View>
    </View>
  );
}
