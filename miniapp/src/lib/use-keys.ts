import { useEffect, useRef } from 'react';

export type Keys = Record<string, ((event: KeyboardEvent) => void) | undefined>;

const writing = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null;

/**
 * Single keys of a PC keyboard, while nobody is writing and no sheet is open. Keys are `event.key`, letters in small.
 * Several components may listen; each only for what it shows.
 */
export function useKeys(keys: Keys, enabled = true): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    if (process.env.TARO_ENV !== 'h5' || !enabled) return undefined;
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || writing(event.target)) return;
      if (document.querySelector('[role="dialog"]')) return;
      const act = latest.current[event.key.length === 1 ? event.key.toLowerCase() : event.key];
      if (!act) return;
      if (event.key !== 'Enter') event.preventDefault();
      act(event);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [enabled]);
}
