import { View } from '@tarojs/components';
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

/** Open ones within 250 m that are likely about the same thing; "me too" ends the flow without a second report. */
export function NearbyCard({ report: { content, draft, guess } }: { report: Report }) {
  const { lat, lng } = content?.place ?? {};
  const tile = guess.head?.tile;
  const enabled = content?.kind === 'REPORT' && lat !== undefined && lng !== undefined && Boolean(tile);
  const body = {
    text: guess.text || text.photoOnly,
    lat: lat ?? 0,
    lng: lng ?? 0,
    ...(tile ? { tile } : {}),
  };
  const { data } = useQuery(
    `similar-${JSON.stringify(body)}`,
    () => api.post('/api/v1/requests/similar', { body }),
    { enabled, onShow: false },
  );
  const support = useAction((idempotencyKey, id: string) =>
    api.post('/api/v1/requests/{id}/support', { path: { id }, idempotencyKey }),
  );
  const others = data?.filter(({ request }) => request.mine === 'NONE') ?? [];
  const [first] = others;
  if (!enabled || !first) return null;
  const { request: near, reason } = first;

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
        title={text.nearby(distance(near.distance ?? 0), others.length)}
        meta={[near.title, moment(near.createdAt), near.statusLabel, text.supporters(near.supporters)]}
        photo={near.photo?.thumbUrl}
        text={text.meToo}
        busy={support.busy}
        onPress={() => void join()}
      />
      <View className="report-quiet">{reason}</View>
      {support.error && <InlineNote tone="late">{support.error.detail}</InlineNote>}
    </>
  );
}
