import { View } from '@tarojs/components';
import { Card, Icon, cx, press, web } from '@/ui';
import { text, watchWords } from '../dashboard.text';
import type { Dashboard } from '../use-dashboard';
import { openCases } from './kpi-cards';

/** 要盯住的: each number is the way to its list. */
export function WatchCard({ dashboard: { watch, span } }: { dashboard: Dashboard }) {
  return (
    <Card>
      <View className="dash-title" {...web({ role: 'heading', 'aria-level': 2 })}>
        {text.watch}
      </View>
      {watch.error && <View>{watch.error.detail}</View>}
      {(watch.data ?? []).map(({ measure, requests, from, to }) => {
        const words = watchWords[measure] ?? measure;
        const late = measure === 'lateOpen' && requests > 0;
        return (
          <View
            key={measure}
            className="dash-watch"
            {...press(() => openCases({ ...span, from, to }, measure), {
              role: 'link',
              label: text.watchCount(words, requests),
            })}
          >
            <View className={cx('dash-watch__count', late && 'dash-watch__count--late')}>{requests}</View>
            <View className="dash-watch__words">{words}</View>
            <Icon name="chevron-right" size={16} />
          </View>
        );
      })}
    </Card>
  );
}
