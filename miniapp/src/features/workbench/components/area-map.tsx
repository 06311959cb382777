import { Image, View } from '@tarojs/components';
import { useMemo } from 'react';
import { timeLeft } from '@/lib/format';
import { Icon, InlineNote, cx, decoration, press, useUi, web } from '@/ui';
import { draw } from '@/lib/draw';
import { type Pin, pinsOf } from '../map/pins';
import { centre, fit } from '@/lib/projection';
import { useAreas } from '../map/use-areas';
import type { Card } from '../workbench.api';
import { text } from '../workbench.text';
import './area-map.scss';

interface AreaMapProps {
  cards: readonly Card[];
  selected?: Card | undefined;
  onSelect: (id: string) => void;
  /** px */
  width: number;
  height: number;
  /** Room that the legend takes at the foot of the map, px; none when it stands below. */
  legend?: number;
}

/** Names need about this much room, px; in large text they are larger. */
const ROOM_FOR_NAME = { normal: 56, large: 64 };
const pinLook = { LATE: 'triangle-alert', SOON: 'clock', OK: undefined } as const;

function PinView({ pin, on, onSelect }: { pin: Pin; on: boolean; onSelect: (id: string) => void }) {
  const { lead, cards } = pin;
  const icon = pinLook[lead.late];
  const label =
    cards.length > 1
      ? text.map.pins(cards.length, lead.title)
      : text.map.pin(lead.title, lead.dueAt ? timeLeft(lead.dueAt).text : '');
  return (
    <View
      className={cx('pin', `pin--${lead.late.toLowerCase()}`, on && 'pin--on')}
      style={{ left: `${pin.x}px`, top: `${pin.y}px` }}
      {...press(() => onSelect(lead.id), { on })}
    >
      <View className="pin__drop" />
      <View className="pin__sign">
        {icon && cards.length === 1 ? <Icon name={icon} size={16} /> : cards.length}
      </View>
      <View className="unseen">{label}</View>
    </View>
  );
}

/** My region as a plain drawing of its own areas, with a pin for each matter; the list is its equal. */
export function AreaMap({ cards, selected, onSelect, width, height, legend = 0 }: AreaMapProps) {
  const { theme, large } = useUi();
  const room = ROOM_FOR_NAME[large ? 'large' : 'normal'];
  const place = selected?.place;
  const { areas, grids, error, reload } = useAreas(place?.communityCode);
  const view = useMemo(() => fit(areas, width, height - legend), [areas, width, height, legend]);
  const community = place?.communityCode ?? undefined;
  const image = view && draw({ areas, grids, community, grid: place?.gridName ?? undefined }, view, theme);
  const nowhere = cards.filter(({ place: { lat } }) => lat === null).length;
  return (
    <View
      className="area-map"
      style={{ width: `${width}px` }}
      {...web({ role: 'region', 'aria-label': text.map.label })}
    >
      <View className="area-map__frame" style={{ height: `${height}px` }}>
        {image && (
          <Image
            className="area-map__land"
            style={{ height: `${view.height}px` }}
            src={image}
            imgProps={{ alt: '' }}
            {...decoration}
          />
        )}
        {view &&
          areas.map(({ code, name, rings }) => {
            const spot = centre(rings[0] ?? [], view);
            return spot.width < room ? null : (
              <View
                key={code}
                className={cx('area-map__name', code === community && 'area-map__name--on')}
                style={{ left: `${spot.x}px`, top: `${spot.y}px` }}
                {...decoration}
              >
                {name.replace(/社区$/, '')}
              </View>
            );
          })}
        {view &&
          pinsOf(cards, view, selected?.id).map((pin) => (
            <PinView key={pin.lead.id} pin={pin} on={pin.lead.id === selected?.id} onSelect={onSelect} />
          ))}
        {error && (
          <View className="area-map__error">
            <InlineNote tone="late" action={{ text: text.map.retry, onPress: () => void reload() }}>
              {text.map.missing}
            </InlineNote>
          </View>
        )}
        {place?.communityName && (
          <View className="area-map__where">
            <View className="area-map__grid">
              {[place.communityName, place.gridName].filter(Boolean).join(' ')}
            </View>
            <View>{place.address}</View>
          </View>
        )}
      </View>
      <View className="area-map__legend">
        {(['late', 'soon', 'ok'] as const).map((key) => (
          <View key={key} className="area-map__key">
            <View className={`area-map__dot area-map__dot--${key}`} />
            {text.map[key]}
          </View>
        ))}
        <View className="area-map__note">{text.map.note}</View>
        {nowhere > 0 && <View className="area-map__note">{text.map.nowhere(nowhere)}</View>}
      </View>
    </View>
  );
}
