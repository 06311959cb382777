import { useEffect, useState } from 'react';

const minutesBetween = (from: string, to: number) =>
  Math.max(0, Math.floor((to - Date.parse(from)) / 60_000));

/** Now, renewed every `every` milliseconds while the page lives. */
export function useNow(every: number): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), every);
    return () => clearInterval(timer);
  }, [every]);
  return now;
}

/** Whole minutes from `from` until `to`, or until now while `to` is open. */
export function useMinutes(from: string, to: string | null): number {
  const now = useNow(10_000);
  return minutesBetween(from, to ? Date.parse(to) : now);
}
