import { Image, View } from '@tarojs/components';
import { useMemo } from 'react';
import { distance } from '@/lib/format';
import { draw } from '@/lib/draw';
import { fitAround } from '@/lib/projection';
import { Icon, cx, decoration, press, useUi, web } from '@/ui';
import { text } from '../nearby.text';
import { type Cluster, clustersOf, type Spot } from '../spots';
import type { Nearby } from '../use-nearby';
import './nearby-map.scss';

function Marker({ cluster, onOpen }: { cluster: Cluster; onOpen: (spots: Spot[]) => void }) {
  const { spots, x, y } = cluster;
  const [first] = spots;
  if (!first) return null;
  const red = spots.every(({ kind }) => kind === 'task');
  const many = spots.length > 1;
  const label = many ? text.cluster(spots.length) : text.pin(first.title, distance(first.distance));
  return (
    <View
      className={cx('spot', red && 'spot--task', many && 'spot--many')}
      style={{ left: `${x}px`, top: `${y}px` }}
      {...press(() => onOpen(spots), { label })}
    >
      <View className="spot__dot">
        {many ? spots.length : <Icon name={red ? 'vest' : 'wrench'} size={16} />}
      </View>
    </View>
  );
}

/** What is around, as a plain drawing of our own: no foreign map is asked, and the list below says the same. */
export function NearbyMap({
  nearby,
  width,
  height,
  onOpen,
}: {
  nearby: Nearby;
  width: number;
  height: number;
  onOpen: (spots: Spot[]) => void;
}) {
  const { theme } = useUi();
  const { around, spots, centre } = nearby;
  const view = useMemo(() => around && fitAround(around, width, height), [around, width, height]);
  if (!view || !around) return null;
  const land = draw({ areas: centre.areas, grids: [], community: centre.code }, view, theme);
  return (
    <View className="nearby-map" {...web({ role: 'region', 'aria-label': text.mapLabel(centre.name) })}>
      <View className="nearby-map__frame" style={{ width: `${width}px`, height: `${height}px` }}>
        <Image
          className="nearby-map__land"
          style={{ width: `${width}px`, height: `${height}px` }}
          src={land}
          imgProps={{ alt: '' }}
          {...decoration}
        />
        <View
          className="nearby-map__centre"
          style={{ left: `${view.x(around.lng)}px`, top: `${view.y(around.lat)}px` }}
          {...decoration}
        />
        {clustersOf(spots, view).map((cluster) => (
          <Marker key={cluster.spots[0]?.id} cluster={cluster} onOpen={onOpen} />
        ))}
      </View>
      <View className="nearby-map__note">{text.note}</View>
    </View>
  );
}
