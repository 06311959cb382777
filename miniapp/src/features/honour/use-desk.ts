import { useQuery } from '@/lib/use-query';
import { useSteps } from '@/lib/use-steps';
import { fetchEntries, fetchExports, fetchObjections, fetchReported, fetchVolunteers } from './honour.api';

/** What the committee has before it: objections, reported notes, entries, exports. */
export function useDesk() {
  const objections = useQuery('star-objections', fetchObjections);
  const reported = useQuery('reported-thanks', fetchReported);
  const volunteers = useQuery('record-volunteers', fetchVolunteers);
  const entries = useQuery('record-entries', fetchEntries);
  const exports = useQuery('record-exports', fetchExports);
  const all = [objections, reported, volunteers, entries, exports];
  const reload = () => Promise.all(all.map((query) => query.reload()));
  return {
    objections: objections.data ?? [],
    reported: reported.data ?? [],
    volunteers: volunteers.data ?? [],
    entries: entries.data ?? [],
    exports: exports.data ?? [],
    loading: all.some(({ loading }) => loading),
    error: all.find(({ error }) => error)?.error ?? null,
    reload,
    ...useSteps(reload),
  };
}

export type UseDesk = ReturnType<typeof useDesk>;
