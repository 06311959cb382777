import { useMemo } from 'react';
import { useQuery } from '@/lib/use-query';
import { usePost } from '@/lib/use-post';
import { type Area, fetchAreas } from '../workbench.api';

const COMMUNITY_DIGITS = 12;

const inside = (areas: readonly Area[] | undefined, code: string | undefined) =>
  (areas ?? []).filter((area) => area.code !== code && area.rings.length > 0);

/** Shapes of my region, and the grids of the community that a matter is in. */
export function useAreas(community: string | null | undefined) {
  const region = usePost()?.regionCode.slice(0, COMMUNITY_DIGITS);
  const whole = useQuery(`areas:${region}`, () => fetchAreas(region ?? ''), {
    enabled: Boolean(region),
    onShow: false,
  });
  const wanted = community && community !== region ? community : undefined;
  const part = useQuery(`areas:${wanted}`, () => fetchAreas(wanted ?? ''), {
    enabled: Boolean(wanted),
    onShow: false,
  });
  const areas = useMemo(() => {
    const below = inside(whole.data, region);
    return below.length > 0 ? below : (whole.data ?? []);
  }, [whole.data, region]);
  const grids = useMemo(() => inside(part.data, wanted), [part.data, wanted]);
  return { areas, grids, error: whole.error, reload: whole.reload };
}
