import { Image, View } from '@tarojs/components';
import { useMemo, useState } from 'react';
import { useQuery } from '@/lib/use-query';
import { centre, fit } from '@/lib/projection';
import { Card, cx, decoration, useUi, web } from '@/ui';
import { classesOf, drawMap, toneOf } from '../chart/map';
import { fetchAreas } from '../dashboard.api';
import { text } from '../dashboard.text';
import { nameOf, percent, valuesOf } from '../numbers';
import type { Dashboard } from '../use-dashboard';
import { FigureTable } from './figure-table';
import { Toggle } from './toggle';
import '../chart/chart.scss';

/** A name needs about so much room, px. */
const ROOM = 48;
const short = (name: string): string =>
  name
    .replace(/^赣州/, '')
    .replace(/(经济技术开发区)$/, '经开区')
    .replace(/(街道|镇|社区居民委员会|居委会|社区|村委会)$/, '');

/** The region in tones of one rate; each area says its number; the table says the same, and the ranking opens what is inside. */
export function RegionMap({
  dashboard,
  width,
  height,
}: {
  dashboard: Dashboard;
  width: number;
  height: number;
}) {
  const { theme, large } = useUi();
  const [numbers, setNumbers] = useState(false);
  const { region, shown, map } = dashboard;
  const areas = useQuery(`areas:${region}`, () => fetchAreas(region), {
    enabled: region !== '',
    onShow: false,
  });
  const inside = useMemo(
    () => (areas.data ?? []).filter(({ code, rings }) => code !== region && rings.length > 0),
    [areas.data, region],
  );
  const view = useMemo(() => fit(inside, width, height), [inside, width, height]);
  const rows = new Map((map.data?.rows ?? []).map((row) => [row.key, row]));
  const shareOf = (code: string): number | null => {
    const row = rows.get(code);
    return row ? valuesOf(row, shown).adjusted : null;
  };
  const classes = classesOf(inside.map(({ code }) => shareOf(code)));
  const count = classes.limits.length + 1;
  const toneFor = (code: string): number | null => {
    const index = classes.classOf(shareOf(code));
    return index === null ? null : toneOf(index, count);
  };
  return (
    <Card>
      <View className="dash-head">
        <View className="dash-title" {...web({ role: 'heading', 'aria-level': 2 })}>
          {text.map(nameOf(shown))}
        </View>
        <Toggle on={numbers} onChange={setNumbers} />
      </View>
      {(areas.error ?? map.error) && <View>{(areas.error ?? map.error)?.detail}</View>}
      {numbers ? (
        <FigureTable
          label={text.map(nameOf(shown))}
          head={[text.rows, text.adjusted]}
          rows={inside.map(({ code, name }) => ({
            key: code,
            cells: [name, percent(shareOf(code)) ?? text.none],
          }))}
        />
      ) : (
        view && (
          <>
            <View className="dash-map" style={{ width: `${width}px`, height: `${height}px` }}>
              <Image
                className="dash-map__land"
                style={{ width: `${width}px`, height: `${height}px` }}
                src={drawMap(
                  inside.map(({ code, rings }) => ({ rings, tone: toneFor(code) })),
                  view,
                  theme,
                )}
                imgProps={{ alt: '' }}
                {...decoration}
              />
              {inside.map(({ code, name, rings }) => {
                const spot = centre(rings[0] ?? [], view);
                const wide = spot.width >= (large ? 1.5 * ROOM : ROOM);
                const tone = toneFor(code);
                return (
                  <View
                    key={code}
                    className={cx('dash-map__area', tone !== null && tone >= 3 && 'dash-map__area--deep')}
                    style={{ left: `${spot.x}px`, top: `${spot.y}px` }}
                    {...decoration}
                  >
                    {wide && <View className="dash-map__name">{short(name)}</View>}
                    <View>{percent(shareOf(code)) ?? (wide ? '—' : '')}</View>
                  </View>
                );
              })}
            </View>
            <View className="dash-legend" {...decoration}>
              {Array.from({ length: count }, (_, index) => (
                <View key={index} className="dash-legend__key">
                  <View className={`dash-legend__tone dash-legend__tone--${toneOf(index, count)}`} />
                  {limitWords(classes.limits, index)}
                </View>
              ))}
            </View>
          </>
        )
      )}
      <View className="dash-hint">{text.mapNote}</View>
    </Card>
  );
}

/** 83 以下, 83–86, 92 以上 */
function limitWords(limits: readonly number[], index: number): string {
  if (limits.length === 0) return '';
  if (index === 0) return `${limits[0]} 以下`;
  return index === limits.length ? `${limits.at(-1)} 以上` : `${limits[index - 1]}–${limits[index]}`;
}
