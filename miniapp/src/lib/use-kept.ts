import { useCallback, useRef, useState } from 'react';
import { readStored, removeStored, writeStored } from './storage';

/**
 * Like useState, but kept on this phone under `key` until forgotten: what someone has written survives a failure, a
 * closed page and a closed app.
 */
export function useKept<T extends object>(
  key: string,
  initial: T,
): [T, (change: Partial<T>) => void, () => void] {
  const name = `kept:${key}`;
  const [value, setValue] = useState<T>(() => ({ ...initial, ...readStored<Partial<T>>(name) }));
  const latest = useRef(value);
  const change = useCallback(
    (part: Partial<T>) => {
      latest.current = { ...latest.current, ...part };
      writeStored(name, latest.current);
      setValue(latest.current);
    },
    [name],
  );
  return [value, change, useCallback(() => removeStored(name), [name])];
}
