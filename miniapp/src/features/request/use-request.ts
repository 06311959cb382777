import type { DraftPhoto } from '@/lib/draft-types';
import { useAction } from '@/lib/use-action';
import { useQuery } from '@/lib/use-query';
import { requestApi } from './request.api';
import { useRating } from './use-rating';

/** One request, what may be done with it, and reading it anew after each step. */
export function useRequest(id: string) {
  const query = useQuery(`request-${id}`, () => requestApi.detail(id));
  const then = async <T>(step: Promise<T>): Promise<T> => {
    const answer = await step;
    await query.reload();
    return answer;
  };
  return {
    query,
    rating: useRating(id, () => void query.reload()),
    reopen: useAction((key, reason: string) => then(requestApi.reopen(id, reason, key))),
    comment: useAction((key, words: string) => then(requestApi.comment(id, words, key))),
    answer: useAction(
      (key, words: string, photos: readonly DraftPhoto[], onSent: (photo: DraftPhoto) => void) =>
        then(requestApi.answer(id, words, photos, onSent, key)),
    ),
    support: useAction((key) => then(requestApi.support(id, key))),
    withdraw: useAction((key) => then(requestApi.withdraw(id, key))),
  };
}

export type RequestState = ReturnType<typeof useRequest>;
