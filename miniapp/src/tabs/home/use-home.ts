import type { components } from '@linli/shared';
import { useDidShow } from '@tarojs/taro';
import { api } from '@/lib/api-client';
import { useDrafts, worthShowing } from '@/lib/draft-store';
import { refreshUnread } from '@/lib/inbox';
import { waitsForReporter } from '@/lib/steps';
import { useSession } from '@/lib/session';
import { useQuery } from '@/lib/use-query';

export type RequestCard = components['schemas']['RequestCardView'];
export type TaskCard = components['schemas']['TaskCardView'];
export type ActivityCard = components['schemas']['ActivityCardView'];

/** What 首页 shows: my open matters (when signed in), what is near, what was not sent yet. */
export function useHome() {
  const me = useSession((state) => state.me);
  const mine = useQuery(
    `home-mine-${me?.id ?? ''}`,
    () => api.get('/api/v1/requests/mine', { query: { box: 'open' } }),
    { enabled: Boolean(me) },
  );
  const closed = useQuery(
    `home-closed-${me?.id ?? ''}`,
    () => api.get('/api/v1/requests/mine', { query: { box: 'closed' } }),
    { enabled: Boolean(me) },
  );
  const waiting = (closed.data?.items ?? []).filter(waitsForReporter);
  // What waits for my answer or my word comes first, because nobody else can move it on; the others must not hide what is in hand.
  const inHand = mine.data?.items ?? [];
  const asked = inHand.filter(({ asks }) => asks);
  const others = inHand.filter(({ asks }) => !asks);
  const matters = [
    ...asked.slice(0, 1),
    ...waiting.slice(0, 1),
    ...asked.slice(1),
    ...others,
    ...waiting.slice(1),
  ];
  const total = waiting.length + (mine.data?.total ?? 0);
  const near = useQuery(`home-near-${me?.id ?? ''}`, () => api.get('/api/v1/tasks/near'));
  const activities = useQuery(`home-activities-${me?.id ?? ''}`, () =>
    api.get('/api/v1/activities', { query: {} }),
  );
  const unsent = worthShowing(useDrafts((state) => state.drafts)).length;
  useDidShow(() => void refreshUnread());
  return { me, mine, matters, total, near, activities, unsent };
}

export type Home = ReturnType<typeof useHome>;
