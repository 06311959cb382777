import { useState } from 'react';
import { platform } from '@/lib/platform';
import { useSession } from '@/lib/session';
import { useQuery } from '@/lib/use-query';
import { useUi } from '@/ui';
import { type Area, fetchAreas, fetchCards, fetchPins, fetchRegions, fetchTasks } from './nearby.api';
import { text } from './nearby.text';
import { fromPin, fromTask } from './spots';

export type Kind = keyof typeof text.kinds;
export type Way = keyof typeof text.ways;
export type Radius = keyof typeof text.radii;

const STREET_DIGITS = 9;
const DISTRICT_DIGITS = 6;

/** The middle of a shape's extent: enough to look around from. */
export function middleOf(area: Area | undefined): { lat: number; lng: number } | undefined {
  const ring = area?.rings[0] ?? [];
  if (ring.length === 0) return undefined;
  const lngs = ring.map(([lng]) => lng ?? 0);
  const lats = ring.map(([, lat]) => lat ?? 0);
  return {
    lat: (Math.min(...lats) + Math.max(...lats)) / 2,
    lng: (Math.min(...lngs) + Math.max(...lngs)) / 2,
  };
}

/** From where one looks: where I am when I say so, else a community (my own first), else the whole district. */
function useCentre() {
  const home = useSession(({ me }) => me?.homeCommunityCode ?? undefined);
  const [here, setHere] = useState<{ lat: number; lng: number }>();
  const [chosen, setChosen] = useState<string>();
  const [asking, setAsking] = useState<'no' | 'yes' | 'refused'>('no');
  const streets = useQuery('nearby-streets', () => fetchRegions(), { onShow: false });
  const district = streets.data?.[0]?.code.slice(0, DISTRICT_DIGITS);
  const code = chosen ?? home ?? district;
  const street = code && code.length >= STREET_DIGITS ? code.slice(0, STREET_DIGITS) : undefined;
  const communities = useQuery(`nearby-in-${street}`, () => fetchRegions(street), {
    enabled: Boolean(street),
    onShow: false,
  });
  // The whole street is drawn, so that a community does not lie in a void.
  const drawn = street ?? code;
  const areas = useQuery(`nearby-areas-${drawn}`, () => fetchAreas(drawn ?? ''), {
    enabled: Boolean(drawn),
    onShow: false,
  });
  const area = areas.data?.find((one) => one.code === code) ?? areas.data?.[0];
  const locate = async () => {
    setAsking('yes');
    const point = await platform.locate();
    setHere(point ?? undefined);
    setAsking(point ? 'no' : 'refused');
  };
  return {
    point: here ?? middleOf(area),
    name: here ? text.mine : text.here(area?.name ?? ''),
    areas: areas.data ?? [],
    error: areas.error ?? streets.error,
    reload: () => Promise.all([streets.reload(), areas.reload()]),
    streets: streets.data ?? [],
    street,
    communities: communities.data ?? [],
    code,
    choose: (next: string | undefined) => {
      setHere(undefined);
      setChosen(next);
    },
    district,
    asking,
    locate,
    located: here !== undefined,
  };
}

/** What 附近 shows: a centre, how far, which kind, map or list. */
export function useNearby() {
  const { large } = useUi();
  const centre = useCentre();
  const [kind, setKind] = useState<Kind>('all');
  const [way, setWay] = useState<Way>(large ? 'list' : 'map');
  const [radius, setRadius] = useState<Radius>();
  const whole = centre.code !== undefined && centre.code.length < STREET_DIGITS && !centre.located;
  const reach = Number(radius ?? (whole ? '3000' : '1000'));
  const around = centre.point && { ...centre.point, radius: reach };
  const key = JSON.stringify(around ?? null);
  const enabled = around !== undefined;
  const pins = useQuery(`nearby-pins-${key}`, () => fetchPins(around!), { enabled });
  const cards = useQuery(`nearby-cards-${key}`, () => fetchCards(around!), { enabled });
  const near = useQuery(`nearby-tasks-${key}`, () => fetchTasks(around!), { enabled });
  const tasks = (near.data ?? []).filter(({ distance }) => distance !== null && distance <= reach);
  const spots = [
    ...(kind === 'task' ? [] : (pins.data ?? []).map(fromPin)),
    ...(kind === 'request' ? [] : tasks.map(fromTask)),
  ];
  return {
    centre,
    around,
    kind,
    setKind,
    way,
    setWay,
    radius: String(reach) as Radius,
    setRadius,
    spots,
    cards: kind === 'task' ? [] : (cards.data ?? []),
    tasks: kind === 'request' ? [] : tasks,
    counts: { requests: pins.data?.length ?? 0, tasks: tasks.length },
    loading: !centre.error && (!enabled || pins.loading || cards.loading || near.loading),
    error: centre.error ?? pins.error ?? cards.error ?? near.error,
    reload: () => Promise.all([centre.reload(), pins.reload(), cards.reload(), near.reload()]),
  };
}

export type Nearby = ReturnType<typeof useNearby>;
