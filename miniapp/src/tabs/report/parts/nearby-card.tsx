import { api } from '@/lib/api-client';
import { distance, moment } from '@/lib/format';
import { open, replace } from '@/lib/navigate';
import { removeDraft } from '@/lib/draft-store';
import { useSession } from '@/lib/session';
import { useAction } from '@/lib/use-action';
import { useQuery } from '@/lib/use-query';
import { InlineNote, NearbyHint } from '@/ui';
import { text } from '../report.text';
import type { Report } from '../use-report';

/** Open ones of the same kind within 250 m; "me too" ends the flow without a second report. */
export function NearbyCard({ report: { content, draft, guess } }: { report: Report }) {
  const { lat, lng } = content?.place ?? {};
  const tile = guess.head?.tile;
  const enabled = content?.kind === 'REPORT' && lat !== undefined && lng !== undefined && Boolean(tile);
  const query = { lat: lat ?? 0, lng: lng ?? 0, ...(tile ? { tile } : {}) };
  const { data } = useQuery(
    `nearby-${JSON.stringify(query)}`,
    () => api.get('/api/v1/requests/nearby', { query }),
    { enabled, onShow: false },
  );
  const support = useAction((idempotencyKey, id: string) =>
    api.post('/api/v1/requests/{id}/support', { path: { id }, idempotencyKey }),
  );
  const near = data?.find(({ mine }) => mine === 'NONE');
  if (!enabled || !near) return null;

  const join = async () => {
    if (!useSession.getState().me) return open('account/sign-in');
    const joined = await support.run(near.id);
    if (!joined) return;
    if (draft) await removeDraft(draft.id);
    await replace('request/detail', { id: near.id });
  };
  return (
    <>
      <NearbyHint
        title={text.nearby(distance(near.distance ?? 0))}
        meta={[near.title, moment(near.createdAt), near.statusLabel, text.supporters(near.supporters)]}
        photo={near.photo?.thumbUrl}
        text={text.meToo}
        busy={support.busy}
        onPress={() => void join()}
      />
      {support.error && <InlineNote tone="late">{support.error.detail}</InlineNote>}
    </>
  );
}
