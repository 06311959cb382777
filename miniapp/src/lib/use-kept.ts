import { useDidShow } from '@tarojs/taro';
import { useCallback, useRef, useState } from 'react';
import { readStored, removeStored, writeStored } from './storage';

type Change<T> = Partial<T> | ((now: T) => Partial<T>);

/**
 * Like useState, but kept on this phone under `key` until forgotten: what someone has written survives a failure, a
 * closed page and a closed app.
 */
export function useKept<T extends object>(
  key: string,
  initial: T,
): [value: T, write: (change: Change<T>) => void, forget: () => void] {
  const name = `kept:${key}`;
  const [value, setValue] = useState<T>(() => ({ ...initial, ...readStored<Partial<T>>(name) }));
  const latest = useRef(value);
  const start = useRef(initial);
  // The page above this one may have written to the same.
  useDidShow(() => {
    latest.current = { ...start.current, ...readStored<Partial<T>>(name) };
    setValue(latest.current);
  });
  const write = useCallback(
    (change: Change<T>) => {
      const part = typeof change === 'function' ? change(latest.current) : change;
      latest.current = { ...latest.current, ...part };
      writeStored(name, latest.current);
      setValue(latest.current);
    },
    [name],
  );
  return [value, write, useCallback(() => removeStored(name), [name])];
}
