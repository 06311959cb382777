import { useEffect, useRef, useState } from 'react';
import { useAction } from '@/lib/use-action';
import { type RateBody, requestApi } from './request.api';
import { useRatingMore } from './use-rating-more';

export const UNDO_SECONDS = 10;

/**
 * The two taps. The star starts ten seconds in which everything can be changed; then it is sent, or at once when the
 * page is left. "Not solved" needs a reason instead and goes when it is said.
 */
export function useRating(id: string, onSent: () => void) {
  const [solved, setSolved] = useState<RateBody['solved'] | null>(null);
  const [stars, setStars] = useState(0);
  const [left, setLeft] = useState<number | null>(null);
  const [sent, setSent] = useState(false);
  const rate = useAction((key, body: RateBody) => requestApi.rate(id, body, key));
  const waiting = useRef<RateBody>(undefined);

  const more = useRatingMore(id);

  const send = async (body: RateBody): Promise<boolean> => {
    waiting.current = undefined;
    setLeft(null);
    if (!(await rate.run(body))) return false;
    setSent(true);
    onSent();
    return true;
  };
  const sender = useRef(send);
  sender.current = send;

  useEffect(() => {
    if (left === null) return undefined;
    const timer = setTimeout(() => {
      if (left > 1) setLeft(left - 1);
      else if (waiting.current) void sender.current(waiting.current);
    }, 1000);
    return () => clearTimeout(timer);
  }, [left]);

  useEffect(
    () => () => {
      if (waiting.current) void sender.current(waiting.current);
    },
    [],
  );

  const hold = (body: RateBody | undefined) => {
    waiting.current = body;
    setLeft(body ? UNDO_SECONDS : null);
  };

  const given = (): RateBody | undefined =>
    waiting.current ?? (solved && stars > 0 ? { solved, stars } : undefined);

  return {
    more,
    /** Sends the two taps first when they are still on their way, then what was added. */
    saveMore: async () => {
      const body = given();
      if (!sent && !(body && (await send(body)))) return;
      await more.save.run();
    },
    solved,
    stars,
    /** Seconds until it goes; null when nothing is on its way. */
    left,
    sent,
    busy: rate.busy,
    error: rate.error,
    answer: (value: RateBody['solved']) => {
      setSolved(value);
      hold(value !== 'NO' && stars > 0 ? { solved: value, stars } : undefined);
    },
    star: (value: number) => {
      setStars(value);
      if (solved && solved !== 'NO') hold({ solved, stars: value });
    },
    undo: () => {
      hold(undefined);
      setStars(0);
    },
    sendNow: () => {
      const body = given();
      if (body) void send(body);
    },
    sendReason: (reason: string) => void send({ solved: 'NO', reason }),
  };
}

export type Rating = ReturnType<typeof useRating>;
