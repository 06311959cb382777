import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Icon } from '../icon/icon';
import { Meta } from '../meta/meta';
import { cx, web } from '../press';
import './timeline.scss';

export interface TimelineItem {
  key: string;
  /** Bold: who did it. */
  who?: string;
  what: ReactNode;
  /** Grey: unit, limit, time. */
  meta?: readonly ReactNode[];
  /** The newest gets the tick; `next` has not happened yet. */
  state?: 'tick' | 'past' | 'next';
  /** Photos of this step. */
  children?: ReactNode;
}

/** What happened, newest first, in plain words. */
export function Timeline({ items }: { items: readonly TimelineItem[] }) {
  return (
    <View className="timeline" {...web({ role: 'list' })}>
      {items.map(({ key, who, what, meta, state = 'past', children }) => (
        <View
          key={key}
          className={cx('timeline__item', `timeline__item--${state}`)}
          {...web({ role: 'listitem' })}
        >
          <View className="timeline__rail">
            <View className="timeline__node">{state === 'tick' && <Icon name="check" size={16} />}</View>
          </View>
          <View className="timeline__text">
            <View>
              {who && <View className="timeline__who">{`${who} `}</View>}
              <View className="timeline__what">{what}</View>
            </View>
            {meta && <Meta parts={meta} />}
            {children}
          </View>
        </View>
      ))}
    </View>
  );
}
