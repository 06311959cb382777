import { useAction } from '@/lib/use-action';
import { useQuery } from '@/lib/use-query';
import { callOffOne, endSeries, extendSeries, fetchSeries } from './series.api';

/** One series, what of it may be done, and its answer. */
export function useSeries(id: string) {
  const query = useQuery(`series-${id}`, () => fetchSeries(id));
  const callingOff = useAction(callOffOne);
  const extending = useAction(extendSeries);
  const ending = useAction(endSeries);
  const done = async (answer: unknown) => {
    if (answer) await query.reload();
    return Boolean(answer);
  };
  return {
    query,
    series: query.data,
    callOff: async (taskId: string, reason: string) => done(await callingOff.run(taskId, reason)),
    extend: async (lastDay: string) => done(await extending.run(id, lastDay)),
    end: async (from: string, reason: string) => done(await ending.run(id, from, reason)),
    busy: callingOff.busy || extending.busy || ending.busy,
    error: callingOff.error ?? extending.error ?? ending.error,
    clear: () => [callingOff, extending, ending].forEach((one) => one.clear()),
  };
}

export type UseSeries = ReturnType<typeof useSeries>;
