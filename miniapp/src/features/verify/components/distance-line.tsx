import { metresBetween } from '@linli/shared';
import { useEffect, useState } from 'react';
import { distance } from '@/lib/format';
import { platform } from '@/lib/platform';
import type { Point } from '@/lib/platform-types';
import { InlineNote } from '@/ui';
import { text } from '../verify.text';

/** This near counts as being there; satellite positions between houses are no better. */
const THERE_METRES = 60;

interface DistanceLineProps {
  /** Where it is; null when only words say it. */
  place: Point | null;
  onHere: (here: Point) => void;
}

/** How far I stand from it, when I say where I am; a hint, never a condition. */
export function DistanceLine({ place, onHere }: DistanceLineProps) {
  const [state, setState] = useState<'asking' | 'unknown' | number>();
  const [tell] = useState(() => onHere);
  const lat = place?.lat;
  const lng = place?.lng;
  useEffect(() => {
    if (state !== 'asking' || lat === undefined || lng === undefined) return undefined;
    let gone = false;
    void platform.locate().then((here) => {
      if (gone) return;
      if (here) tell(here);
      setState(here ? metresBetween(here, { lat, lng }) : 'unknown');
    });
    return () => {
      gone = true;
    };
  }, [state, lat, lng, tell]);

  if (lat === undefined || lng === undefined) return null;
  if (state === undefined)
    return (
      <InlineNote icon="map-pin" action={{ text: text.locate, onPress: () => setState('asking') }}>
        {text.areYouThere}
      </InlineNote>
    );
  if (state === 'asking') return <InlineNote icon="map-pin">{text.locating}</InlineNote>;
  if (state === 'unknown')
    return (
      <InlineNote tone="soon" icon="map-pin">
        {text.noPlace}
      </InlineNote>
    );
  return state <= THERE_METRES ? (
    <InlineNote tone="ok">{text.here(distance(state))}</InlineNote>
  ) : (
    <InlineNote tone="soon" icon="map-pin">
      {text.away(distance(state))}
    </InlineNote>
  );
}
