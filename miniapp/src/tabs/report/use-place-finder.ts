import { useState } from 'react';
import { api } from '@/lib/api-client';
import { asApiError } from '@/lib/api-error';
import { platform } from '@/lib/platform';
import type { Point } from '@/lib/platform-types';
import { type DraftPlace, rememberCommunity } from './places';
import { text } from './report.text';

/** Finds a place by the phone's position or on the map, and which community it is in. `said` explains what failed. */
export function usePlaceFinder(onFound: (place: DraftPlace) => void) {
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState('');

  const take = async ({ lat, lng }: Point, words?: string) => {
    try {
      const region = await api.get('/api/v1/regions/resolve', { query: { lat, lng } });
      rememberCommunity(region.communityCode, region.communityName);
      onFound({ lat, lng, communityCode: region.communityCode, ...(words ? { address: words } : {}) });
      setSaid(`${region.communityName}，${text.withPoint}`);
    } catch (error) {
      const { status, detail } = asApiError(error);
      // Without an answer the point is still worth keeping; a point outside the district is not.
      if (status === 0) onFound({ lat, lng, ...(words ? { address: words } : {}) });
      setSaid(status === 0 ? text.withPoint : detail);
    }
  };

  const find = async (ask: () => Promise<(Point & { name?: string }) | null>) => {
    setBusy(true);
    setSaid('');
    const point = await ask();
    if (point) await take(point, point.name);
    else setSaid(text.hereFailed);
    setBusy(false);
  };

  return { busy, said, here: () => find(platform.locate), onMap: () => find(platform.pickPlace) };
}
