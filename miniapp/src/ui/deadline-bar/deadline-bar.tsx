import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { web } from '../press';
import './deadline-bar.scss';

export interface DeadlineBarProps {
  /** 说好 11月26日 周四 10:05 前修好 */
  promise: ReactNode;
  /** 早了 3 天多 / 剩 25 分 / 超 15 分 */
  outcome?: { text: string; tone: 'ok' | 'soon' | 'late' };
  /** Share of the time used, 0 to 1 and more when late. */
  share: number;
  used: string;
  total: string;
  /** How working hours count. */
  note?: string;
}

/** A deadline as one sentence, one bar, one line on how time counts. */
export function DeadlineBar({ promise, outcome, share, used, total, note }: DeadlineBarProps) {
  const tone = outcome?.tone === 'late' || outcome?.tone === 'soon' ? outcome.tone : 'civic';
  const width = `${Math.round(Math.min(Math.max(share, 0), 1) * 100)}%`;
  return (
    <View className="deadline">
      <View>
        {promise}
        {outcome && (
          <View className={`deadline__outcome deadline__outcome--${outcome.tone}`}>{outcome.text}</View>
        )}
      </View>
      <View className="deadline__track" {...web({ role: 'img', 'aria-label': `用了 ${used}，${total}` })}>
        <View className={`deadline__fill deadline__fill--${tone}`} style={{ width }} />
      </View>
      <View className="deadline__ends">
        <View>{used}</View>
        <View>{total}</View>
      </View>
      {note && <View className="deadline__note">{note}</View>}
    </View>
  );
}
