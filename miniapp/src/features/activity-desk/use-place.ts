import { api } from '@/lib/api-client';
import { centre } from '@/lib/projection';
import { useSession } from '@/lib/session';
import { useQuery } from '@/lib/use-query';

const degrees = { width: 0, height: 0, x: (lng: number) => lng, y: (lat: number) => lat };

/** The middle of my community: where things are when nobody says it more exactly. */
export function useMiddle(enabled: boolean): { lat: number; lng: number } | undefined {
  const code = useSession(
    ({ me }) => me?.memberships.find(({ regionCode }) => regionCode.length >= 12)?.regionCode,
  );
  const areas = useQuery(
    `desk-middle-${code}`,
    () => api.get('/api/v1/regions/{code}/areas', { path: { code: code ?? '' } }),
    { enabled: enabled && Boolean(code), onShow: false },
  );
  const ring = areas.data?.find((area) => area.code === code)?.rings[0];
  const middle = ring && centre(ring, degrees);
  return middle && { lat: middle.y, lng: middle.x };
}
