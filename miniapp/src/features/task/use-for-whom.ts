import { useQuery } from '@/lib/use-query';
import { readAgreements } from './task.api';

/** For whom I act on a page, while she agrees to it; nobody without `forId`. */
export function useForWhom(forId: string | undefined) {
  const query = useQuery('task-for', readAgreements, { enabled: Boolean(forId) });
  const agreement = query.data?.find(
    ({ kind, aboutMe, personId }) => kind === 'HELPER' && !aboutMe && personId === forId,
  );
  return { name: agreement?.person.displayName, over: Boolean(forId && query.data && !agreement) };
}
