import { Image, View } from '@tarojs/components';
import { useState } from 'react';
import { Card, cx, decoration, useUi, web } from '@/ui';
import { drawTrend, layTrend } from '../chart/trend';
import { text } from '../dashboard.text';
import { fraction, nameOf, percent } from '../numbers';
import { dayText } from '../span';
import type { Dashboard } from '../use-dashboard';
import { FigureTable } from './figure-table';
import { Toggle } from './toggle';
import '../chart/chart.scss';

const HEIGHT = 200;
/** So many words fit under the picture. */
const MOST_TICKS = 5;

/** One rate over time; the band between the lines is what filings and suspensions make. */
export function TrendCard({ dashboard, width }: { dashboard: Dashboard; width: number }) {
  const { theme } = useUi();
  const [numbers, setNumbers] = useState(false);
  const { data, error, step, indicator } = dashboard.trend;
  const points = data ?? [];
  const view = layTrend(points, width, HEIGHT);
  const name = nameOf(indicator);
  const last = view?.dots.at(-1);
  const every = Math.ceil(points.length / MOST_TICKS);
  return (
    <Card>
      <View className="dash-head">
        <View className="dash-title" {...web({ role: 'heading', 'aria-level': 2 })}>
          {text.trend(name, text.trendSteps[step])}
        </View>
        <Toggle on={numbers} onChange={setNumbers} />
      </View>
      {error && <View>{error.detail}</View>}
      {numbers ? (
        <FigureTable
          label={text.trend(name, text.trendSteps[step])}
          head={[text.when, text.raw, text.adjusted]}
          rows={points.map(({ from, to, raw, adjusted }) => ({
            key: from,
            cells: [
              from === to ? dayText(from) : `${dayText(from)} 到 ${dayText(to)}`,
              `${percent(raw.rate) ?? '—'}（${fraction(raw)}）`,
              `${percent(adjusted.rate) ?? '—'}（${fraction(adjusted)}）`,
            ],
          }))}
        />
      ) : (
        <>
          <View className="dash-hint">{view ? text.band : text.nothing}</View>
          {view && last && (
            <View className="dash-trend" {...decoration}>
              <Image
                className="dash-trend__picture"
                style={{ width: `${width}px`, height: `${HEIGHT}px` }}
                src={drawTrend(view, theme)}
                imgProps={{ alt: '' }}
              />
              {view.lines.map(({ y, percent: height }) => (
                <View
                  key={height}
                  className="dash-trend__height"
                  style={{ top: `${y}px` }}
                >{`${height}%`}</View>
              ))}
              <View className="dash-trend__ends">
                <View>{`${text.raw} ${percent(last.at.raw.rate)}% - -`}</View>
                <View className="dash-trend__end">{`${text.adjusted} ${percent(last.at.adjusted.rate)}% ──`}</View>
              </View>
              <View className="dash-trend__ticks">
                {points.map(({ from }, index) => (
                  <View
                    key={from}
                    className={cx('dash-trend__tick', index % every !== 0 && 'dash-trend__tick--off')}
                  >
                    {index % every === 0 ? dayText(from) : ''}
                  </View>
                ))}
              </View>
            </View>
          )}
        </>
      )}
    </Card>
  );
}
