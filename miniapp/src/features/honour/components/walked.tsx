import { View } from '@tarojs/components';
import { fit } from '@/lib/projection';
import { decoration } from '@/ui';
import type { ServiceYear } from '../honour.api';
import { text } from '../honour.text';

/** Of the picture that is laid out in per cent: its proportion. */
const [WIDTH, HEIGHT] = [350, 240];
const SMALLEST = 12;
const LARGEST = 40;

/** Where one has been, as dots on a blank sheet; the same in words below it. */
export function Walked({ places }: { places: ServiceYear['places'] }) {
  const most = Math.max(1, ...places.map(({ times }) => times));
  const view = fit([{ rings: [places.map(({ lng, lat }) => [lng, lat])] }], WIDTH, HEIGHT - LARGEST);
  if (!view) return null;
  const size = (times: number) => SMALLEST + (LARGEST - SMALLEST) * Math.sqrt(times / most);
  return (
    <View className="honour-map" {...decoration}>
      {places.map(({ name, lat, lng, times }) => (
        <View
          key={`${name}${lat}${lng}`}
          className="honour-map__dot"
          style={{
            left: `${10 + (view.x(lng) / WIDTH) * 80}%`,
            top: `${view.y(lat) + LARGEST / 2}px`,
            width: `${size(times)}px`,
            height: `${size(times)}px`,
          }}
        />
      ))}
    </View>
  );
}

/** The five places one went to most, in words. */
export const placeLines = (places: ServiceYear['places']): string[] =>
  places.slice(0, 5).map(({ name, times }) => text.year.place(name, times));
