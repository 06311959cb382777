import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Meta } from '../meta/meta';
import { cx, decoration, press } from '../press';
import './queue-item.scss';

export interface QueueItemProps {
  title: string;
  meta: readonly ReactNode[];
  /** Time left, as a Tag. */
  tag: ReactNode;
  /** 小事 / 大事 / 难事 */
  tier?: string;
  on?: boolean;
  onPress: () => void;
}

/** One matter of the workbench's queue, sorted by the time left. */
export function QueueItem({ title, meta, tag, tier, on = false, onPress }: QueueItemProps) {
  return (
    <View className={cx('queue-item', on && 'queue-item--on')} {...press(onPress, { on })}>
      <View className="queue-item__text">
        <View className="queue-item__title">{title}</View>
        <Meta parts={meta} />
      </View>
      <View className="queue-item__side">
        {tag}
        {tier && <View className="queue-item__tier">{tier}</View>}
      </View>
    </View>
  );
}

/** A key of the keyboard, printed on or beside what it does; only where there is one. */
export function KeyHint({ keys }: { keys: string }) {
  return process.env.TARO_ENV === 'h5' ? (
    <View className="key-hint" {...decoration}>
      {keys}
    </View>
  ) : null;
}
