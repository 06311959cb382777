import { usePost } from '@/lib/use-post';
import { useQuery } from '@/lib/use-query';
import { centre } from '@/lib/projection';
import { type Area, type Detail, fetchAreas } from '../workbench.api';
import { type Point, isOpen } from './form';
import { text } from './publish.text';
import { words } from './repeat.text';

const COMMUNITY_DIGITS = 12;
const degrees = { width: 0, height: 0, x: (lng: number) => lng, y: (lat: number) => lat };

/** Where a task can be: the place of its request (never somebody's home), my community and its grids, or the communities of my street. */
export function usePlaces(chosen: string, request: Detail | undefined, spot: Point | undefined) {
  const region = usePost()?.regionCode.slice(0, COMMUNITY_DIGITS);
  const { data } = useQuery(`areas:${region}`, () => fetchAreas(region ?? ''), {
    enabled: Boolean(region),
    onShow: false,
  });
  const areas = (data ?? []).filter(
    ({ code, rings }) => rings.length > 0 && (code !== region || region.length === COMMUNITY_DIGITS),
  );
  const { lat, lng } = request?.place ?? { lat: null, lng: null };
  const own: Point | undefined =
    spot ?? (request && isOpen(request) && lat !== null && lng !== null ? { lat, lng } : undefined);
  const community = request?.place.communityCode;
  const picked: Area | undefined =
    areas.find(({ code }) => code === chosen) ?? areas.find(({ code }) => code === community) ?? areas[0];
  const usesOwn = own !== undefined && chosen === '';
  const middle = picked && centre(picked.rings[0] ?? [], degrees);
  return {
    options: [
      ...(own ? [{ key: '', text: spot ? words.place : text.areaOfRequest }] : []),
      ...areas.map(({ code, name }) => ({ key: code, text: name })),
    ],
    value: usesOwn ? '' : (picked?.code ?? ''),
    point: usesOwn ? own : middle && { lat: middle.y, lng: middle.x },
  };
}
